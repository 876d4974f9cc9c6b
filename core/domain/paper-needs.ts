import type { Applicant } from './applicant.ts';
import type { Edition } from './edition.ts';
import type { PaperRule } from './edition-papers.ts';
import { isForeign, wishesOf } from './judge/applicant-facts.ts';
import { emergencyPapers } from './paper-needs-emergency.ts';
import { incomePapers } from './paper-needs-income.ts';
import type { PaperNeed } from './papers.ts';

/**
 * The papers this applicant owes the school, in the order of JASSO's list. マイナンバー提出書類 are never among them: the
 * student posts those to JASSO, and they must not reach the school. Without a wish nothing is owed.
 */
export function papersFor(applicant: Applicant, edition: Edition): readonly PaperNeed[] {
  if (wishesOf(applicant, edition).length === 0) return [];
  return edition.papers.list.flatMap((rule) => needsOf(rule, applicant, edition));
}

function needsOf(rule: PaperRule, applicant: Applicant, edition: Edition): readonly PaperNeed[] {
  const loan = applicant.choice !== null;
  switch (rule.condition) {
    case 'anyWish':
      return [need(rule, '申込者全員が出す書類です。')];
    case 'grantWished':
      return applicant.wantsGrant === true ? [need(rule, '給付奨学金を希望しています。')] : [];
    case 'loanWished':
      return loan ? [need(rule, `貸与奨学金（申込区分${applicant.choice}）を希望しています。`)] : [];
    case 'notJapanese':
      return isForeign(applicant) ? [residencePaper(rule, applicant, edition)] : [];
    case 'socialCare':
      return applicant.socialCare === true ? [need(rule, '社会的養護を必要とする人です。')] : [];
    case 'onWelfare':
      return applicant.onWelfare === true ? [need(rule, '生活保護受給世帯です。')] : [];
    case 'incomeStates':
      return loan ? incomePapers(rule, applicant, edition) : [];
    case 'specialDeduction':
      return loan && applicant.specialDeduction === true
        ? [need(rule, '貸与奨学金で特別控除を希望しています。')]
        : [];
    case 'cannotSubmitMyNumber':
      return applicant.cannotSubmitMyNumber === true
        ? [need(rule, 'マイナンバーを提出できない事情があります。')]
        : [];
    case 'emergencyCause':
      return loan ? emergencyPapers(need(rule, ''), applicant, edition) : [];
  }
}

const need = (rule: PaperRule, reason: string): PaperNeed => ({
  key: rule.id,
  number: rule.number,
  label: rule.label,
  shortLabel: rule.shortLabel,
  owner: 'applicant',
  reason,
  form: rule.form,
  status: 'needed',
  citation: rule.citation,
});

function residencePaper(rule: PaperRule, applicant: Applicant, edition: Edition): PaperNeed {
  const status = applicant.residenceStatus;
  if (edition.papers.residence.length === 0) return need(rule, '外国籍です。');
  if (status === null) {
    return {
      ...need(rule, '外国籍です。「在留資格」を入力すると、必要な書類が決まります。'),
      status: 'undetermined',
    };
  }
  const paper =
    status.kind === 'other'
      ? undefined
      : edition.papers.residence.find((entry) => entry.value.statuses.includes(status.kind));
  if (paper === undefined) {
    const written = status.kind === 'other' ? `「${status.text}」` : '';
    return {
      ...need(
        rule,
        `在留資格${written}は申込資格のある在留資格の表にありません。在留資格を確かめてください。`,
      ),
      status: 'undetermined',
    };
  }
  const label = edition.qualification.nationality.statuses.find((entry) => entry.value.status === status.kind)
    ?.value.label;
  return {
    ...need(rule, `外国籍（在留資格「${label ?? ''}」）です。`),
    form: paper.value.paper,
    citation: paper.citation,
  };
}
