import type { ApplicantCase } from '../case.ts';
import { wishesIn } from '../edition-wishes.ts';
import { verdictLabel, wishLabels } from '../judge/words.ts';
import type { Citation, CriterionResult, Judgement, WishJudgement } from '../verdict.ts';
import { type FormInput, frameOf } from './form-input.ts';
import type { FormOf, JudgementLine, JudgementTableRow } from './model.ts';
import { inClassOrder, personOf } from './people.ts';
import { schoolBases, schoolRows, schoolWords } from './school-results.ts';
import { markedResult, markedState, unconfirmedWord } from './words.ts';

/** 判定一覧: everyone with every criterion, for filtering in Excel and for the file of the year. */
export function judgementTable(input: FormInput): FormOf<'judgement-table'> {
  const cases = inClassOrder(input.cases);
  return {
    kind: 'judgement-table',
    frame: frameOf('judgement-table', input),
    documents: citedIn(cases),
    wishes: wishesIn(input.edition),
    people: cases.map(line),
    schoolBases: schoolBases(input),
    schoolRows: schoolRows(cases),
    rows: cases.flatMap((each) =>
      each.judgement.wishes.length === 0
        ? [withoutWish(each)]
        : each.judgement.wishes.flatMap((judged) =>
            judged.criteria.map((criterion) => row(each, judged, criterion)),
          ),
    ),
  };
}

/** Only the publications that a row refers to: an edition may have others for what is no criterion. */
const citedIn = (cases: readonly ApplicantCase[]): readonly string[] => [
  ...new Set(
    cases.flatMap(({ judgement }) =>
      judgement.wishes.flatMap(({ criteria }) =>
        criteria.flatMap(({ citations }) => citations.map((citation) => citation.document)),
      ),
    ),
  ),
];

function line(each: ApplicantCase): JudgementLine {
  const { applicant, judgement } = each;
  const { choice } = judgement;
  const result =
    choice === null || choice.result === null
      ? 'なし'
      : choice.result === 'undecided'
        ? '未定'
        : wishLabels[choice.result];
  return {
    person: personOf(applicant),
    gradeAverage: judgement.gradeAverage,
    results: Object.fromEntries(judgement.wishes.map((judged) => [judged.wish, resultOf(judged, judgement)])),
    choice: choice === null ? null : `区分${choice.number}：${result}`,
    borderline: judgement.borderline,
    notices: judgement.notices,
    school: schoolWords(each, null),
  };
}

const resultOf = ({ wish, recommendable }: WishJudgement, { measure }: Judgement): string =>
  markedResult(wish, { state: recommendable.kind, measure });

function row(
  { applicant, judgement }: ApplicantCase,
  judged: WishJudgement,
  criterion: CriterionResult,
): JudgementTableRow {
  return {
    person: personOf(applicant),
    gradeAverage: judgement.gradeAverage,
    wish: judged.wish,
    wishLabel: wishLabels[judged.wish],
    result: resultOf(judged, judgement),
    criterion: criterion.label,
    verdict: verdictLabel(criterion.verdict),
    reason: criterion.reason,
    actual: criterion.actual,
    limit: criterion.limit,
    next: criterion.next,
    source: placesOf(criterion.citations),
  };
}

const withoutWish = ({ applicant, judgement }: ApplicantCase): JudgementTableRow => ({
  person: personOf(applicant),
  gradeAverage: judgement.gradeAverage,
  wish: null,
  wishLabel: '希望なし',
  result: markedState('noWish'),
  criterion: '',
  verdict: '',
  reason: '奨学金の希望が入力されていません。',
  actual: null,
  limit: null,
  next: '給付の希望か申込区分を入力してください。',
  source: '',
});

/** 「p.10、p.59」, each place once; the publications stand under the table. */
const placesOf = (citations: readonly Citation[]): string =>
  [
    ...new Set(
      citations.map(({ locator, unconfirmed }) => `${locator}${unconfirmed ? unconfirmedWord : ''}`),
    ),
  ].join('、');
