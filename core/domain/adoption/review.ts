import type { Applicant, IsoDate, YearMonth } from '../applicant.ts';
import { japaneseMonth } from '../dates.ts';
import { measureLabels } from '../judge/words.ts';
import type { ContinuationMeasure } from '../verdict.ts';
import type { Holder, HolderEvent } from './holder.ts';
import { isOver, standingOfHolder, stateLabel } from './holder-state.ts';
import { isDone, type Steps } from './step.ts';

/** 継続願 and 適格認定 of one scholarship in one 年度. */
export type Review = Readonly<{
  holderId: string;
  studentNumber: string;
  year: number;
  /** By when the school wants the 継続願 */
  dueOn: IsoDate | null;
  /** What the school decided; null = not yet */
  decision: Decision | null;
}>;

export type Decision = Readonly<{
  measure: ContinuationMeasure;
  /** Why the school decided otherwise than the figures lead to; the school's own words */
  reason: string | null;
  /** What the figures led to on that day, and by which edition; null = nothing */
  proposed: ContinuationMeasure | null;
  edition: string | null;
  on: IsoDate;
  by: string | null;
}>;

export const reviewSteps = [
  'request', // 継続願を提出
  'entered', // スカラACに入力
  'notified', // 通知を交付
] as const;
export type ReviewStep = (typeof reviewSteps)[number];

export const reviewStepLabels: Readonly<Record<ReviewStep, string>> = {
  request: '継続願',
  entered: 'スカラAC入力',
  notified: '通知の交付',
};

/** The name under which a step of that year is kept: 「request:2025」. */
export const reviewStepOf = (step: ReviewStep, year: number): string => `${step}:${year}`;

/** Who hands in 継続願 in a year. */
export type RequestNeed =
  | Readonly<{ kind: 'toFile' }>
  | Readonly<{ kind: 'exempt'; reason: string }> // 最終学年, 満期
  | Readonly<{ kind: 'over'; reason: string }>; // 退学, 廃止: no longer a scholarship

/** The last month of a 年度 */
export const endOfYear = (year: number): YearMonth => `${year + 1}-03`;

export function requestNeed(
  holder: Holder,
  events: readonly HolderEvent[],
  applicant: Pick<Applicant, 'grade' | 'courseYears' | 'expectedGraduation'>,
  year: number,
): RequestNeed {
  const last = endOfYear(year);
  const { state } = standingOfHolder({ ...holder, endsOn: null }, events, `${last}-31`);
  if (isOver(state)) return { kind: 'over', reason: `${stateLabel(state, holder.kind)}のため対象外` };
  if (holder.startsOn !== null && holder.startsOn > last)
    return { kind: 'over', reason: `${japaneseMonth(holder.startsOn)}に始まるため対象外` };
  if (holder.endsOn !== null && holder.endsOn < `${year}-04`)
    return { kind: 'over', reason: '満期のため対象外' };
  if (holder.endsOn !== null && holder.endsOn <= last)
    return { kind: 'exempt', reason: `${japaneseMonth(holder.endsOn)}に満期のため不要` };
  const { grade, courseYears, expectedGraduation } = applicant;
  if (expectedGraduation !== null && expectedGraduation <= last)
    return { kind: 'exempt', reason: `${japaneseMonth(expectedGraduation)}に卒業予定のため不要` };
  if (expectedGraduation === null && grade !== null && grade === courseYears)
    return { kind: 'exempt', reason: '最終学年のため不要' };
  return { kind: 'toFile' };
}

export const reviewStates = [
  'notConcerned', // 対象外
  'toFile', // 継続願が未提出
  'toDecide', // 学校の決定がまだ
  'toEnter', // スカラACに未入力
  'toNotify', // 通知が未交付
  'done',
] as const;
export type ReviewState = (typeof reviewStates)[number];

