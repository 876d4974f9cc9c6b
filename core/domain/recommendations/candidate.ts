import type { IsoDate } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import { dayWithWeekday } from '../dates.ts';
import { recommendedWishes } from '../documents/recommended.ts';
import { entryObstacles } from '../documents/scholar-ac.ts';
import type { Edition } from '../edition.ts';
import { decides } from '../judge/conclusion.ts';
import { wishLabels } from '../judge/words.ts';
import { lastOf } from '../progress/case-event.ts';
import type { Progress } from '../progress/progress.ts';
import { awaitsSchool, schoolStateOf } from '../school-rules/school-rule.ts';
import type { Judgement, Wish, WishJudgement } from '../verdict.ts';

/** Someone who could stand on a 推薦書 of a 募集回. */
export type Candidate = Readonly<{
  each: ApplicantCase;
  progress: Progress;
  /** For what the school recommends */
  wishes: readonly Wish[];
  /** Why not, each with what to do about it; empty = can be taken */
  obstacles: readonly string[];
  /** To be looked at before; nothing that forbids it */
  cautions: readonly string[];
}>;

export type CandidateView = Readonly<{ cases: readonly ApplicantCase[]; edition: Edition }>;

/**
 * Everyone with a wish whose application is in the round. `progress`: where the applications of a student stand on the
 * day `on` of the 推薦書. Who belongs to no round is shown in each, so that nobody is missed.
 */
export const candidatesOf = (
  { cases, edition }: CandidateView,
  { round, on }: Readonly<{ round: string; on: IsoDate }>,
  progress: (each: ApplicantCase) => readonly Progress[],
): readonly Candidate[] =>
  cases.flatMap((each) => {
    if (each.judgement.wishes.length === 0) return [];
    const inRound = progress(each).find(({ entry }) => (entry.round?.id ?? round) === round);
    return inRound === undefined ? [] : [candidateOf(each, inRound, edition, on)];
  });

function candidateOf(each: ApplicantCase, progress: Progress, edition: Edition, on: IsoDate): Candidate {
  const settled = settledWords(progress);
  const obstacles =
    settled === null
      ? [...receiptObstacles(each, progress, on), ...judgementObstacles(each, edition)]
      : [settled];
  return {
    each,
    progress,
    wishes: recommendedWishes(each).map(({ wish }) => wish),
    obstacles,
    cautions: obstacles.length === 0 ? cautionsFor(each, progress) : [],
  };
}

function settledWords({ state, isRecommended, entry: { recommendation } }: Progress): string | null {
  if (state.kind === 'withdrawn') return '辞退が記録されています。';
  if (state.kind === 'deferred') return '次回へ回しています。';
  if (recommendation === null) return null;
  return isRecommended
    ? `第${recommendation.number}次の推薦書で推薦済です。`
    : `第${recommendation.number}次の推薦書（未提出）に載っています。`;
}

function receiptObstacles({ applicant }: ApplicantCase, progress: Progress, on: IsoDate): readonly string[] {
  const { receiptNumber, dates, entry } = progress;
  if (receiptNumber === null)
    return [
      '受付番号がありません。スカラネットの入力が終わったら、名簿に受付番号と発行日を入力してください。',
    ];
  if (entry.round === null)
    return ['受付番号発行日がどの回の申込期間にも入っていません。名簿の発行日を確かめてください。'];
  if (entry.round.dates === null) return [];
  if (applicant.receiptDate === null || dates === null)
    return ['受付番号発行日が未入力です。名簿に入力してください。'];
  if (entry.round.dates.recommendation === null) return [];
  const period = dates.recommendation;
  if (period === null) return ['推薦できる日が来る前に、推薦期間が終わります。機構に確かめてください。'];
  if (on < period.from) return [`${dayWithWeekday(period.from)}から推薦できます。`];
  return on > period.to ? [`推薦期間は${dayWithWeekday(period.to)}で終わりました。`] : [];
}

/**
 * A wish that is still open is not left behind: after the 推薦書 nobody can add it. Once the judgement is certain,
 * スカラAC must be fillable, too (予約採用, 2022年4月版 p.59-60).
 */
function judgementObstacles(each: ApplicantCase, edition: Edition): readonly string[] {
  const open = openWishes(each.judgement);
  if (open.length > 0) return open.map(openWords);
  if (recommendedWishes(each).length === 0)
    return [
      `推薦できる希望がありません。${[...new Set(each.judgement.wishes.flatMap(notMetWords))].join('、')}`,
    ];
  if (edition.scheme !== 'advance') return [];
  return entryObstacles(each, edition).map((words) => `スカラACに入力できません。${words}。`);
}

function openWishes({ wishes, choice }: Judgement): readonly WishJudgement[] {
  const isOpen = ({ recommendable: { kind } }: WishJudgement) =>
    kind === 'schoolDecides' || kind === 'missing';
  const loan = wishes.find((judged) => judged.wish !== 'grant' && isOpen(judged));
  const openLoan = choice === null || choice.result === 'undecided' ? loan : undefined;
  return [
    ...wishes.filter((judged) => judged.wish === 'grant' && isOpen(judged)),
    ...(openLoan === undefined ? [] : [openLoan]),
  ];
}

/** 「給付奨学金は学校の判断が必要です（学力: …）。」 */
function openWords({ wish, recommendable, criteria }: WishJudgement): string {
  const open = criteria.filter(
    ({ id, verdict }) => decides(id) && (verdict.kind === 'schoolDecides' || verdict.kind === 'missing'),
  );
  const state = recommendable.kind === 'missing' ? 'の情報が足りません' : 'は学校の判断が必要です';
  const next = open.map(({ label, next: step, reason }) => `${label}: ${step ?? reason}`);
  return `${wishLabels[wish]}${state}（${next.join(' ')}）。`;
}

const notMetWords = ({ wish, criteria }: WishJudgement): readonly string[] =>
  criteria
    .filter(({ verdict }) => verdict.kind === 'notMet')
    .map(({ label }) => `${wishLabels[wish]}: ${label}`);

function cautionsFor(each: ApplicantCase, { entry }: Progress): readonly string[] {
  const refused = each.judgement.wishes.filter(({ recommendable }) => recommendable.kind === 'no');
  const forward = new Set(recommendedWishes(each).map(({ wish }) => wish));
  return [
    ...(lastOf(entry.events, 'gradesTyped') === null ? ['スカラACの成績入力がまだ記録されていません。'] : []),
    ...(refused.some(({ wish }) => wish === 'grant') && !forward.has('grant')
      ? ['給付奨学金は推薦しません（満たさない）。']
      : []),
    ...(schoolStateOf(each.schoolRules) === 'notMet' ? ['校内基準を満たしていません。'] : []),
    ...(awaitsSchool(each) ? ['校内基準の確認が済んでいません。'] : []),
    ...(entry.round?.dates?.recommendation == null
      ? ['この回の推薦期間が入力されていません。スカラACで確かめてください。']
      : []),
  ];
}
