import type { Applicant, FactField } from '../applicant.ts';
import type { ContinuationTest } from '../edition-continuation.ts';
import { assertNever } from '../result.ts';
import { fieldsOfRank, type GpaRank, gpaRankOf, rankAsked, tieSentence, unsettledRank } from './gpa-rank.ts';
import type { Question } from './question.ts';

/** Whom the review looks at. */
export type Reviewed = Pick<Question, 'applicant' | 'standing'>;

/** One figure of the review: what it is, and which thresholds it reaches. */
export type Figure =
  | Readonly<{ kind: 'missing'; fields: readonly FactField[]; sentence: string }>
  | Readonly<{
      kind: 'known';
      actual: string;
      sentence: string;
      reaches: (test: ContinuationTest) => boolean;
      /** What to know beside a threshold that is near; '' = nothing */
      note: (test: ContinuationTest) => string;
    }>;

const noNote = (): string => '';

/** The tests that look at a figure of this year; 「連続して警告」 looks at the others' outcome. */
export type FigureKind = Exclude<ContinuationTest['kind'], 'warnedTwice'>;

/** `tests` are the thresholds it is to be held against: a figure that could still cross one is not known. */
export function figureFor(kind: FigureKind, reviewed: Reviewed, tests: readonly ContinuationTest[]): Figure {
  switch (kind) {
    case 'credits':
      return credits(reviewed.applicant);
    case 'gpaBottom':
      return gpaBottom(reviewed, tests);
    case 'attendance':
      return attendance(reviewed.applicant);
    case 'graduationDelayed':
      return graduationDelayed(reviewed.applicant);
    default:
      return assertNever(kind);
  }
}

export const figureFields: Readonly<Record<FigureKind, readonly FactField[]>> = {
  credits: ['creditsEarned', 'creditsStandard'],
  gpaBottom: fieldsOfRank,
  attendance: ['attendanceRate'],
  graduationDelayed: ['graduationDelayed'],
};

/** In per cent of 標準修得単位数, 「以下」. Halves of a credit times whole numbers stay exact. */
function credits({ creditsEarned: earned, creditsStandard: standard }: Applicant): Figure {
  if (earned === null || standard === null) {
    return {
      kind: 'missing',
      fields: [
        ...(earned === null ? (['creditsEarned'] as const) : []),
        ...(standard === null ? (['creditsStandard'] as const) : []),
      ],
      sentence: '',
    };
  }
  return {
    kind: 'known',
    actual: `${earned}単位／標準 ${standard}単位`,
    sentence: `修得単位数は標準の${standard}単位のうち${earned}単位です。`,
    reaches: (test) => test.kind === 'credits' && earned * 100 <= standard * test.atMostPercent,
    note: noNote,
  };
}

/** In per cent, 「以下」. */
function attendance({ attendanceRate: rate }: Applicant): Figure {
  if (rate === null) return { kind: 'missing', fields: ['attendanceRate'], sentence: '' };
  return {
    kind: 'known',
    actual: `${rate}%`,
    sentence: `出席率は${rate}%です。`,
    reaches: (test) => test.kind === 'attendance' && rate <= test.atMostPercent,
    note: noNote,
  };
}

/**
 * The lowest part of the whole group, counted from below as the top part is from above: never more than that part of the
 * head count. Who shares a rank has the rank of the first of them, so a shared rank that begins above the line is not
 * below it.
 */
function gpaBottom(reviewed: Reviewed, tests: readonly ContinuationTest[]): Figure {
  const known = gpaRankOf(reviewed);
  if (known === null) return { kind: 'missing', ...rankAsked(reviewed) };
  if (tests.some((test) => test.kind === 'gpaBottom' && couldFallBelow(known, lastAbove(known, test))))
    return { kind: 'missing', ...unsettledRank(known) };
  return {
    kind: 'known',
    actual: `${known.headCount}人中${known.rank}位`,
    sentence: `GPAは${known.words}です。`,
    reaches: (test) => test.kind === 'gpaBottom' && known.rank > lastAbove(known, test),
    note: (test) => (test.kind === 'gpaBottom' ? tieSentence(known, lastAbove(known, test)) : ''),
  };
}

const couldFallBelow = ({ rank, lowest }: GpaRank, line: number): boolean => rank <= line && lowest > line;

/** The last rank above the lowest part. */
const lastAbove = (
  { headCount }: GpaRank,
  { numerator, denominator }: Extract<ContinuationTest, { kind: 'gpaBottom' }>,
): number => headCount - Math.floor((headCount * numerator) / denominator);

function graduationDelayed({ graduationDelayed: delayed }: Applicant): Figure {
  if (delayed === null) return { kind: 'missing', fields: ['graduationDelayed'], sentence: '' };
  return {
    kind: 'known',
    actual: delayed ? '延期が確定' : '延期なし',
    sentence: delayed ? '修業年限で卒業できないことが確定しています。' : '卒業の延期は確定していません。',
    reaches: (test) => test.kind === 'graduationDelayed' && delayed,
    note: noNote,
  };
}
