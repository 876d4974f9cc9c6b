import type { Applicant, IncomeState } from './applicant.ts';
import type { Edition } from './edition.ts';
import type { PaperRule } from './edition-papers.ts';
import { papersOfSupporter, type StateNeed } from './income-papers/list.ts';
import { namedFields } from './judge/field-labels.ts';
import type { PaperNeed, PaperOwner } from './papers.ts';

type Supporter = Exclude<PaperOwner, 'applicant'>;

const marks: Readonly<Record<Supporter, string>> = { supporter1: '①', supporter2: '②' };

/**
 * ⑤収入: one set for each 生計維持者, made of the papers that the income states ask for and マイナンバー does not cover.
 * States not entered yet leave the set undetermined; it is never silently absent.
 */
export function incomePapers(rule: PaperRule, applicant: Applicant, edition: Edition): readonly PaperNeed[] {
  return [...firstSet(rule, applicant, edition), ...secondSet(rule, applicant, edition)];
}

const firstSet = (rule: PaperRule, applicant: Applicant, edition: Edition): readonly PaperNeed[] =>
  setOf('supporter1', applicant.supporter1States, rule, edition);

function secondSet(rule: PaperRule, applicant: Applicant, edition: Edition): readonly PaperNeed[] {
  const states = applicant.supporter2States;
  if (states !== null && states.length > 0 && applicant.supporters !== 1) {
    return setOf('supporter2', states, rule, edition);
  }
  if (applicant.supporters === 2) return setOf('supporter2', null, rule, edition);
  // A person in social care is the own supporter (slide 45), so nobody second is asked about.
  if (applicant.supporters === 1 || applicant.socialCare === true) return [];
  return [
    open(
      'supporter2',
      rule,
      '「生計維持者数」が入力されていません。2人の場合は、2人目の書類も必要になることがあります。',
    ),
  ];
}

function setOf(
  owner: Supporter,
  states: readonly IncomeState[] | null,
  rule: PaperRule,
  edition: Edition,
): readonly PaperNeed[] {
  if (states === null || states.length === 0) {
    return [
      open(
        owner,
        rule,
        `${namedFields([owner === 'supporter1' ? 'supporter1States' : 'supporter2States'])}が入力されていません。入力すると、必要な書類が決まります。`,
      ),
    ];
  }
  // 社会的養護 has a paper of its own in the list.
  const { needs } = papersOfSupporter({ states, isInCare: false, isLater: false }, edition.papers);
  const silent = needs.filter(({ kind }) => kind === 'notPrinted');
  const owed = needs.filter(({ kind }) => kind === 'owed');
  if (owed.length > 0) return [owedSet(owner, rule, owed, silent)];
  return silent.length === 0 ? [] : [open(owner, rule, notPrinted(silent))];
}

/** A state of which the publication says nothing is named beside those that owe a paper: its paper is not settled by theirs. */
function owedSet(
  owner: Supporter,
  rule: PaperRule,
  owed: readonly StateNeed[],
  silent: readonly StateNeed[],
): PaperNeed {
  const papers = owed.map(({ paper }) => paper).join('、');
  const reasons = owed.map(({ label }) => `「${label}」`).join('と');
  const also = silent.length === 0 ? '' : notPrinted(silent);
  return {
    ...open(owner, rule, `生計維持者${marks[owner]}の収入の状況が${reasons}です。${also}`),
    label: `${rule.label}（生計維持者${marks[owner]}）: ${papers}`,
    status: 'needed',
    citation: owed[0]?.citation ?? rule.citation,
  };
}

const notPrinted = (silent: readonly StateNeed[]): string =>
  `${silent.map(({ label }) => `「${label}」`).join('と')}に必要な書類は、この規則の出典に書かれていません。奨学金案内で確かめてください。`;

const open = (owner: Supporter, rule: PaperRule, reason: string): PaperNeed => ({
  key: `${rule.id}:${owner}`,
  number: rule.number,
  label: `${rule.label}（生計維持者${marks[owner]}）`,
  shortLabel: `${rule.shortLabel}${marks[owner]}`,
  owner,
  reason,
  form: rule.form,
  status: 'undetermined',
  citation: rule.citation,
});
