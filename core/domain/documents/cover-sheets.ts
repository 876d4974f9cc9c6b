import type { ApplicantCase } from '../case.ts';
import { indicationLabels, wishLabels } from '../judge/words.ts';
import type { CriterionResult, Recommendable, Verdict, WishJudgement } from '../verdict.ts';
import { coverDates } from './cover-dates.ts';
import { coverIdentity } from './cover-identity.ts';
import { type FormInput, frameOf } from './form-input.ts';
import type { CoverSheet, FormOf } from './model.ts';
import { inReceiptOrder, personOf } from './people.ts';

/** 提出書類一覧 表紙: one page per applicant, in the order in which the papers are sent. */
export const coverSheets = (input: FormInput): FormOf<'cover-sheets'> => ({
  kind: 'cover-sheets',
  frame: frameOf('cover-sheets', input),
  sheets: inReceiptOrder(input.cases).map((each) => sheet(each, input)),
});

const sheet = (each: ApplicantCase, input: FormInput): CoverSheet => ({
  person: personOf(each.applicant),
  identity: coverIdentity(each, input),
  wishes: each.judgement.wishes.map((judged) => ({
    wish: judged.wish,
    label: wishLabels[judged.wish],
    state: judged.recommendable.kind,
    reasons: reasonsOf(judged),
  })),
  papers: each.papers,
  dates: coverDates(each.applicant, input),
  notes: [...each.judgement.notices, ...(each.applicant.note === null ? [] : [each.applicant.note])],
});

/** What decides, and the household beside it; of an open or refused wish only what keeps it so. One page has to hold it. */
function reasonsOf({ recommendable, criteria }: WishJudgement): readonly string[] {
  if (recommendable.kind !== 'yes') {
    const decisive = decisiveVerdicts[recommendable.kind];
    const keeping = criteria.filter((each) => each.verdict.kind === decisive && !isHousehold(each));
    return keeping.map(({ label, reason }) => `${label}：${reason}`);
  }
  const marks = criteria.find(({ id }) => id === 'marks');
  return [
    '資格：すべて満たしています。',
    ...(marks === undefined ? [] : [`${marks.label}：${marks.reason}`]),
    householdLine(criteria),
  ];
}

const decisiveVerdicts = {
  no: 'notMet',
  missing: 'missing',
  schoolDecides: 'schoolDecides',
} as const satisfies Record<Exclude<Recommendable['kind'], 'yes'>, Verdict['kind']>;

/** 「家計（機構が審査）：収入の目安 目安内、資産の目安 目安内」 */
function householdLine(criteria: readonly CriterionResult[]): string {
  const parts = criteria.filter(isHousehold).map(({ id, verdict }) => {
    const word = verdict.kind === 'jassoDecides' ? indicationLabels[verdict.indication] : '申告なし';
    return `${id === 'household.income' ? '収入' : '資産'} ${word}`;
  });
  return `家計（機構が審査）：${parts.join('、')}`;
}

const isHousehold = ({ id }: CriterionResult): boolean => id.startsWith('household.');
