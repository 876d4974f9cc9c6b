import { z } from 'zod';
import type { PaperStatus } from '#core/domain/papers.ts';
import { channel, isoDate, nothing, reply, shortText, studentNumber } from './channel.ts';
import type { EditResult, StudentLine } from './students.ts';

export type PaperColumn = Readonly<{
  key: string;
  number: string;
  label: string;
  shortLabel: string;
  needed: number;
  received: number;
  defects: number;
}>;

export type PaperMatrix = Readonly<{
  /** Whether the edition has a list of papers at all; without one nothing is owed because nothing is known */
  isListed: boolean;
  columns: readonly PaperColumn[];
  rows: readonly Readonly<{ line: StudentLine; papers: readonly PaperStatus[] }>[];
  /** What is missing, by class */
  missingByClass: readonly Readonly<{
    className: string;
    students: readonly Readonly<{ studentNumber: string; name: string; papers: readonly string[] }>[];
  }>[];
}>;

const paperState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notReceived') }),
  z.strictObject({ kind: z.literal('received'), date: isoDate, note: shortText.nullable() }),
  z.strictObject({ kind: z.literal('defect'), date: isoDate, note: z.string().trim().min(1).max(200) }),
]);

export const paperChannels = {
  'papers.matrix': channel(nothing, reply<PaperMatrix>()),
  'papers.of': channel(z.strictObject({ studentNumber }), reply<readonly PaperStatus[]>()),
  'papers.set': channel(
    z.strictObject({
      changes: z
        .array(z.strictObject({ studentNumber, key: z.string().max(80), state: paperState }))
        .min(1)
        .max(20_000),
    }),
    reply<EditResult>(),
  ),
} as const;
