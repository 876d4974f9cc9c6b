import { z } from 'zod';
import { cellText, channel, fileHandle, jobId, nothing, reply } from './channel.ts';

/** 名簿 or 評定一覧 */
export type ImportKind = 'roster' | 'marks';

/** A column of the file and the field it was given. `field` null = 取り込まない. */
export type ColumnAssignment = Readonly<{
  /** 0-based column of the sheet, and its letter as Excel shows it */
  column: number;
  letter: string;
  heading: string;
  samples: readonly string[];
  field: string | null;
  /** How the field was found: by its heading, as last time, by the officer, or not at all */
  origin: 'heading' | 'remembered' | 'chosen' | 'none';
}>;

/** A field a column can be given, for the select. For 評定一覧 the fields are `mark:<year>:<subject>`. */
export type FieldChoice = Readonly<{
  field: string;
  label: string;
  hint: string | null;
  required: boolean;
  /** The scheme of the workspace asks for it */
  asked: boolean;
}>;

export type ImportFile = Readonly<{
  importId: string;
  kind: ImportKind;
  fileName: string;
  /** 「CP932」 and such for CSV; null for Excel */
  encoding: string | null;
  sheets: readonly Readonly<{ name: string; hidden: boolean; rows: number; columns: number }>[];
  /** Notices about the file as a whole (hidden rows, macros not run) */
  notices: readonly string[];
  layout: ImportLayout;
}>;

export type ImportLayout = Readonly<{
  sheet: string;
  /** 1-based row of the heading; the last one when the heading has two lines. */
  headingRow: number;
  /** The first rows of the sheet, so that the officer can point at the heading. */
  top: readonly Readonly<{ row: number; cells: readonly string[] }>[];
  columns: readonly ColumnAssignment[];
  choices: readonly FieldChoice[];
  /** Required fields without a column */
  unassigned: readonly string[];
}>;

export type ImportRowState = 'add' | 'update' | 'same' | 'rejected' | 'leftOut';

export type ImportCell = Readonly<{
  field: string;
  /** As written in the file or corrected */
  text: string;
  problem: Readonly<{ kind: 'error' | 'warning'; message: string }> | null;
  corrected: boolean;
  /** What is stored and stays, because the cell is empty; null where nothing is stored or the cell says something */
  kept: string | null;
}>;

export type ImportRow = Readonly<{
  /** 1-based row of the sheet */
  row: number;
  studentNumber: string | null;
  name: string;
  state: ImportRowState;
  cells: readonly ImportCell[];
  /** Problems of the row as a whole (a number that stands twice) */
  problems: readonly string[];
  /** For an update: which fields change, from what to what */
  changes: readonly Readonly<{ label: string; before: string; after: string }>[];
}>;

export type ImportPreview = Readonly<{
  columns: readonly Readonly<{ field: string; label: string }>[];
  counts: Readonly<{
    add: number;
    update: number;
    same: number;
    rejected: number;
    leftOut: number;
    warnings: number;
  }>;
  /** Problems grouped so that one that repeats can be mended in all rows at once */
  groups: readonly Readonly<{ field: string; label: string; value: string; message: string; rows: number }>[];
  /** Sentences about the file as a whole */
  notices: readonly string[];
  /** Students in the database that the file does not have: never deleted, only listed */
  absent: readonly Readonly<{ studentNumber: string; name: string }>[];
}>;

export type ImportResult = Readonly<{
  batchId: number | null;
  added: number;
  updated: number;
  same: number;
  excluded: number;
  absent: readonly Readonly<{ studentNumber: string; name: string }>[];
}>;

const importId = z.string().min(1).max(64);
const field = z.string().min(1).max(120);

export const importChannels = {
  /** Reads the file, finds sheet, heading row and columns. Nothing is stored. */
  'import.open': channel(
    z.strictObject({ file: fileHandle, kind: z.enum(['roster', 'marks']), jobId }),
    reply<ImportFile>(),
  ),
  'import.relayout': channel(
    z.strictObject({
      importId,
      sheet: z.string().max(100),
      headingRow: z.number().int().min(1).max(20_000).nullable(),
    }),
    reply<ImportLayout>(),
  ),
  'import.preview': channel(
    z.strictObject({
      importId,
      assignments: z
        .array(z.strictObject({ column: z.number().int().min(0).max(299), field: field.nullable() }))
        .max(300),
      jobId,
    }),
    reply<ImportPreview>(),
  ),
  'import.rows': channel(
    z.strictObject({
      importId,
      filter: z.enum(['all', 'problems', 'add', 'update', 'same', 'rejected', 'leftOut']),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    reply<Readonly<{ total: number; rows: readonly ImportRow[] }>>(),
  ),
  /** Corrects one cell, or every cell of the field with that value. */
  'import.correct': channel(
    z.strictObject({
      importId,
      field,
      text: cellText,
      where: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('row'), row: z.number().int().min(1) }),
        z.strictObject({ kind: z.literal('value'), value: cellText }),
      ]),
    }),
    reply<ImportPreview>(),
  ),
  'import.leaveOut': channel(
    z.strictObject({ importId, rows: z.array(z.number().int().min(1)).max(20_000), leaveOut: z.boolean() }),
    reply<ImportPreview>(),
  ),
  /** One transaction; rows with errors and rows left out are not stored. */
  'import.commit': channel(z.strictObject({ importId, jobId }), reply<ImportResult>()),
  'import.close': channel(z.strictObject({ importId }), reply<null>()),
  /** What the last imports did, for the heading of 名簿. */
  'import.recent': channel(
    nothing,
    reply<
      readonly Readonly<{ batchId: number; at: string; fileName: string; label: string; undone: boolean }>[]
    >(),
  ),
} as const;
