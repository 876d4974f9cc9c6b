import { z } from 'zod';
import type { ChangeKind, WishChange } from '#core/domain/rejudge/compare.ts';
import type { Move } from '#core/domain/rejudge/moves.ts';
import { channel, jobId, reply, studentNumber } from './channel.ts';
import type { EditionHead } from './rules.ts';

/** A student whom another edition would judge otherwise. */
export type RejudgedLine = Readonly<{
  studentNumber: string;
  grade: number | null;
  class: string | null;
  seat: number | null;
  name: string;
  kana: string | null;
  kind: Exclude<ChangeKind, 'none'>;
  /** Without the criteria themselves, of which only the names are here */
  changes: readonly (Omit<WishChange, 'criteria'> & Readonly<{ criteria: readonly string[] }>)[];
}>;

export type Rejudged = Readonly<{
  before: EditionHead;
  after: EditionHead;
  counts: Readonly<Record<ChangeKind | 'all', number>>;
  moves: readonly Move[];
  /** In order of class and seat; who does not change is left out */
  lines: readonly RejudgedLine[];
}>;

export type RejudgedDetail = Readonly<{ line: RejudgedLine; changes: readonly WishChange[] }>;

const editionId = z.string().max(60);

export const rejudgeChannels = {
  /** Judges everyone by another edition beside the one in use; nothing is stored. */
  'rejudge.compare': channel(z.strictObject({ edition: editionId, jobId }), reply<Rejudged>()),
  'rejudge.of': channel(
    z.strictObject({ edition: editionId, studentNumber, jobId }),
    reply<RejudgedDetail>(),
  ),
} as const;
