import type { Applicant } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import { japaneseDate } from '../dates.ts';
import { indicationLabels, wishLabels } from '../judge/words.ts';
import { assertNever } from '../result.ts';
import type { CriterionId, Wish, WishJudgement } from '../verdict.ts';
import { type FormInput, frameOf } from './form-input.ts';
import { atLeast, averageGround } from './marks-words.ts';
import type { FormOf, RecommendationRow } from './model.ts';
import { inClassOrder, personOf } from './people.ts';
import { recommendedWishes } from './recommended.ts';
import { wishesInOrder } from './words.ts';

/** 決裁欄, in the order they stamp. */
const approvals = ['校長', '教頭', '事務長', '担当'] as const;

/** 推薦者一覧: for the principal's approval, one part per wish. */
export function recommendationList(input: FormInput): FormOf<'recommendation-list'> {
  const cases = inClassOrder(input.cases);
  return {
    kind: 'recommendation-list',
    frame: frameOf('recommendation-list', input),
    parts: wishesInOrder.map((wish) => ({
      wish,
      title: wishLabels[wish],
      rows: cases.flatMap((each) => {
        const judged = recommendedWishes(each).find((candidate) => candidate.wish === wish);
        return judged === undefined ? [] : [row(each, judged, input)];
      }),
    })),
    approvals,
  };
}

function row(each: ApplicantCase, judged: WishJudgement, input: FormInput): RecommendationRow {
  const { applicant, judgement } = each;
  const ground = groundFor(judged.wish, applicant, judgement.gradeAverage, input);
  return {
    person: personOf(applicant),
    receiptNumber: applicant.receiptNumber,
    gradeAverage: judgement.gradeAverage,
    grounds: ground.grounds,
    exception: ground.exception,
    household: householdWords(applicant, judged),
  };
}

type Ground = Pick<RecommendationRow, 'grounds' | 'exception'>;

function groundFor(wish: Wish, a: Applicant, average: string | null, input: FormInput): Ground {
  switch (wish) {
    case 'grant':
      return grantGround(a, average, input);
    case 'loan1':
    case 'combined':
      return loan1Ground(a, average, input);
    case 'loan2':
      return { grounds: loan2Grounds(a, input), exception: null };
    default:
      return assertNever(wish);
  }
}

function grantGround(a: Applicant, average: string | null, input: FormInput): Ground {
  const limit = input.edition.marks.grant.limitTenths.value;
  if (atLeast(average, limit)) return { grounds: averageGround(a, input, limit, '以上'), exception: null };
  const how =
    a.studyWillMethod === 'interview' ? '面談' : a.studyWillMethod === 'report' ? 'レポート' : '確認';
  const when = a.studyWillDate === null ? '' : ` ${japaneseDate(a.studyWillDate)}`;
  return { grounds: `学修意欲（${how}${when}）`, exception: null };
}

function loan1Ground(a: Applicant, average: string | null, input: FormInput): Ground {
  const { limitTenths, hardships, statements } = input.edition.marks.loan1;
  const limit = limitTenths.value;
  if (atLeast(average, limit)) return { grounds: averageGround(a, input, limit, '以上'), exception: null };
  const household = hardships.value.filter(({ field }) => a[field] === true).map(({ label }) => label);
  const stated = statements.filter(({ value }) => a[value.field] === true).map(({ value }) => value.label);
  return {
    grounds: averageGround(a, input, limit, '未満'),
    exception: `特例（${household.join('・')}／${stated.join('・')}）`,
  };
}

const loan2Grounds = (a: Applicant, { edition }: FormInput): string =>
  edition.marks.loan2.value.find(({ basis }) => basis === a.loan2Basis)?.label ?? '学校の判断';

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
