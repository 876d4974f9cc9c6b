import { z } from 'zod';
import type { FillMode, FoundationForm, ListRows, Tie } from '#core/domain/foundation/form.ts';
import type { FormLayout } from '#core/domain/foundation/layout.ts';
import type { TieProblem } from '#core/domain/foundation/problems.ts';
import type { Proposal } from '#core/domain/foundation/propose.ts';
import { tieFormats } from '#core/domain/foundation/tie-content.ts';
import { channel, fileHandle, isoDate, jobId, nothing, reply, studentNumber } from './channel.ts';

/** A line of the list of forms. */
export type FormLine = Readonly<
  Pick<FoundationForm, 'id' | 'title' | 'foundation' | 'purpose' | 'deadline' | 'submittedOn' | 'fileName'>
> &
  Readonly<{
    mode: FillMode['kind'];
    ties: number;
    /** To the deadline, in days and in school days; null = none, past or not known */
    daysLeft: number | null;
    schoolDaysLeft: number | null;
    lastFill: Readonly<{ at: string; students: number }> | null;
  }>;

/** A form with its ties, what is wrong with them, and what its words suggest. */
export type FormView = Readonly<{
  form: FoundationForm;
  ties: readonly Tie[];
  problems: readonly TieProblem[];
  proposals: readonly Proposal[];
  /** Sheets in which the rows of a list were recognised */
  proposedLists: readonly ListRows[];
  /** Newest first */
  fills: readonly Readonly<{ at: string; files: number; students: readonly string[] }>[];
  /** 学籍番号 of everyone it was ever filled for */
  filled: readonly string[];
}>;

/** What goes where, for one file. */
export type FillPreview = Readonly<{
  /** How many files there will be, and how many students stand in a full one */
  files: number;
  studentsInFile: number;
  /** Names of the files, the first ones */
  fileNames: readonly string[];
  cells: readonly Readonly<{
    sheet: string;
    cell: string;
    label: string;
    text: string;
    studentNumber: string | null;
    isMissing: boolean;
    problem: string | null;
  }>[];
  /** What the school itself has not entered: 「校長名」 */
  missingForAll: readonly string[];
  /** Students for whom something is missing or does not fit, over all files */
  incomplete: readonly Readonly<{ studentNumber: string; name: string; sentence: string }>[];
}>;

export type FillSaved = Readonly<{
  /** The folder that was made, or the one file */
  name: string;
  files: number;
  students: number;
}>;

const id = z.string().min(1).max(64);
const title = z.string().trim().min(1).max(100);
const words = z.string().trim().max(200);
const sheet = z.string().min(1).max(100);
const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/u);
const fact = z.string().min(1).max(80);

const mode = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('each') }),
  z.strictObject({
    kind: z.literal('list'),
    sheet,
    firstRow: z.number().int().min(1).max(100_000),
    rowsEach: z.number().int().min(1).max(20),
    students: z.number().int().min(1).max(500),
  }),
]);

const content = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fact'),
    fact,
    format: z.enum(tieFormats),
    boxes: z.number().int().min(2).max(100).nullable(),
  }),
  z.strictObject({
    kind: z.literal('mark'),
    fact,
    equals: z.string().min(1).max(200),
    mark: z.string().trim().min(1).max(10),
  }),
  z.strictObject({ kind: z.literal('fixed'), text: z.string().min(1).max(500) }),
]);

const naming = z.enum(['number', 'name']);
export type FileNaming = z.infer<typeof naming>;

/** Of the students, in this order; `naming`: whether the name of the student stands in the name of the file. */
const students = z.array(studentNumber).max(20_000);

export const foundationChannels = {
  'foundation.list': channel(nothing, reply<readonly FormLine[]>()),
  'foundation.view': channel(z.strictObject({ id }), reply<FormView>()),
  /** How the form looks: read once for each file, which is named by its hash. */
  'foundation.layout': channel(
    z.strictObject({ id, file: z.string().regex(/^[0-9a-f]{64}$/u) }),
    reply<FormLayout>(),
  ),
  'foundation.add': channel(z.strictObject({ file: fileHandle }), reply<Readonly<{ id: string }>>()),
  /** Another file for the form, of the new year for instance: ties and everything else stay. */
  'foundation.replaceFile': channel(z.strictObject({ id, file: fileHandle }), reply<null>()),
  'foundation.edit': channel(
    z.strictObject({
      id,
      title: title.optional(),
      foundation: words.optional(),
      purpose: words.optional(),
      deadline: isoDate.nullable().optional(),
      submittedOn: isoDate.nullable().optional(),
      mode: mode.optional(),
    }),
    reply<null>(),
  ),
  'foundation.remove': channel(z.strictObject({ id }), reply<Readonly<{ batchId: number | null }>>()),
  /** Any number of cells, one undo step; `content` null takes the tie away. */
  'foundation.tie': channel(
    z.strictObject({
      id,
      ties: z
        .array(z.strictObject({ sheet, cell, content: content.nullable() }))
        .min(1)
        .max(500),
    }),
    reply<null>(),
  ),
  /** `file`: which of the files, from 0. */
  'foundation.preview': channel(
    z.strictObject({ id, students, naming, file: z.number().int().min(0).max(20_000) }),
    reply<FillPreview>(),
  ),
  /** The name an office would give the one file. */
  'foundation.fileName': channel(
    z.strictObject({ id, students, naming }),
    reply<Readonly<{ name: string; files: number }>>(),
  ),
  /** Into one file, or into a new folder within the chosen one: all of it or nothing. */
  'foundation.fill': channel(
    z.strictObject({ id, students, naming, target: fileHandle, jobId }),
    reply<FillSaved>(),
  ),
} as const;
