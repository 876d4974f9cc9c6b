import type { Applicant } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import { japaneseDate } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { wishesIn } from '../edition-wishes.ts';
import { hardshipHolds } from '../hardship.ts';
import { indicationLabels, wishLabels } from '../judge/words.ts';
import { marksWay } from '../rule-choice.ts';
import type { CriterionId, Wish, WishJudgement } from '../verdict.ts';
import { type FormInput, frameOf } from './form-input.ts';
import { atLeast, averageGround } from './marks-words.ts';
import type { FormOf, RecommendationRow } from './model.ts';
import { inClassOrder, personOf } from './people.ts';
import { recommendedWishes } from './recommended.ts';
import { schoolBases, schoolWords } from './school-results.ts';

/** 決裁欄, in the order they stamp. */
const approvals = ['校長', '教頭', '事務長', '担当'] as const;

/** 推薦者一覧: for the principal's approval, one part per wish. */
export function recommendationList(input: FormInput): FormOf<'recommendation-list'> {
  const cases = inClassOrder(input.cases);
  return {
    kind: 'recommendation-list',
    frame: frameOf('recommendation-list', input),
    parts: wishesIn(input.edition).map((wish) => ({
      wish,
      title: wishLabels[wish],
      rows: cases.flatMap((each) => {
        const judged = recommendedWishes(each).find((candidate) => candidate.wish === wish);
        return judged === undefined ? [] : [row(each, judged, input)];
      }),
    })),
    approvals,
    schoolBases: schoolBases(input),
  };
}

function row(each: ApplicantCase, judged: WishJudgement, input: FormInput): RecommendationRow {
  const { applicant, judgement } = each;
  const ground = groundFor(judged, each, input);
  return {
    person: personOf(applicant),
    receiptNumber: applicant.receiptNumber,
    gradeAverage: judgement.gradeAverage,
    grounds: ground.grounds,
    exception: ground.exception,
    household: householdWords(applicant, judged),
    school: schoolWords(each, judged.wish),
  };
}

type Ground = Pick<RecommendationRow, 'grounds' | 'exception'>;

/** By which of the ways the marks are met, in the words of a list that a principal signs. */
function groundFor(
  judged: WishJudgement,
  { applicant: a, judgement }: ApplicantCase,
  input: FormInput,
): Ground {
  const { edition } = input;
  const average = marksWay(edition, judged.wish, a, 'average');
  if (average !== null) {
    const limit = average.value.limitTenths;
    if (atLeast(judgement.gradeAverage, limit))
      return { grounds: averageGround(a, input, limit, '以上'), exception: null };
    if (marksWay(edition, judged.wish, a, 'studyWill') !== null) return studyWillGround(a);
    const exception = exceptionWords(a, judged.wish, edition);
    if (exception !== null) return { grounds: averageGround(a, input, limit, '未満'), exception };
  }
  const stated = marksWay(edition, judged.wish, a, 'school')?.value.bases.find(
    ({ basis }) => basis === a.loan2Basis,
  );
  const reason = judged.criteria.find(({ id }) => id === 'marks')?.reason;
  return { grounds: stated?.label ?? reason ?? '学校の判断', exception: null };
}

function studyWillGround(a: Applicant): Ground {
  const how =
    a.studyWillMethod === 'interview' ? '面談' : a.studyWillMethod === 'report' ? 'レポート' : '確認';
  const when = a.studyWillDate === null ? '' : ` ${japaneseDate(a.studyWillDate)}`;
  return { grounds: `学修意欲（${how}${when}）`, exception: null };
}

/** 「特例（住民税非課税／学修意欲）」; null where none of the hardships holds. */
function exceptionWords(a: Applicant, wish: Wish, edition: Edition): string | null {
  const hardships = marksWay(edition, wish, a, 'hardship')?.value.hardships ?? [];
  const household = hardships
    .filter(({ field }) => hardshipHolds(a, field) === true)
    .map(({ label }) => label);
  if (household.length === 0) return null;
  const stated = edition.marks.statements
    .filter(({ value }) => a[value.field] === true)
    .map(({ value }) => value.label);
  return `特例（${household.join('・')}／${stated.join('・')}）`;
}

/** The household is judged by JASSO: what the figures look like, never met or not met. */
function householdWords(a: Applicant, judged: WishJudgement): string {
  const income = indication(judged, 'household.income');
  const assets = indication(judged, 'household.assets');
  const kind = a.incomeKind === 'other' ? '所得' : '年収';
  const persons = a.householdSize === null ? '' : `・${a.householdSize}人`;
  const amount = a.income === null ? '' : `（${kind} ${a.income.toLocaleString('ja-JP')}万円${persons}）`;
  const parts = [income === null ? '' : `${income}${amount}`];
  if (assets !== null && assets !== indicationLabels.within) parts.push(`資産 ${assets}`);
  return parts.filter((part) => part !== '').join('、') || '申告なし';
}

/** 「目安内」 …, 「申告なし」 when the figures are missing; null when the wish has no such criterion. */
function indication(judged: WishJudgement, id: CriterionId): string | null {
  const verdict = judged.criteria.find((criterion) => criterion.id === id)?.verdict;
  if (verdict === undefined) return null;
  return verdict.kind === 'jassoDecides' ? indicationLabels[verdict.indication] : '申告なし';
}
