import type { IsoDate } from '../applicant.ts';
import type { Progress } from '../progress/progress.ts';
import { withdrawalGroundLabels } from '../progress/words.ts';
import type { Board, BoardLine } from './board.ts';
import type { FlagKind } from './flag.ts';
import { flagSentence } from './remedy.ts';

/** Why nothing is left over of an application when its round is closed. */
export type Settlement = Readonly<{
  outcome: 'recommended' | 'withdrawn' | 'deferred';
  on: IsoDate | null;
  /** 「第2次の推薦書」, or the reason that was recorded */
  reason: string;
}>;

/**
 * 推薦済, 辞退 or 次回へ, each with its reason; null = somebody is left over. Where スカラAC, read on the day of the 推薦書 or
 * later, does not show 推薦済, the word of the school alone settles nothing.
 */
export function settlementOf(line: BoardLine): Settlement | null {
  if (line.kind !== 'student' || line.progress.entry.round === null) return null;
  if (line.flags.some(({ kind }) => kind === 'acNotRecommended')) return null;
  return settled(line.progress);
}

function settled({ state, entry, isRecommended, since }: Progress): Settlement | null {
  if (state.kind === 'withdrawn')
    return {
      outcome: 'withdrawn',
      on: since,
      reason: `${withdrawalGroundLabels[state.ground]}：${state.reason}`,
    };
  if (state.kind === 'deferred') return { outcome: 'deferred', on: since, reason: state.reason };
  const { recommendation } = entry;
  if (!isRecommended || recommendation === null) return null;
  return {
    outcome: 'recommended',
    on: recommendation.submittedOn,
    reason: `第${recommendation.number}次の推薦書`,
  };
}

export type Hindrance = Readonly<{ line: BoardLine; sentence: string }>;

/** A round can be closed, or who stands in the way and why. */
export type Closable = Readonly<{ kind: 'yes' } | { kind: 'no'; hindrances: readonly Hindrance[] }>;

export function closable({ lines }: Board): Closable {
  const hindrances = lines
    .filter((line) => settlementOf(line) === null)
    .map((line) => ({ line, sentence: whyOpen(line) }));
  return hindrances.length === 0 ? { kind: 'yes' } : { kind: 'no', hindrances };
}

/** Who is not settled for one of these is not settled whatever else there is to say. */
const whyNotSettled: ReadonlySet<FlagKind> = new Set<FlagKind>([
  'unknownInAc',
  'notInRoster',
  'noRound',
  'acNotRecommended',
  'acRecommendedOnly',
  'acNotUpdated',
  'numberLost',
  'issueDateMissing',
  'notSubmitted',
  'gradesOnly',
  'notRecommended',
  'correctionA',
  'neverEntered',
]);

function whyOpen({ flags, next }: BoardLine): string {
  const why = flags.find(({ kind }) => whyNotSettled.has(kind));
  if (why !== undefined) return flagSentence(why);
  return next?.sentence ?? '推薦済でも、辞退でも、次回へでもありません。';
}
