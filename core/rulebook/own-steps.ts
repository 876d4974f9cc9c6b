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

/** The edition as the application last saved it: stands in when somebody else has damaged the file itself. */
export const lastSavedFile = (ownFolder: string, id: string): string =>
  path.join(stepsFolder(ownFolder, id), 'last.yaml');

export const lastSaved = (ownFolder: string, id: string): Promise<string | null> =>
  readFile(lastSavedFile(ownFolder, id), 'utf8').catch(() => null);
