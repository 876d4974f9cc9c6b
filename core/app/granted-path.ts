import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { FileGrants } from './context.ts';

/** Where a file may be written, after the officer chose it in a dialog. */
export function grantedPath(files: FileGrants, target: string): Result<string, Failure> {
  const file = files.resolve(target);
  if (!file.ok) return file;
  return file.value.kind === 'path'
    ? ok(file.value.path)
    : fail('file-handle-unknown', '保存先が選ばれていません。保存先をもう一度選んでください。');
}
