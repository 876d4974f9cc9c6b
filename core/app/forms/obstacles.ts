import type { ApplicantCase } from '#core/domain/case.ts';
import type { FormId } from '#core/domain/documents/model.ts';
import { scholarAc } from '#core/domain/documents/scholar-ac.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import { assertNever } from '#core/domain/result.ts';
import { recommendableFrom } from '#core/domain/rounds.ts';
import { awaitsSchool, schoolStateOf } from '#core/domain/school-rules/school-rule.ts';
import type { Gathered } from '../gather.ts';

/** What stands in the way of a form, each a sentence. Printing stays possible; the officer decides. */
export function obstaclesFor(
  form: FormId,
  cases: readonly ApplicantCase[],
  gathered: Gathered,
  today: string,
): readonly string[] {
  const setUp =
    gathered.school === null ? ['学校の情報が登録されていません。設定の画面で登録してください。'] : [];
  return [...setUp, ...counted(sentences(form, cases, gathered, today))];
}

/** A count and what is said of so many students; nothing is said of none. */
type Counted = readonly [students: number, sentence: (count: string) => string];

const counted = (all: readonly Counted[]): readonly string[] =>
  all.flatMap(([students, sentence]) => (students === 0 ? [] : [sentence(`${students} 人`)]));

function sentences(
  form: FormId,
  cases: readonly ApplicantCase[],
  gathered: Gathered,
  today: string,
): readonly Counted[] {
  const withoutReceipt: Counted = [
    cases.filter(({ applicant }) => applicant.receiptNumber === null).length,
    (count) => `受付番号のない生徒が ${count}います。`,
  ];
  switch (form) {
    case 'recommendation-list':
      return [
        [
          inState(gathered, 'schoolDecides'),
          (count) => `学校の判断を待っている生徒が ${count}います。一覧には載りません。`,
        ],
        [
          inState(gathered, 'missing'),
          (count) => `情報が足りない生徒が ${count}います。一覧には載りません。`,
        ],
        withoutReceipt,
        [
          cases.filter((each) => schoolStateOf(each.schoolRules) === 'notMet').length,
          (count) =>
            `校内基準を満たさない生徒が ${count}います。一覧に載ります。載せないときは生徒を選んでください。`,
        ],
        [
          cases.filter(awaitsSchool).length,
          (count) => `校内基準の確認が済んでいない生徒が ${count}います。一覧に載ります。`,
        ],
      ];
    case 'cover-sheets':
      return [
        withoutReceipt,
        [
          cases.filter(({ papers }) => papers.some(({ need }) => need.status === 'undetermined')).length,
          (count) => `必要な書類がまだ決まらない生徒が ${count}います。`,
        ],
      ];
    case 'scholar-ac':
      return [
        withoutReceipt,
        [notReady(cases, gathered, today), (count) => `入力の前に確かめることがある生徒が ${count}います。`],
      ];
    case 'recommendation-status':
      return [
        withoutReceipt,
        [
          cases.filter((each) => !isOpen(each, gathered)).length,
          (count) => `推薦できる日がまだ来ていないため、今回に数えない生徒が ${count}います。`,
        ],
      ];
    case 'judgement-table':
    case 'scholarnet-sheets':
    case 'changed-names':
    case 'missing-papers':
      return [];
    default:
      return assertNever(form);
  }
}

const inState = ({ cases }: Gathered, state: 'schoolDecides' | 'missing'): number =>
  cases.filter(({ judgement }) => applicantState(judgement) === state).length;

/** Those who have their number and still something that stops the typing. */
function notReady(cases: readonly ApplicantCase[], gathered: Gathered, today: string): number {
  const { school, edition, asOf } = gathered;
  if (school === null) return 0;
  const { schoolRules } = gathered;
  const { rows } = scholarAc({
    cases,
    school,
    edition,
    asOf,
    printedOn: today,
    documentNumber: '',
    schoolRules,
  });
  return rows.filter(({ receiptNumber, obstacle }) => receiptNumber !== null && obstacle !== null).length;
}

/** One without a number is counted as such already. */
function isOpen({ applicant: { receiptDate } }: ApplicantCase, { edition, asOf }: Gathered): boolean {
  if (receiptDate === null) return true;
  const from = recommendableFrom(receiptDate, edition);
  return from !== null && from <= asOf;
}
