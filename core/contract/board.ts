import { z } from 'zod';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { FlagKind, Tone } from '#core/domain/board/flag.ts';
import type { Actor } from '#core/domain/board/next-step.ts';
import type { BoardPlace } from '#core/domain/board/place.ts';
import type { ProgressKind } from '#core/domain/progress/progress.ts';
import { channel, fileHandle, isoDate, jobId, nothing, reply, shortText } from './channel.ts';
import { many, roundId } from './progress.ts';

/** One line of 「推薦漏れゼロ」, in the words it is shown in. */
export type BoardRow = Readonly<{
  key: string;
  /** null = the roster does not know the line */
  studentNumber: string | null;
  grade: number | null;
  class: string | null;
  seat: number | null;
  faculty: string | null;
  name: string;
  kana: string | null;
  place: BoardPlace;
  /** 「給付・貸与」 */
  wish: string;
  /** 受付番号, and the day it was issued */
  receiptNumber: string | null;
  receiptDate: IsoDate | null;
  /** What スカラAC shows; null = no line there */
  ac: Readonly<{ gradesTyped: boolean | null; recommended: boolean | null }> | null;
  /** 推薦書; `submittedOn` null = not submitted yet */
  letter: Readonly<{ number: number; submittedOn: IsoDate | null }> | null;
  /** Of papers that are needed; null = nothing is asked */
  papers: Readonly<{ received: number; needed: number; sent: boolean }> | null;
  state: ProgressKind | null;
  since: IsoDate | null;
  flags: readonly Readonly<{ kind: FlagKind; tone: Tone }>[];
  next: Readonly<{ sentence: string; who: Actor; by: IsoDate | null; from: IsoDate | null }> | null;
  /** Nothing of it is left over when the round is closed */
  settled: boolean;
  /** Students of the same name to whom a number of スカラAC may belong */
  proposals: readonly Readonly<{ studentNumber: string; name: string; place: string }>[];
}>;

export type BoardRoundHead = Readonly<{
  id: string;
  label: string;
  /** Lines with something red, and lines left over */
  red: number;
  open: number;
  closedOn: IsoDate | null;
}>;

export type BoardView = Readonly<{
  asOf: IsoDate;
  /** The day on which something is recorded now */
  today: IsoDate;
  rounds: readonly BoardRoundHead[];
  /** The one that is shown */
  round: string;
  rows: readonly BoardRow[];
  closing: Readonly<{
    on: IsoDate;
    by: string | null;
    counts: readonly Readonly<{ label: string; count: number }>[];
  }> | null;
  /** Lines of the list of スカラAC, and when it was last read as a whole */
  ac: Readonly<{ count: number; readOn: IsoDate | null }>;
}>;

/** Who stands in the way of closing a round, and why. */
export type ClosingCheck = Readonly<{
  round: string;
  label: string;
  hindrances: readonly Readonly<{
    key: string;
    studentNumber: string | null;
    name: string;
    place: string;
    sentence: string;
  }>[];
  counts: readonly Readonly<{ label: string; count: number }>[];
  /** Where スカラAC says otherwise without standing in the way */
  differences: readonly Readonly<{ name: string; sentence: string }>[];
}>;

export const acFields = ['receiptNumber', 'name', 'kana', 'issuedOn', 'gradesTyped', 'recommended'] as const;
export type AcField = (typeof acFields)[number];

/** A list as it was copied from the screen of スカラAC, or as a file. */
const acSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(4_000_000) }),
  z.strictObject({ kind: z.literal('file'), file: fileHandle }),
]);
export type AcSource = z.infer<typeof acSource>;

export type AcPreviewRow = Readonly<{
  /** As the file counts */
  row: number;
  receiptNumber: string;
  name: string;
  kana: string | null;
  issuedOn: IsoDate | null;
  gradesTyped: boolean | null;
  recommended: boolean | null;
  change: 'added' | 'changed' | 'same';
  /** The student whose number it is; null = nobody's */
  student: string | null;
  /** Someone of the same name without a number */
  proposal: string | null;
}>;

export type AcPreview = Readonly<{
  fileName: string | null;
  encoding: string | null;
  notices: readonly string[];
  columns: readonly Readonly<{ heading: string; field: AcField | null }>[];
  rows: readonly AcPreviewRow[];
  /** Rows that cannot be taken, and why */
  problems: readonly Readonly<{ row: number; sentence: string }>[];
  /** Lines known now that this list does not have */
  gone: readonly Readonly<{ receiptNumber: string; name: string }>[];
}>;

export type AcTaken = Readonly<{
  batchId: number | null;
  savedAt: string | null;
  added: number;
  changed: number;
  removed: number;
}>;

const receiptNumber = z.string().trim().min(1).max(40);

export const boardChannels = {
  /** round null = the first that is not closed */
  'board.view': channel(z.strictObject({ round: roundId.nullable() }), reply<BoardView>()),
  'board.check': channel(z.strictObject({ round: roundId }), reply<ClosingCheck>()),
  'board.close': channel(z.strictObject({ round: roundId }), reply<Readonly<{ closedOn: IsoDate }>>()),
  'board.reopen': channel(
    z.strictObject({ round: roundId, reason: z.string().trim().min(1).max(200) }),
    reply<null>(),
  ),
  'board.closingName': channel(nothing, reply<Readonly<{ name: string }>>()),
  /** The closing sheet as Excel; as PDF it is a sheet of sheets.save */
  'board.saveClosing': channel(
    z.strictObject({ round: roundId, target: fileHandle }),
    reply<Readonly<{ fileName: string }>>(),
  ),
  'ac.preview': channel(z.strictObject({ source: acSource, jobId }), reply<AcPreview>()),
  /** `whole`: the list is all of it, and what it does not have goes */
  'ac.import': channel(z.strictObject({ source: acSource, whole: z.boolean(), jobId }), reply<AcTaken>()),
  'ac.put': channel(
    z.strictObject({
      receiptNumber,
      name: z.string().trim().min(1).max(60),
      kana: shortText.nullable(),
      issuedOn: isoDate.nullable(),
      gradesTyped: z.boolean().nullable(),
      recommended: z.boolean().nullable(),
    }),
    reply<AcTaken>(),
  ),
  'ac.remove': channel(
    z.strictObject({ receiptNumbers: z.array(receiptNumber).min(1).max(many) }),
    reply<AcTaken>(),
  ),
} as const;
