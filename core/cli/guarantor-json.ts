import type { Edition } from '#core/domain/edition.ts';
import type { GuarantorCheck, GuarantorConditionResult } from '#core/domain/guarantee/check.ts';
import type { GuarantorVerdict } from '#core/domain/guarantee/finding.ts';
import type { MeansJudgement } from '#core/domain/guarantee/means.ts';
import { sourceOf } from './cited-source.ts';

/** The result of `guarantor --json`. */
export const guarantorJson = (edition: Edition, check: GuarantorCheck) => ({
  edition: edition.id,
  role: check.role,
  outcome: check.outcome,
  elsewhere:
    check.elsewhere === null
      ? null
      : { text: check.elsewhere.value, source: sourceOf([check.elsewhere.citation]) },
  conditions: check.conditions.map(conditionJson),
  means: check.means === null ? null : meansJson(check.means),
  papers: check.papers,
  rolePapers: check.rolePapers.map(({ value, citation }) => ({
    title: value.title,
    copyAllowed: value.copyAllowed,
    note: value.note,
    source: sourceOf([citation]),
  })),
  pledgePapers: (edition.guarantee?.pledgePapers ?? []).map(({ value, citation }) => ({
    ...value,
    source: sourceOf([citation]),
  })),
});

const conditionJson = (condition: GuarantorConditionResult) => ({
  id: condition.id,
  number: condition.number,
  label: condition.label,
  ...verdictJson(condition.verdict),
  reason: condition.reason,
  actual: condition.actual,
  limit: condition.limit,
  next: condition.next,
  note: condition.note,
  replaceable: condition.replaceable,
  source: sourceOf(condition.citations),
});

const meansJson = ({ verdict, reason, tests, papers, citation }: MeansJudgement) => ({
  ...verdictJson(verdict),
  reason,
  tests: tests.map((test) => ({
    label: test.label,
    ...verdictJson(test.verdict),
    reason: test.reason,
    papers: test.papers,
    source: sourceOf([test.citation]),
  })),
  papers,
  source: sourceOf([citation]),
});

const verdictJson = (verdict: GuarantorVerdict) => ({
  verdict: verdict.kind,
  ...(verdict.kind === 'missing' ? { missing: verdict.fields } : {}),
});
