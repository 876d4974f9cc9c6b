import type { EditionHead } from '#core/contract/rules.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Content } from '#core/domain/rule-tree/content.ts';
import type { TextEdit } from '#core/domain/rule-tree/edit.ts';
import { type NextYear, nextYearEdits } from '#core/domain/rule-tree/next-year.ts';
import { editedText } from '#core/rulebook/edited-text.ts';
import { checkEdition } from '#core/rulebook/edition-check.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import type { AppContext } from '../context.ts';
import { headOf } from './head.ts';
import { keepOwn } from './own-files.ts';
import { contentOf } from './shelf.ts';

export const nextEditionId = ({ scheme }: Pick<Edition, 'scheme'>, fiscalYear: number): string =>
  `${scheme}-${fiscalYear}`;

/** 翌年度の版を作る: a copy of an edition in which nothing is confirmed and no day of the old year is left. */
export async function beginNext(
  ctx: AppContext,
  { from, ...year }: NextYear & Readonly<{ from: string }>,
): Promise<Result<EditionHead, Failure>> {
  const { shelf } = ctx;
  const edition = editionById(shelf.rulebook(), from);
  if (!edition.ok) return edition;
  const { fiscalYear } = edition.value;
  if (year.fiscalYear <= fiscalYear)
    return fail('value-invalid', `年度は、もとの版（${fiscalYear}年度）より後の年度にしてください。`);
  const id = nextEditionId(edition.value, year.fiscalYear);
  if (shelf.rulebook().editions.some((other) => other.id === id))
    return fail('edition-exists', `${year.fiscalYear}年度の版はもうあります。その版の値を確かめてください。`);
  const text = await shelf.textOf(from);
  if (!text.ok) return text;
  const content = await contentOf(shelf, from);
  if (!content.ok) return content;
  const draft = draftOf(text.value, content.value, year, ctx.clock.today());
  const checked = checkEdition(draft);
  if (!checked.ok)
    return fail(
      'edition-invalid',
      `${year.fiscalYear}年度の版を作れませんでした。${checked.error.map(({ place, message }) => `${place}: ${message}`).join('／')}。題名と資料を確かめてください。`,
    );
  const kept = await keepOwn(shelf, id, draft, '版の作成');
  return kept.ok ? ok(headOf(checked.value)) : kept;
}

/** Days are emptied wherever a file may do without them; where it may not, they are put off and stay 未確認. */
function draftOf(text: string, content: Content, year: NextYear, today: IsoDate): string {
  const { head, values, dated } = nextYearEdits(content, year, today);
  const before: readonly TextEdit[] = [...values, ...head];
  const base = editedText(text, [...before, ...dated.flatMap(({ later }) => later)]);
  const possible = dated.filter(({ empty }) => checkEdition(editedText(base, [empty])).ok);
  return editedText(
    base,
    possible.map(({ empty }) => empty),
  );
}
