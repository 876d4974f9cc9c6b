import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Weight } from '../drawing.ts';
import { type FontFile, fontFile } from './font-file.ts';

/** BIZ UD first; Noto Sans JP has the characters it lacks (𠮷). */
const files: Readonly<Record<Weight, readonly string[]>> = {
  regular: ['BIZUDPGothic-Regular.ttf', 'NotoSansJP-Regular.ttf'],
  bold: ['BIZUDPGothic-Bold.ttf', 'NotoSansJP-Bold.ttf'],
};

export type BundledFonts = Readonly<Record<Weight, readonly FontFile[]>>;

export function bundledFonts(resourcesFolder: string): Result<BundledFonts, Failure> {
  const folder = path.join(resourcesFolder, 'fonts');
  const missing = [...files.regular, ...files.bold].filter((name) => !existsSync(path.join(folder, name)));
  if (missing.length > 0) {
    return fail(
      'file-not-found',
      `印刷用の書体 ${missing.join('、')} が見つかりません。アプリケーションを入れ直してください。`,
    );
  }
  const open = (name: string): FontFile => fontFile(path.join(folder, name));
  return ok({ regular: files.regular.map(open), bold: files.bold.map(open) });
}
