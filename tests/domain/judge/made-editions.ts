import type { Applicant } from '#core/domain/applicant.ts';
import type { Cited } from '#core/domain/cited.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { MarksRule, MarksWay, YearGroup } from '#core/domain/edition-marks.ts';
import { judge } from '#core/domain/judge/judge.ts';
import type { CriterionId, CriterionResult, Judgement, Wish } from '#core/domain/verdict.ts';
import { shippedEdition } from '../../rules/editions.ts';
import type { Student } from './any-applicant.ts';
import { emptyApplicant } from './applicants.ts';

// Small editions for one criterion each: a shipped one with a section replaced.

export const shipped = await shippedEdition('advance-2022');
const asOf = '2022-06-15';

/** A value as a rule file would cite it. */
export const cited = <Value>(value: Value, quote = '見本'): Cited<Value> => ({
  value,
  citation: { document: '見本の案内', locator: 'p.1', quote },
  certainty: 'A',
  checkedOn: '2022-04-01',
  reviewBy: null,
});

const everyone: YearGroup = { kind: 'everyone' };

export const ruleOf = (
  ways: readonly MarksWay[],
  wishes: readonly Wish[] = ['loan1'],
  group: YearGroup = everyone,
): MarksRule => ({ wishes, group, ways: ways.map((way) => cited(way)) });

/** An edition whose marks are these rules. */
export const withMarks = (...rules: readonly MarksRule[]): Edition => ({
  ...shipped,
  marks: { ...shipped.marks, rules },
});

export const withQualification = (section: Partial<Edition['qualification']>): Edition => ({
  ...shipped,
  qualification: { ...shipped.qualification, ...section },
});

export const withHousehold = (section: Partial<Edition['household']>): Edition => ({
  ...shipped,
  household: { ...shipped.household, ...section },
});

/** Choice 1 is loan1 alone, 3 loan2 alone, 4 combined. */
export function judgedBy(
  edition: Edition,
  facts: Partial<Applicant>,
  standing: Student['standing'] = null,
  day: string = asOf,
): Judgement {
  return judge({ ...emptyApplicant, choice: 1, ...facts }, edition, day, standing);
}

export function criterionOf(judgement: Judgement, id: CriterionId): CriterionResult {
  const found = judgement.wishes.flatMap(({ criteria }) => criteria).find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} was not judged`);
  return found;
}
