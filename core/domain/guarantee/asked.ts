import type { GuarantorCheck } from './check.ts';
import type { GuarantorFacts, GuarantorField } from './facts.ts';

const meansFields = ['incomeKind', 'income', 'deposits', 'property', 'plannedLoan'] as const;

/** The means test is in question: a condition it could stand in for is not met, not merely unknown. */
export const reliesOnMeans = ({ conditions }: GuarantorCheck): boolean =>
  conditions.some(({ replaceable, verdict }) => replaceable && verdict.kind === 'notMet');

/**
 * What there is to ask about one person now: what a condition still misses, what has been answered, and all of the means
 * test once it is needed. What other answers have made needless does not come up.
 */
export function askedFields(check: GuarantorCheck, facts: GuarantorFacts): readonly GuarantorField[] {
  const asked = check.conditions.flatMap(({ verdict, fields }) => [
    ...(verdict.kind === 'missing' ? verdict.fields : []),
    ...fields.filter((field) => facts[field] !== null),
  ]);
  return [...new Set([...asked, ...(reliesOnMeans(check) ? meansFields : [])])];
}
