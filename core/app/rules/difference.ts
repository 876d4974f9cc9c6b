import type { EditionDifference } from '#core/contract/rules.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { differenceOf } from '#core/domain/rule-tree/difference.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import { headOf } from './head.ts';
import { contentOf, type RuleShelf } from './shelf.ts';

/** 版のちがい, line by line. */
export async function editionDifference(
  shelf: RuleShelf,
  ids: Readonly<{ before: string; after: string }>,
): Promise<Result<EditionDifference, Failure>> {
  const before = await sideOf(shelf, ids.before);
  if (!before.ok) return before;
  const after = await sideOf(shelf, ids.after);
  if (!after.ok) return after;
  return ok({
    before: before.value.head,
    after: after.value.head,
    ...differenceOf(before.value.content, after.value.content),
  });
}

async function sideOf(shelf: RuleShelf, id: string) {
  const edition = editionById(shelf.rulebook(), id);
  if (!edition.ok) return edition;
  const content = await contentOf(shelf, id);
  return content.ok ? ok({ head: headOf(edition.value), content: content.value }) : content;
}
