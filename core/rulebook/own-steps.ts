import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What an own rule file was before a change; `text` null = the school had none of its own. */
export type OwnStep = Readonly<{ label: string; text: string | null }>;

export const stepsFolder = (ownFolder: string, id: string): string => path.join(ownFolder, 'earlier', id);

/** The files of the steps, the oldest first. */
export const stepNames = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => /^\d{6}\.json$/.test(name)).sort();

export async function readStep(file: string): Promise<OwnStep | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as OwnStep;
  } catch {
    return null;
  }
}

/** What the school had of an edition before the last change, if it had anything. */
export async function textBefore(ownFolder: string, id: string): Promise<string | null> {
  const folder = stepsFolder(ownFolder, id);
  const last = (await stepNames(folder)).at(-1);
  return last === undefined ? null : ((await readStep(path.join(folder, last)))?.text ?? null);
}
