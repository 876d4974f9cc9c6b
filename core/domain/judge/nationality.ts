import type { Cited } from '../cited.ts';
import { japaneseDate } from '../dates.ts';
import type { EligibleStatus, NationalityRules, OtherStatuses } from '../edition-qualification.ts';
import type { Citation, CriterionResult } from '../verdict.ts';
import { isForeign } from './applicant-facts.ts';
import { type Finding, met, missing, notMet, result, schoolDecides } from './criterion.ts';
import type { Question } from './question.ts';

/** 国籍・在留資格 */
export function judgeNationality(question: Question, rules: AskedNationality): CriterionResult {
  const finding = isForeign(question.applicant) ? foreign(question, rules) : japanese(question, rules);
  return result('qualification.nationality', finding);
}

/** The rules of an edition that asks for the nationality. */
type AskedNationality = NationalityRules & Readonly<{ otherStatuses: Cited<OtherStatuses> }>;

export const asksNationality = (rules: NationalityRules): rules is AskedNationality =>
  rules.otherStatuses !== null;

function japanese({ applicant }: Question, { japanese: rule, otherStatuses }: AskedNationality): Finding {
  const assumed = applicant.nationality === null;
  return {
    verdict: met,
    reason: assumed ? '国籍が空欄のため、日本国籍として判定しました。' : '日本国籍です。',
    actual: assumed ? '空欄（日本国籍とみなす）' : '日本国籍',
    ...(rule === null ? {} : { limit: rule.value }),
    fields: ['nationality'],
    citations: [(rule ?? otherStatuses).citation],
  };
}

function foreign(question: Question, rules: AskedNationality): Finding {
  const status = question.applicant.residenceStatus;
  const base = { ...limitOf(rules), fields: ['nationality', 'residenceStatus'] as const };
  // Where the publications list no status, no status could settle it: everybody is sent to the counter.
  if (status === null && rules.statuses.length > 0) {
    const citations = rules.statuses.slice(0, 1).map(({ citation }) => citation);
    return { ...base, ...missing(['residenceStatus']), citations };
  }
  const rule = rules.statuses.find(({ value }) => value.status === status?.kind);
  if (rule === undefined) return { ...base, ...otherStatus(question, rules) };
  const eligible = { ...base, ...eligibleStatus(question, rule.value, rule.citation) };
  return eligible.verdict.kind === 'met' ? (expired(question, eligible) ?? eligible) : eligible;
}

const limitOf = ({ statuses }: NationalityRules): Pick<Finding, 'limit'> =>
  statuses.length === 0 ? {} : { limit: statuses.map(({ value }) => value.label).join('、') };

/** A status that the publications do not list: refused, or to be asked about. */
function otherStatus(
  { applicant }: Question,
  { otherStatuses: { value, citation } }: AskedNationality,
): Omit<Finding, 'fields' | 'limit'> {
  const status = applicant.residenceStatus;
  const written = status === null ? '外国籍' : status.kind === 'other' ? status.text : status.kind;
  switch (value.kind) {
    case 'refused':
      return {
        verdict: notMet,
        reason: `在留資格「${written}」には申込資格がありません。`,
        actual: written,
        citations: [citation],
      };
    case 'ask':
      return {
        verdict: schoolDecides,
        reason: `外国籍で、申し込めるかどうかは確かめる必要があります（${value.text}）。`,
        actual: written,
        next: '在留資格で申し込めるかどうかを、機構の最新の案内で確かめてください。',
        citations: [citation],
      };
  }
}

function eligibleStatus(
  { applicant }: Question,
  { label, needsIntention, asksExpiry }: EligibleStatus,
  citation: Citation,
): Omit<Finding, 'limit'> {
  const asked = [
    ...(needsIntention ? (['staysPermanently'] as const) : []),
    ...(asksExpiry ? (['residenceUntil'] as const) : []),
  ];
  const named = {
    actual: label,
    citations: [citation],
    fields: ['nationality', 'residenceStatus', ...asked],
  } as const;
  if (needsIntention && applicant.staysPermanently === false) {
    return {
      ...named,
      verdict: notMet,
      reason: `在留資格「${label}」ですが、将来永住する意思がないため、申込資格がありません。`,
    };
  }
  const open = asked.filter((field) => applicant[field] === null);
  if (open.length > 0) return { ...named, ...missing(open) };
  const reason = needsIntention
    ? `在留資格「${label}」で、将来永住する意思があります。`
    : `在留資格「${label}」は申込資格があります。`;
  return { ...named, verdict: met, reason };
}

/** These have no 在留期間: a day entered for them is that of a card. */
const withoutPeriod: readonly string[] = ['specialPermanentResident', 'permanentResident'];

/** An eligible status whose 在留期間 was over on the day of application; null where the edition says nothing of it. */
function expired({ applicant, edition, asOf }: Question, eligible: Finding): Finding | null {
  const rule = edition.qualification.nationality.expired;
  const { residenceUntil: until, residenceStatus: status, receiptDate } = applicant;
  if (rule === null || until === null || until >= (receiptDate ?? asOf)) return null;
  if (status !== null && withoutPeriod.includes(status.kind)) return null;
  return {
    ...eligible,
    verdict: schoolDecides,
    reason: `在留期間の満了日（${japaneseDate(until)}）を過ぎています。${rule.value}。`,
    next: '更新の手続きを確かめ、「在留期間満了日」を入力し直してください。',
    fields: [...new Set([...eligible.fields, 'residenceUntil'] as const)],
    citations: [...eligible.citations, rule.citation],
  };
}
