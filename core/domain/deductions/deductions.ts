import type { DeductionId, DeductionRules } from '../edition-deductions.ts';
import { assertNever } from '../result.ts';
import type { Citation } from '../verdict.ts';
import { findDisaster, findLivingApart, findLongTreatment, findTuition } from './costs.ts';
import type { DeductionFacts } from './facts.ts';
import { findDisability, findSingleParent } from './family.ts';
import type { DeductionFinding, DeductionVerdict, FormEntry } from './finding.ts';

export type DeductionResult = Readonly<{
  id: DeductionId;
  number: string;
  label: string;
  verdict: DeductionVerdict;
  reason: string;
  /** What to type into スカラネット */
  entries: readonly FormEntry[];
  /** To hand in to the school; null when none is owed */
  papers: string | null;
  citations: readonly Citation[];
}>;

/** Every special deduction of the edition, in the order of the form. 授業料 is asked of everybody and is no reason for papers. */
export const specialDeductions = (facts: DeductionFacts, rules: DeductionRules): readonly DeductionResult[] =>
  rules.items.map(({ value: { id, number, label, papers }, citation }) => {
    const finding = findingOf(id, facts, rules);
    return {
      id,
      number,
      label,
      verdict: finding.verdict,
      reason: finding.reason,
      entries: finding.entries,
      papers: finding.verdict.kind === 'applies' ? papers : null,
      citations: [citation, ...finding.citations],
    };
  });

function findingOf(id: DeductionId, facts: DeductionFacts, rules: DeductionRules): DeductionFinding {
  switch (id) {
    case 'tuition':
      return findTuition(facts, rules);
    case 'singleParent':
      return findSingleParent(facts, rules);
    case 'disability':
      return findDisability(facts);
    case 'livingApart':
      return findLivingApart(facts, rules);
    case 'longTreatment':
      return findLongTreatment(facts, rules);
    case 'disaster':
      return findDisaster(facts, rules);
    default:
      return assertNever(id, 'special deduction');
  }
}
