import { z } from 'zod';
import type { IsoDate } from '#core/domain/applicant.ts';
import {
  type Destruction,
  type KeptPaper,
  type KeptPaperKind,
  keptPaperKinds,
} from '#core/domain/kept-papers/kept-paper.ts';
import type { KeptStanding } from '#core/domain/kept-papers/standing.ts';
import type { Citation } from '#core/domain/verdict.ts';
import { channel, isoDate, nothing, reply, studentNumber } from './channel.ts';
import type { EditResult, StudentLine } from './students.ts';

export const studyWillResults = ['recognised', 'notRecognised'] as const;
export type StudyWillResult = (typeof studyWillResults)[number];

/** One of whom 学修意欲 has to be confirmed, or was. */
export type StudyWillLine = Readonly<{
  line: StudentLine;
  method: KeptPaperKind | null;
  result: StudyWillResult | null;
  on: IsoDate | null;
  by: string | null;
  /** The result is recorded and the paper is not in 保管簿 */
  isUnregistered: boolean;
}>;

export type KeptPaperLine = Readonly<{ paper: KeptPaper; until: IsoDate; standing: KeptStanding }>;

export type KeptPaperList = Readonly<{
  /** Whether the edition asks for 学修意欲 at all */
  isAsked: boolean;
  asked: readonly StudyWillLine[];
  papers: readonly KeptPaperLine[];
  /** The newest first, each with how many papers */
  destructions: readonly Readonly<{ destruction: Destruction; papers: number }>[];
  /** Of the edition; null = its publications do not say how long */
  retention: Readonly<{ years: number; citation: Citation }> | null;
  /** The school's own number of years; null = as the edition says */
  schoolYears: number | null;
  asOf: IsoDate;
  /** 操作する人 */
  person: string | null;
}>;

const id = z.string().min(1).max(64);
const name = z.string().trim().min(1).max(60);
const place = z.string().trim().min(1).max(100).nullable();
const note = z.string().trim().min(1).max(200).nullable();

export const keptPaperChannels = {
  'keptPapers.list': channel(nothing, reply<KeptPaperList>()),
  /** A filled sheet: the result goes to the student's facts and the paper into 保管簿, as one step. */
  'keptPapers.record': channel(
    z.strictObject({
      studentNumber,
      kind: z.enum(keptPaperKinds),
      result: z.enum(studyWillResults),
      on: isoDate,
      by: name,
      keptWhere: place,
      note,
    }),
    reply<EditResult>(),
  ),
  /** Papers whose result stands among the facts already. */
  'keptPapers.register': channel(
    z.strictObject({ studentNumbers: z.array(studentNumber).min(1).max(5000), keptWhere: place }),
    reply<EditResult>(),
  ),
  'keptPapers.edit': channel(z.strictObject({ id, keptWhere: place, note }), reply<null>()),
  /** Entered by mistake; can be undone. What was destroyed stays. */
  'keptPapers.remove': channel(z.strictObject({ id }), reply<null>()),
  'keptPapers.destroy': channel(
    z.strictObject({
      ids: z.array(id).min(1).max(5000),
      on: isoDate,
      way: name,
      person: name,
      witness: name.nullable(),
    }),
    reply<Readonly<{ id: string; papers: number }>>(),
  ),
  /** null = as the edition says */
  'keptPapers.setYears': channel(z.strictObject({ years: z.int().min(1).max(50).nullable() }), reply<null>()),
} as const;
