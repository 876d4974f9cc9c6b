import type { GuaranteeRules } from '#core/domain/edition-guarantee.ts';
import { checkGuarantor, type GuarantorCheck } from '#core/domain/guarantee/check.ts';
import type { GuarantorVerdict } from '#core/domain/guarantee/finding.ts';
import { type GuarantorCase, type GuarantorFile, guarantorFactsOf } from './guarantor-cases.ts';

// How the cases files of every edition with 人的保証 are run and read.

const roles = { 連帯保証人: 'joint', 保証人: 'guarantor' } as const;

export const checkedBy =
  (rules: GuaranteeRules) =>
  (one: GuarantorCase): GuarantorCheck =>
    checkGuarantor(roles[one.role], guarantorFactsOf(one, rules.kin), rules);

const written = (verdict: GuarantorVerdict): string =>
  verdict.kind === 'missing' ? ['missing', ...verdict.fields].join(' ') : verdict.kind;

/** What the check says under a key of 「expect」, in its words. */
export function outcomeOf(check: GuarantorCheck, key: string): string | undefined {
  if (key === 'outcome') return check.outcome;
  if (key === 'papers') return check.papers.join('・');
  if (key === 'means') return check.means === null ? undefined : written(check.means.verdict);
  const found =
    check.conditions.find(({ id }) => id === key) ?? check.means?.tests.find(({ label }) => label === key);
  return found && written(found.verdict);
}

/** Which kinds of verdict the cases expect of each condition; 親族 is a condition of its own for each role. */
export function verdictsSeen({ cases }: GuarantorFile): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const { role, expect } of cases) {
    for (const [key, verdict] of Object.entries(expect)) {
      const name = key === 'kinship' ? `${role}.kinship` : key;
      kinds.set(name, (kinds.get(name) ?? new Set<string>()).add(verdict.split(' ')[0] ?? ''));
    }
  }
  return kinds;
}
