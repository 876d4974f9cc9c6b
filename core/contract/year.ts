import { z } from 'zod';
import { type Outcome, outcomes } from '#core/domain/year/outcome.ts';
import { channel, jobId, nothing, reply, studentNumber } from './channel.ts';
import type { EditionListed } from './rules.ts';
import type { WorkspaceStatus } from './workspace.ts';

/** 年度の記録: a year that is over, to be read. */
export type YearListed = Readonly<{
  id: string;
  /** 「令和4年度」; null where the file cannot be read */
  year: string | null;
  editionTitle: string;
  laidDownAt: string;
  students: number;
}>;

export type YearView = Readonly<{
  /** 「令和4年度」 */
  year: string;
  fiscalYear: number;
  editionTitle: string;
  students: number;
  /** Editions of later years, the next first; the old year is never judged on */
  targets: readonly EditionListed[];
  /** There is an edition of this scheme for the very next year */
  nextIsThere: boolean;
  records: readonly YearListed[];
  /** The change that this year began with; null = there was none, or its record is gone */
  change: Readonly<{
    label: string;
    at: string;
    /** Why it can no longer be taken back, as a sentence; null = nothing stands in the way */
    obstacle: string | null;
  }> | null;
}>;

export type YearPreview = Readonly<{
  /** The data this is a preview of; a run is refused when it has changed since */
  stamp: string;
  from: string;
  to: string;
  /** School years from one to the other */
  years: number;
  editionTitle: string;
  /** The last 学年 that was reckoned with; null = not known */
  lastGrade: number | null;
  students: readonly Readonly<{
    studentNumber: string;
    name: string;
    place: string;
    grade: number | null;
    nextGrade: number | null;
    proposed: Outcome;
    outcome: Outcome;
    reason: string;
    unsure: boolean;
    emptied: number;
  }>[];
  /** Facts that will be empty, and of how many students */
  emptied: readonly Readonly<{ label: string; students: number; reason: string }>[];
  /** What goes into the record of the year and is no longer in the present data */
  cleared: readonly Readonly<{ name: string; rows: number }>[];
  deadlines: Readonly<{ carried: readonly string[]; left: readonly string[] }>;
  /** Sentences: what is not finished in the old year */
  warnings: readonly string[];
}>;

const plan = {
  edition: z.string().max(60),
  /** 最終学年; null = take the highest one of the roster */
  lastGrade: z.number().int().min(1).max(9).nullable(),
  chosen: z.array(z.strictObject({ studentNumber, outcome: z.enum(outcomes) })).max(20_000),
};
export type YearPlan = z.infer<z.ZodObject<typeof plan>>;

export const yearChannels = {
  'year.view': channel(nothing, reply<YearView>()),
  'year.preview': channel(z.strictObject(plan), reply<YearPreview>()),
  /** 年度の切り替え: the old year is laid down as a record, and the present data becomes that of the new one. */
  'year.run': channel(
    z.strictObject({ ...plan, stamp: z.string().max(100), jobId }),
    reply<Readonly<{ record: string; year: string; students: number; status: WorkspaceStatus }>>(),
  ),
  'year.undo': channel(
    z.strictObject({ jobId }),
    reply<Readonly<{ year: string; students: number; status: WorkspaceStatus }>>(),
  ),
  /** Opens the record of a year in place of the present data. */
  'year.open': channel(z.strictObject({ id: z.string().max(20) }), reply<WorkspaceStatus>()),
  'year.leave': channel(nothing, reply<WorkspaceStatus>()),
} as const;
