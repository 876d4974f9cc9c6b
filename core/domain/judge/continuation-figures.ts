import type { Applicant, FactField } from '../applicant.ts';
import type { ContinuationTest } from '../edition-continuation.ts';
import { assertNever } from '../result.ts';
import { fieldsOfRank, gpaRankOf, rankAsks, tieSentence } from './gpa-rank.ts';
import type { Question } from './question.ts';

/** Whom the review looks at. */
export type Reviewed = Pick<Question, 'applicant' | 'standing'>;

/** One figure of the review: what it is, and which thresholds it reaches. */
export type Figure =
  | Readonly<{ kind: 'missing'; fields: readonly FactField[] }>
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

export function figureFor(kind: FigureKind, reviewed: Reviewed): Figure {
  switch (kind) {
    case 'credits':
      return credits(reviewed.applicant);
    case 'gpaBottom':
      return gpaBottom(reviewed);
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
  if (rate === null) return { kind: 'missing', fields: ['attendanceRate'] };
  return {
    kind: 'known',
    actual: `${rate}%`,
    sentence: `出席率は${rate}%です。`,
    reaches: (test) => test.kind === 'attendance' && rate <= test.atMostPercent,
    note: noNote,
  };
}

/**
 * The lowest part of the whole group: the places after the first (1 − part) of the head count. Who shares a rank has the
 * rank of the first of them, as everywhere; so a shared rank that begins above the line is not below it.
 */
function gpaBottom(reviewed: Reviewed): Figure {
  const known = gpaRankOf(reviewed);
  if (known === null) return { kind: 'missing', fields: rankAsks(reviewed) };
  return {
    kind: 'known',
    actual: `${known.headCount}人中${known.rank}位`,
    sentence: `GPAは${known.words}です。`,
    reaches: (test) =>
      test.kind === 'gpaBottom' && known.rank * test.denominator > known.headCount * above(test),
    note: (test) =>
      test.kind === 'gpaBottom'
        ? tieSentence(known, Math.floor((known.headCount * above(test)) / test.denominator))
        : '',
  };
}

/** Of `denominator` parts, those that lie above the lowest ones. */
const above = ({ numerator, denominator }: Extract<ContinuationTest, { kind: 'gpaBottom' }>): number =>
  denominator - numerator;

function graduationDelayed({ graduationDelayed: delayed }: Applicant): Figure {
  if (delayed === null) return { kind: 'missing', fields: ['graduationDelayed'] };
  return {
    kind: 'known',
    actual: delayed ? '延期が確定' : '延期なし',
    sentence: delayed ? '修業年限で卒業できないことが確定しています。' : '卒業の延期は確定していません。',
    reaches: (test) => test.kind === 'graduationDelayed' && delayed,
    note: noNote,
  };
}
