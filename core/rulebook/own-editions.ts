import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Edition } from '#core/domain/edition.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import type { RuleFault } from '#core/domain/rule-tree/place.ts';
import { checkEdition } from './edition-check.ts';
import { lastSaved } from './own-steps.ts';
import type { Rulebook } from './rulebook.ts';

/** An edition that the school brought in or confirmed itself. */
export type OwnEdition = Readonly<{ fileName: string; edition: Edition; text: string }>;

/** A file that is left out, with everything that is wrong with it. */
export type FaultyFile = Readonly<{
  fileName: string;
  faults: readonly RuleFault[];
  /** What the application last saved is used in its place */
  lastSavedUsed: boolean;
}>;

export type OwnEditions = Readonly<{ editions: readonly OwnEdition[]; faulty: readonly FaultyFile[] }>;

export const ownFileName = (id: string): string => `${id}.yaml`;

/**
 * Reads `<id>.yaml` of the school's own folder, beside the rules that come with the application. Never fails: what cannot
 * be read is named, and the rest is used. `known`: read before; a file that has not changed stays the same edition.
 */
export async function loadOwnEditions(
  folder: string,
  known: readonly OwnEdition[] = [],
): Promise<OwnEditions> {
  const editions: OwnEdition[] = [];
  const faulty: FaultyFile[] = [];
  for (const fileName of await yamlNamesIn(folder)) {
    const read = await readOwn(path.join(folder, fileName), fileName, known);
    if (read.ok) {
      editions.push(read.value);
      continue;
    }
    const saved = await lastSavedOf(folder, fileName);
    if (saved !== null) editions.push(saved);
    faulty.push({ fileName, faults: read.error, lastSavedUsed: saved !== null });
  }
  return { editions, faulty };
}

type Read = Result<OwnEdition, readonly RuleFault[]>;

async function readOwn(file: string, fileName: string, known: readonly OwnEdition[]): Promise<Read> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return faultyWith('ファイルを読めません');
  const same = known.find((own) => own.fileName === fileName && own.text === text);
  return same === undefined ? checkedOwn(text, fileName) : ok(same);
}

function checkedOwn(text: string, fileName: string): Read {
  const checked = checkEdition(text);
  if (!checked.ok) return checked;
  return ownFileName(checked.value.id) === fileName
    ? ok({ fileName, edition: checked.value, text })
    : faultyWith(`ファイル名が版の名前「${checked.value.id}」と違います`);
}

async function lastSavedOf(folder: string, fileName: string): Promise<OwnEdition | null> {
  const text = await lastSaved(folder, path.basename(fileName, '.yaml'));
  const read = text === null ? null : checkedOwn(text, fileName);
  return read?.ok === true ? read.value : null;
}

const faultyWith = (message: string): Read => err([{ line: null, place: '', message }]);

const yamlNamesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();

/** An own edition takes the place of the shipped one of the same name. */
export function withOwn(shipped: Rulebook, own: OwnEditions): Rulebook {
  const editions = own.editions.map(({ edition }) => edition);
  const ids = new Set(editions.map(({ id }) => id));
  return {
    ...shipped,
    editions: [...shipped.editions.filter(({ id }) => !ids.has(id)), ...editions].sort(
      (a, b) => b.fiscalYear - a.fiscalYear,
    ),
  };
}
