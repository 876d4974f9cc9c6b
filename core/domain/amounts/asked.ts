import { type Amounts, type GrantBand, grantBands } from '../edition-amounts.ts';
import type { AmountFacts, AmountField } from './facts.ts';

/** What an edition asks of a student, given what is known already; in the order of a form. */
export function askedFields(amounts: Amounts, facts: AmountFacts): readonly AmountField[] {
  const { loan1, correspondence, conditions, grantMonthly, grantMonthlyKosen, adjustedLoan1 } = amounts;
  const isCorrespondence = facts.course === 'correspondence';
  const rows = [...grantMonthly, ...grantMonthlyKosen, ...adjustedLoan1];
  const hasEntry = amounts.entryExtra !== null && !isCorrespondence;
  const isAway = facts.commute === 'away' && amounts.away.length > 0;
  const byYear = loan1.some(({ value }) => value.enteredFrom !== null || value.enteredUntil !== null);
  const asked: readonly (readonly [boolean, readonly AmountField[]])[] = [
    [true, ['course']],
    [isCorrespondence && correspondence !== null, ['schooling']],
    [!isCorrespondence, ['school']],
    [true, ['founder', 'commute']],
    [isAway, ['distance', 'travelMinutes', 'fare', 'services', 'otherAwayReason', 'independent']],
    [byYear || (isCorrespondence && facts.schooling === 'fullYear'), ['entryYear']],
    [amounts.loan2Increase.length > 0 && facts.founder !== 'public' && !isCorrespondence, ['field']],
    [rows.length > 0 || correspondence !== null, ['grant']],
    [rows.some(({ value }) => value.manyChildren !== null), ['manyChildren']],
    [hasSpecial(amounts), ['special']],
    [conditions.loan1Highest !== null && !isCorrespondence, ['isOverHighestIncome']],
    [hasEntry, ['educationLoan']],
    [hasEntry && conditions.entryExtraEntry !== null, ['entry']],
    [hasEntry && conditions.entryExtraOnce !== null, ['hadEntryExtra']],
    [true, ['months']],
  ];
  return asked.flatMap(([applies, fields]) => (applies ? fields : []));
}

/** Is there a figure in brackets anywhere? */
const hasSpecial = ({ grantMonthly, grantMonthlyKosen, adjustedLoan1 }: Amounts): boolean =>
  [...grantMonthly, ...grantMonthlyKosen].some(({ value }) =>
    Object.values(value.amounts).some(({ special }) => special !== null),
  ) ||
  adjustedLoan1.some(({ value }) =>
    Object.values(value.amounts).some((cell) => typeof cell === 'object' && cell?.special != null),
  );

/** The bands an edition has figures for, of the grant or of loan1 beside it. */
export function bandsIn({
  grantMonthly,
  grantYearlyCorrespondence,
  adjustedLoan1,
  correspondence,
}: Amounts): readonly GrantBand[] {
  const rows = [...grantMonthly, ...adjustedLoan1, ...(correspondence?.adjustedYearly ?? [])];
  const stated = new Set<GrantBand>([
    ...rows.map(({ value }) => value.band),
    ...(grantYearlyCorrespondence === null ? [] : (['I', 'II', 'III'] as const)),
  ]);
  return grantBands.filter((band) => stated.has(band));
}
