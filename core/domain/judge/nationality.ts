import type { Applicant } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import type { CriterionResult } from '../verdict.ts';
import { isForeign } from './applicant-facts.ts';
import { type Finding, met, missing, notMet, result } from './criterion.ts';

/** 国籍・在留資格 */
export const judgeNationality = (applicant: Applicant, edition: Edition): CriterionResult =>
  result(
    'qualification.nationality',
    isForeign(applicant) ? foreign(applicant, edition) : japanese(applicant, edition),
  );

function japanese(applicant: Applicant, edition: Edition): Finding {
  const { japanese: rule } = edition.qualification.nationality;
  const assumed = applicant.nationality === null;
  return {
    verdict: met,
    reason: assumed ? '国籍が空欄のため、日本国籍として判定しました。' : '日本国籍です。',
    actual: assumed ? '空欄（日本国籍とみなす）' : '日本国籍',
    limit: rule.value,
    fields: ['nationality'],
    citations: [rule.citation],
  };
}

function foreign(applicant: Applicant, edition: Edition): Finding {
  const rules = edition.qualification.nationality;
  const status = applicant.residenceStatus;
  const limit = rules.statuses.map((entry) => entry.value.label).join('、');
  const base = { limit, fields: ['nationality', 'residenceStatus'] as const };
  if (status === null) {
    return {
      ...base,
      ...missing(['residenceStatus']),
      citations: rules.statuses.slice(0, 1).map((s) => s.citation),
    };
  }
  const rule = rules.statuses.find((entry) => entry.value.status === status.kind);
  if (rule === undefined) {
    const written = status.kind === 'other' ? status.text : status.kind;
    return {
      ...base,
      verdict: notMet,
      reason: `在留資格「${written}」には申込資格がありません。`,
      actual: written,
      citations: [rules.otherStatuses.citation],
    };
  }
  const { label, needsIntention } = rule.value;
  const named = { ...base, actual: label, citations: [rule.citation] };
  if (!needsIntention)
    return { ...named, verdict: met, reason: `在留資格「${label}」は申込資格があります。` };
  const asked = { ...named, fields: ['nationality', 'residenceStatus', 'staysPermanently'] as const };
  switch (applicant.staysPermanently) {
    case null:
      return { ...asked, ...missing(['staysPermanently']) };
    case true:
      return { ...asked, verdict: met, reason: `在留資格「${label}」で、将来永住する意思があります。` };
    case false:
      return {
        ...asked,
        verdict: notMet,
        reason: `在留資格「${label}」ですが、将来永住する意思がないため、申込資格がありません。`,
      };
  }
}
