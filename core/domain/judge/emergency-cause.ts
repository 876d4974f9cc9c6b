import type { FactField } from '../applicant.ts';
import { japaneseMonth, monthOf, monthsBetween } from '../dates.ts';
import type { EmergencyRules } from '../edition-emergency.ts';
import { type CauseNeeds, causeNeeds } from '../emergency/cause-needs.ts';
import { causeSteps } from '../emergency/cause-words.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, met, missing, notMet, result, schoolDecides } from './criterion.ts';
import type { Question } from './question.ts';

/**
 * 家計急変: a cause of the list, at most so many months before the month of application. That is the day of the 受付番号;
 * who has none yet can apply on the day of the judgement at the earliest.
 */
export function judgeEmergencyCause(question: Question, rules: EmergencyRules): CriterionResult {
  const number = question.applicant.emergencyCause;
  const needs = number === null ? null : causeNeeds(rules, number);
  return result('qualification.emergency', {
    ...find(question, rules, needs),
    limit: `事由が生じてから${rules.withinMonths.value}か月以内`,
    fields: [
      ...(rules.causes.length > 0 ? (['emergencyCause'] as const) : []),
      'emergencyMonth',
      'receiptDate',
    ],
    citations: [rules.withinMonths.citation, ...(needs === null ? [] : [needs.citation])],
  });
}

function find(
  { applicant, asOf }: Question,
  { causes, withinMonths }: EmergencyRules,
  needs: CauseNeeds | null,
): Omit<Finding, 'fields' | 'citations'> {
  const { emergencyCause: cause, emergencyMonth: month } = applicant;
  const applied = applicant.receiptDate ?? asOf;
  const since = month === null ? null : monthsBetween(month, monthOf(applied));
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
      reason: `事由が生じた年月（${japaneseMonth(month)}）が、${applicant.receiptDate === null ? '判定の基準日' : '受付番号発行日'}より後です。`,
      next: '「事由が生じた年月」を確かめてください。',
    };
  }
  if (causes.length > 0 && needs === null) {
    return {
      ...actual,
      verdict: schoolDecides,
      reason: `この版の資料の事由の一覧に(${cause})はありません。`,
      next: '家計急変の事由を確かめてください。',
    };
  }
  const what = needs === null ? '事由が生じた' : `「${needs.cause}」の生じた`;
  const reason = `${what}${japaneseMonth(month)}から${since}か月で、${withinMonths.value}か月以内です。`;
  return { ...actual, verdict: met, reason, ...(needs === null ? {} : { next: causeSteps(needs) }) };
}
