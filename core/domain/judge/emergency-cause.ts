import type { FactField } from '../applicant.ts';
import { japaneseMonth, monthOf, monthsBetween } from '../dates.ts';
import type { EmergencyRules } from '../edition-emergency.ts';
import { causeNeeds, causeOf } from '../emergency/cause-needs.ts';
import { causeSteps } from '../emergency/cause-words.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, met, missing, notMet, result, schoolDecides } from './criterion.ts';
import type { Question } from './question.ts';

/** 家計急変: a cause of the list, at most so many months before the month of application. */
export function judgeEmergencyCause(question: Question, rules: EmergencyRules): CriterionResult {
  const number = question.applicant.emergencyCause;
  const cause = number === null ? null : causeOf(rules, number);
  return result('qualification.emergency', {
    ...find(question, rules, cause?.value.label ?? null),
    limit: `事由が生じてから${rules.withinMonths.value}か月以内`,
    fields: rules.causes.length > 0 ? ['emergencyCause', 'emergencyMonth'] : ['emergencyMonth'],
    citations: [rules.withinMonths.citation, ...(cause === null ? [] : [cause.citation])],
  });
}

function find(
  { applicant, asOf }: Question,
  { causes, withinMonths }: EmergencyRules,
  label: string | null,
): Omit<Finding, 'fields' | 'citations'> {
  const { emergencyCause: cause, emergencyMonth: month } = applicant;
  const since = month === null ? null : monthsBetween(month, monthOf(asOf));
  const actual = month === null ? {} : { actual: japaneseMonth(month) };
  if (since !== null && since > withinMonths.value) {
    const reason = `事由が生じた${japaneseMonth(month ?? '')}から${since}か月たち、${withinMonths.value}か月を超えています。`;
    return { ...actual, verdict: notMet, reason };
  }
  const asksCause = causes.length > 0 && cause === null;
  const open: readonly FactField[] = [
    ...(asksCause ? (['emergencyCause'] as const) : []),
    ...(since === null ? (['emergencyMonth'] as const) : []),
  ];
  if (since === null || month === null || open.length > 0) return { ...actual, ...missing(open) };
  if (since < 0) {
    return {
      ...actual,
      verdict: schoolDecides,
      reason: `事由が生じた年月（${japaneseMonth(month)}）が、判定の基準日より後です。`,
      next: '「事由が生じた年月」を確かめてください。',
    };
  }
  if (causes.length > 0 && label === null) {
    return {
      ...actual,
      verdict: schoolDecides,
      reason: `この版の資料の事由の一覧に(${cause})はありません。`,
      next: '家計急変の事由を確かめてください。',
    };
  }
  const what = label === null ? '事由が生じた' : `「${label}」の生じた`;
  const reason = `${what}${japaneseMonth(month)}から${since}か月で、${withinMonths.value}か月以内です。`;
  return { ...actual, verdict: met, reason };
}
