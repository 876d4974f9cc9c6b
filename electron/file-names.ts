import { existsSync } from 'node:fs';
import path from 'node:path';

/** Characters that Windows does not take in a name (the strictest of the systems we run on). */
const forbidden = /[<>:"/\\|?*\p{Cc}]/gu;

/** A name suggested by the window, reduced to a plain file name: it can never point into another folder. */
export function plainFileName(suggested: string, format: string): string {
  const name = suggested.replaceAll(forbidden, ' ').replace(/^[.\s]+|[.\s]+$/g, '');
  return withExtension(name === '' ? '帳票' : name, format);
}

function withExtension(file: string, format: string): string {
  return file.toLowerCase().endsWith(`.${format}`) ? file : `${file}.${format}`;
}

/**
 * Some desktops' save dialogs leave the extension to us. The officer was asked about overwriting the name typed, not
 * the one we complete, so a completed name never falls on an existing file.
 */
export function completeTarget(target: string, format: string): string {
  const complete = withExtension(target, format);
  if (complete === target) return target;
  const { dir, name, ext } = path.parse(complete);
  let candidate = complete;
  for (let n = 2; existsSync(candidate); n += 1) candidate = path.join(dir, `${name} (${n})${ext}`);
  return candidate;
}
