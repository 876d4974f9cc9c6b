import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { EditionFile, EditionHead } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Content } from '#core/domain/rule-tree/content.ts';
import { differenceOf } from '#core/domain/rule-tree/difference.ts';
import { entriesOf } from '#core/domain/rule-tree/entries.ts';
import type { RuleFault } from '#core/domain/rule-tree/place.ts';
import { standingCount } from '#core/domain/rule-tree/standing.ts';
import { checkEdition, readRuleText } from '#core/rulebook/edition-check.ts';
import type { AppContext, GrantedFile } from '../context.ts';
import { viewOf } from '../gather.ts';
import { grantedPath } from '../granted-path.ts';
import { writeFileSafely } from '../write-file.ts';
import { originOf } from './editions.ts';
import { headOf } from './head.ts';
import { keepOwn } from './own-files.ts';
import { contentOf } from './shelf.ts';

/** Many times the largest edition; what is larger is no rule file. */
const largest = 2 * 1024 * 1024;

/** An edition as a file, for another school or another computer. */
export async function exportEdition(
  ctx: AppContext,
  { id, target }: Readonly<{ id: string; target: string }>,
): Promise<Result<Readonly<{ fileName: string }>, Failure>> {
  const path = grantedPath(ctx.files, target);
  if (!path.ok) return path;
  const text = await ctx.shelf.textOf(id);
  if (!text.ok) return text;
  const written = await writeFileSafely(path.value, Buffer.from(text.value, 'utf8'));
  return written.ok ? ok({ fileName: basename(path.value) }) : written;
}

type Checked = Readonly<{ name: string; text: string; edition: Result<Edition, readonly RuleFault[]> }>;

/** What a file would bring, or everything that is wrong with it. Nothing is kept. */
export async function inspectFile(ctx: AppContext, handle: string): Promise<Result<EditionFile, Failure>> {
  const file = await checkedFile(ctx, handle);
  if (!file.ok) return file;
  const { name, text, edition } = file.value;
  if (!edition.ok) return ok({ kind: 'faulty', name, faults: edition.error });
  const read = readRuleText(text);
  const content: Content = read.ok ? read.value.content : null;
  const present = await contentOf(ctx.shelf, edition.value.id);
  const { asOf } = await viewOf(ctx);
  return ok({
    kind: 'edition',
    name,
    edition: headOf(edition.value),
    standing: standingCount(entriesOf(content), asOf),
    replaces: present.ok ? (originOf(ctx.shelf, edition.value.id) === 'shipped' ? 'shipped' : 'own') : null,
    changes: present.ok ? differenceOf(present.value, content).counts : null,
  });
}

/** Keeps the file as the school's own edition, under the edition's name whatever the file was called. */
export async function importEdition(
  ctx: AppContext,
  { handle, replace }: Readonly<{ handle: string; replace: boolean }>,
): Promise<Result<EditionHead, Failure>> {
  const file = await checkedFile(ctx, handle);
  if (!file.ok) return file;
  const { name, text, edition } = file.value;
  if (!edition.ok)
    return fail(
      'edition-invalid',
      `「${name}」には誤りが ${edition.error.length} か所あるため、取り込みませんでした。直してから、もう一度選んでください。`,
    );
  const head = headOf(edition.value);
  if (!replace && ctx.shelf.rulebook().editions.some(({ id }) => id === head.id))
    return fail(
      'edition-exists',
      `版「${head.title}」はすでにあります。置き換えるかどうかを選んでください。`,
    );
  const kept = await keepOwn(ctx.shelf, head.id, text, 'ファイルの取込');
  return kept.ok ? ok(head) : kept;
}

async function checkedFile(ctx: AppContext, handle: string): Promise<Result<Checked, Failure>> {
  const file = ctx.files.resolve(handle);
  if (!file.ok) return file;
  const text = await textOf(file.value);
  return text.ok ? ok({ name: file.value.name, text: text.value, edition: checkEdition(text.value) }) : text;
}

async function textOf(file: GrantedFile): Promise<Result<string, Failure>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  if (bytes.value.byteLength > largest)
    return fail(
      'file-too-large',
      `「${file.name}」は規則ファイルとしては大きすぎます（2 MB まで）。版のファイルを選んでください。`,
    );
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return fail(
      'file-encoding-unknown',
      `「${file.name}」は UTF-8 の文字のファイルではありません。書き出した版のファイル（.yaml）を選んでください。`,
    );
  }
}

async function bytesOf(file: GrantedFile): Promise<Result<Uint8Array, Failure>> {
  if (file.kind === 'bytes') return ok(file.bytes);
  try {
    const { size } = await stat(file.path);
    return ok(size > largest ? new Uint8Array(largest + 1) : await readFile(file.path));
  } catch {
    return fail('file-not-found', `「${file.name}」を読めません。ファイルがあるかを確かめてください。`);
  }
}
