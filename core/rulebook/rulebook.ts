import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { editionHeadSchema, editionSchema } from './edition-schema.ts';
import { repaymentFolder } from './repayment.ts';
import { checked, contentOf, invalid } from './rule-text.ts';
import { scholarNetFolder } from './scholarnet.ts';

/** Every edition found, the newest fiscal year first. */
export type Rulebook = Readonly<{ editions: readonly Edition[] }>;

/**
 * Reads every `<scheme>/<year>.yaml` below the folder. One faulty file fails the whole: half a rulebook is none. The terms
 * of repayment and the form of スカラネット lie beside the schemes, judge nobody, and are read by themselves.
 */
export async function loadRulebook(folder: string): Promise<Result<Rulebook, Failure>> {
  const found = await editionFiles(folder);
  if (!found.ok) return found;
  const editions: Edition[] = [];
  for (const file of found.value) {
    const edition = parsedOnce(file, await readFile(join(folder, file), 'utf8'));
    if (!edition.ok) return edition;
    const twin = editions.find((other) => other.id === edition.value.id);
    if (twin !== undefined) return invalid(file, `版「${twin.id}」が二つあります`);
    editions.push(edition.value);
  }
  if (editions.length === 0) {
    return fail(
      'edition-invalid',
      `規則ファイルが ${folder} にありません。アプリケーションを入れ直してください。`,
    );
  }
  return ok({ editions: editions.sort((a, b) => b.fiscalYear - a.fiscalYear) });
}

const parsed = new Map<string, Readonly<{ text: string; edition: Edition }>>();

/** Reading a year takes a tenth of a second on a school's computer, so the same text is the same edition. */
function parsedOnce(file: string, text: string): Result<Edition, Failure> {
  const known = parsed.get(file);
  if (known?.text === text) return ok(known.edition);
  const edition = parseEdition(file, text);
  if (edition.ok) parsed.set(file, { text, edition: edition.value });
  return edition;
}

/** One file's text as an edition; `file` is only for the messages. */
export function parseEdition(file: string, yaml: string): Result<Edition, Failure> {
  const content = contentOf(file, yaml);
  if (!content.ok) return content;
  const head = checked(file, editionHeadSchema, content.value);
  if (!head.ok) return head;
  const edition = checked(file, editionSchema(head.value), content.value);
  if (!edition.ok) return edition;
  if (edition.value.id !== `${edition.value.scheme}-${edition.value.fiscalYear}`) {
    return invalid(file, 'id: scheme と fiscalYear に合っていません');
  }
  return edition;
}

/** The edition of that name, or a failure: an unpublished year is never judged by a neighbour's figures. */
export function editionById(rulebook: Rulebook, id: string): Result<Edition, Failure> {
  const edition = rulebook.editions.find((candidate) => candidate.id === id);
  if (edition !== undefined) return ok(edition);
  const known = rulebook.editions.map((candidate) => `${candidate.shortTitle}（${candidate.id}）`).join('、');
  return fail('edition-unknown', `「${id}」: この年度の規則はまだありません。選べるのは ${known} です。`);
}

async function editionFiles(folder: string): Promise<Result<readonly string[], Failure>> {
  try {
    const entries = await readdir(folder, { recursive: true });
    return ok(entries.filter(isEdition).sort());
  } catch {
    return fail(
      'edition-invalid',
      `規則のフォルダー ${folder} を読めません。アプリケーションを入れ直してください。`,
    );
  }
}

const judgesNobody: readonly string[] = [repaymentFolder, scholarNetFolder];

const isEdition = (entry: string): boolean =>
  entry.endsWith('.yaml') && !judgesNobody.includes(dirname(entry));
