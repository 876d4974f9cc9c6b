import { z } from 'zod';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { People } from '#core/domain/people.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import type { School } from '#core/domain/school.ts';
import { channel, isoDate, nothing, reply, shortText } from './channel.ts';

/** What the frame of the window shows. */
export type WorkspaceStatus = Readonly<{
  /** `empty`: first start, nothing entered and no practice */
  kind: 'empty' | 'own' | 'practice' | 'archive';
  /** The record of an earlier year that is open, if one is */
  record: Readonly<{ year: string; asOf: IsoDate; ofPractice: boolean }> | null;
  school: School | null;
  /** 操作する人 */
  people: People;
  edition: Readonly<{ id: string; title: string; shortTitle: string; scheme: Scheme }>;
  /** 判定の基準日: today, or the practice data's own day */
  asOf: IsoDate;
  students: number;
  /** Counts for the navigation */
  open: Readonly<{ judgement: number; papers: number; board: number }>;
  undo: Readonly<{ label: string }> | null;
  redo: Readonly<{ label: string }> | null;
  /** ISO timestamp of the last thing saved */
  savedAt: string | null;
  version: string;
  /** Where the data is kept, for 設定 */
  dataFolder: string;
}>;

const personName = z.strictObject({ family: shortText, given: shortText });

export const schoolInput = z.strictObject({
  name: z.string().trim().min(1).max(60),
  principal: personName,
  officer: personName,
  phone: shortText.nullable(),
  defaultCourse: z
    .enum(['highSchool', 'secondarySchool', 'specialNeedsSchool', 'kosen', 'upperSecondaryVocational'])
    .nullable(),
});

export const workspaceChannels = {
  'workspace.status': channel(nothing, reply<WorkspaceStatus>()),
  'workspace.saveSchool': channel(schoolInput, reply<WorkspaceStatus>()),
  /** A separate practice database, filled with invented students; `end` deletes it. */
  'workspace.startPractice': channel(nothing, reply<WorkspaceStatus>()),
  'workspace.endPractice': channel(nothing, reply<WorkspaceStatus>()),
  /** Everybody is judged by that edition from now on; the facts stay as they are. */
  'workspace.switchEdition': channel(z.strictObject({ id: z.string().max(60) }), reply<WorkspaceStatus>()),
  /** Judge and count as of another day; null = today again. */
  'workspace.setAsOf': channel(z.strictObject({ asOf: isoDate.nullable() }), reply<WorkspaceStatus>()),
  'history.undo': channel(nothing, reply<Readonly<{ label: string; status: WorkspaceStatus }>>()),
  'history.redo': channel(nothing, reply<Readonly<{ label: string; status: WorkspaceStatus }>>()),
  /** Undo one import, also later, as long as nothing it brought has been changed since. */
  'history.undoBatch': channel(
    z.strictObject({ batchId: z.number().int().positive() }),
    reply<Readonly<{ label: string; status: WorkspaceStatus }>>(),
  ),
  'jobs.cancel': channel(z.strictObject({ jobId: z.string().max(64) }), reply<null>()),
} as const;
