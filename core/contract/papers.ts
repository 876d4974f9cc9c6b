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

const happening = { on: isoDate, note: shortText.nullable() };
const said = z.string().trim().min(1).max(200);

/** A step that an officer records; who and when is added where it is stored. */
const paperStep = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['received', 'resubmitted']),
    copy: z.enum(['original', 'copy']).nullable(),
    ...happening,
  }),
  z.strictObject({ kind: z.enum(['checked', 'givenBack', 'kept', 'destroyed']), ...happening }),
  z.strictObject({
    kind: z.literal('returned'),
    defect: said,
    dueOn: isoDate.nullable(),
    toldTo: shortText.nullable(),
    ...happening,
  }),
  z.strictObject({ kind: z.literal('queried'), about: said, dueOn: isoDate.nullable(), ...happening }),
]);
export type PaperStepInput = z.infer<typeof paperStep>;

/** `step` null: the last step of the paper is taken back */
const paperEntry = z.strictObject({ studentNumber, key: z.string().max(80), step: paperStep.nullable() });
export type PaperEntry = z.infer<typeof paperEntry>;

export const paperChannels = {
  'papers.matrix': channel(nothing, reply<PaperMatrix>()),
  'papers.of': channel(z.strictObject({ studentNumber }), reply<readonly PaperStatus[]>()),
  'papers.record': channel(
    z.strictObject({ entries: z.array(paperEntry).min(1).max(20_000) }),
    reply<EditResult>(),
  ),
} as const;
