import type { GuarantorCheck } from './check.ts';
import type { GuarantorFacts, GuarantorField } from './facts.ts';

const meansFields = ['incomeKind', 'income', 'deposits', 'property', 'plannedLoan'] as const;

/**
 * What there is to ask about one person now: what a condition still misses, what has been answered, and all of the means
 * test once it is needed. What other answers have made needless does not come up.
 */
export function askedFields(check: GuarantorCheck, facts: GuarantorFacts): readonly GuarantorField[] {
  const asked = check.conditions.flatMap(({ verdict, fields }) => [
    ...(verdict.kind === 'missing' ? verdict.fields : []),
    ...fields.filter((field) => facts[field] !== null),
  ]);
  return [...new Set([...asked, ...(check.means === null ? [] : meansFields)])];
}
