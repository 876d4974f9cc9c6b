import type { ValueForm } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { type Content, isList, isMap } from '#core/domain/rule-tree/content.ts';
import { knownWords } from '#core/domain/rule-tree/shape.ts';
import { valueSections } from '#core/domain/rule-tree/value-lines.ts';
import { editionById, type Rulebook } from '#core/rulebook/rulebook.ts';
import type { AppContext } from '../context.ts';
import { viewOf } from '../gather.ts';
import { originOf } from './editions.ts';
import { headOf } from './head.ts';
import { lastStep } from './own-files.ts';
import { contentOf, type RuleShelf } from './shelf.ts';

/** An edition and the one before it, as they are written. */
export type Pair = Readonly<{
  edition: Edition;
  content: Content;
  previous: Readonly<{ edition: Edition; content: Content }> | null;
}>;

export async function readPair(shelf: RuleShelf, id: string): Promise<Result<Pair, Failure>> {
  const edition = editionById(shelf.rulebook(), id);
  if (!edition.ok) return edition;
  const content = await contentOf(shelf, id);
  if (!content.ok) return content;
  const before = editionBefore(shelf.rulebook(), edition.value);
  if (before === null) return ok({ edition: edition.value, content: content.value, previous: null });
  const earlier = await contentOf(shelf, before.id);
  return earlier.ok
    ? ok({
        edition: edition.value,
        content: content.value,
        previous: { edition: before, content: earlier.value },
      })
    : earlier;
}

/** The nearest earlier year of the same scheme: only to be looked at, never to judge by. */
const editionBefore = (rulebook: Rulebook, { scheme, fiscalYear }: Edition): Edition | null =>
  rulebook.editions
    .filter((other) => other.scheme === scheme && other.fiscalYear < fiscalYear)
    .sort((a, b) => b.fiscalYear - a.fiscalYear)[0] ?? null;

/** 値の確認: every value beside that of the year before. */
export async function valueForm(ctx: AppContext, id: string): Promise<Result<ValueForm, Failure>> {
  const pair = await readPair(ctx.shelf, id);
  if (!pair.ok) return pair;
  const { edition, content, previous } = pair.value;
  const { asOf } = await viewOf(ctx);
  const words = knownWords(await allContents(ctx.shelf));
  const sections = valueSections(content, previous?.content ?? null, asOf, words);
  const present = sections.flatMap(({ values }) => values).filter(({ state }) => state !== 'empty');
  return ok({
    edition: headOf(edition),
    origin: originOf(ctx.shelf, id),
    previous: previous && headOf(previous.edition),
    documents: documentsOf(content),
    sections,
    progress: {
      confirmed: present.filter(({ state }) => state === 'confirmed').length,
      all: present.length,
    },
    undo: await lastStep(ctx.shelf, id),
  });
}

async function allContents(shelf: RuleShelf): Promise<readonly Content[]> {
  const contents = await Promise.all(shelf.rulebook().editions.map(({ id }) => contentOf(shelf, id)));
  return contents.flatMap((content) => (content.ok ? [content.value] : []));
}

function documentsOf(content: Content): ValueForm['documents'] {
  const documents = isMap(content) && isList(content.documents) ? content.documents : [];
  return documents.filter(isMap).map(({ id, title, publisher, edition }) => ({
    id: String(id),
    title: String(title),
    publisher: String(publisher),
    edition: String(edition),
  }));
}