export const reviewStateLabels: Readonly<Record<ReviewState, string>> = {
  notConcerned: '対象外',
  toFile: '継続願 未提出',
  toDecide: '未決定',
  toEnter: 'スカラAC 未入力',
  toNotify: '通知 未交付',
  done: '完了',
};

/** How far the review of a year is; the steps are those of that year. */
export function reviewState(
  need: RequestNeed,
  decision: Decision | null,
  steps: Steps,
  year: number,
): ReviewState {
  const has = (step: ReviewStep): boolean => isDone(steps, reviewStepOf(step, year));
  if (decision === null) {
    if (need.kind !== 'toFile') return 'notConcerned';
    return isRequestIn(steps, year) ? 'toDecide' : 'toFile';
  }
  if (!has('entered')) return 'toEnter';
  return decision.measure !== 'continue' && !has('notified') ? 'toNotify' : 'done';
}

/** Handed in, or the school found that none is needed. */
const isRequestIn = (steps: Steps, year: number): boolean => {
  const kind = steps.get(reviewStepOf('request', year))?.kind;
  return kind === 'done' || kind === 'notNeeded';
};

export const isRequestLate = (state: ReviewState, dueOn: IsoDate | null, asOf: IsoDate): boolean =>
  state === 'toFile' && dueOn !== null && dueOn < asOf;

/** Why the school cannot decide so; null = it can. */
export function decisionProblem(
  wanted: Readonly<{ measure: ContinuationMeasure; reason: string | null }>,
  around: Readonly<{
    need: RequestNeed;
    steps: Steps;
    year: number;
    /** false = no rules of that year: then nothing is proposed and no reason is asked */
    hasRules: boolean;
    proposed: ContinuationMeasure | null;
  }>,
): string | null {
  const { need, steps, year, hasRules, proposed } = around;
  if (need.kind === 'over') return `${need.reason}です。`;
  const goesOn = wanted.measure === 'continue' || wanted.measure === 'warning';
  if (goesOn && need.kind === 'toFile' && !isRequestIn(steps, year))
    return `継続願が記録されていないため、「${measureLabels[wanted.measure]}」にはできません。先に継続願の提出を記録してください。`;
  if (hasRules && wanted.measure !== proposed && (wanted.reason ?? '').trim() === '')
    return proposed === null
      ? '数値がそろわず区分の見込みが出ていません。決めるときは理由を入力してください。'
      : `数値による見込みは「${measureLabels[proposed]}」です。「${measureLabels[wanted.measure]}」にするときは理由を入力してください。`;
  return null;
}

/** Why a step of the review cannot be recorded now; null = it can. */
export function reviewStepProblem(
  step: ReviewStep,
  need: RequestNeed,
  decision: Decision | null,
): string | null {
  switch (step) {
    case 'request':
      return need.kind === 'over' ? `${need.reason}です。` : null;
    case 'entered':
      return decision === null ? '学校の決定がまだありません。先に区分を決めてください。' : null;
    case 'notified':
      if (decision === null) return '学校の決定がまだありません。先に区分を決めてください。';
      return decision.measure === 'continue' ? '「継続」の学生には、警告などの通知はありません。' : null;
  }
}

/** The measures of the years before, the newest first. */
export const measuresBefore = (
  reviews: readonly Review[],
  year: number,
): readonly Readonly<{ year: number; measure: ContinuationMeasure }>[] =>
  reviews
    .filter((review) => review.year < year)
    .flatMap(({ year: of, decision }) => (decision === null ? [] : [{ year: of, measure: decision.measure }]))
    .sort((a, b) => b.year - a.year);

/**
 * 前回の警告: what was decided for the year before, of any scholarship of the student; without a record what the roster
 * says.
 */
export function warnedBefore(
  reviews: readonly Review[],
  year: number,
  inRoster: boolean | null,
): boolean | null {
  const last = reviews.filter((review) => review.year === year - 1 && review.decision !== null);
  return last.length === 0 ? inRoster : last.some(({ decision }) => decision?.measure === 'warning');
}
