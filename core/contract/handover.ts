import { z } from 'zod';
import { type HandoverNote, noteTopics } from '#core/domain/handover/note.ts';
import { channel, fileHandle, jobId, nothing, reply } from './channel.ts';

/** What a note said before. */
export type EarlierNote = Readonly<{ at: string; person: string | null; body: string }>;

/** A file, or a folder of files, of the 引継ぎ pack. */
export type PackPart = Readonly<{ name: string; about: string; formats: string }>;

export type HandoverView = Readonly<{
  /** In order of topics */
  notes: readonly HandoverNote[];
  parts: readonly PackPart[];
}>;

const id = z.string().min(1).max(64);

export const handoverChannels = {
  'handover.view': channel(nothing, reply<HandoverView>()),
  /** What a note said before each change, the newest first. */
  'handover.earlier': channel(z.strictObject({ id }), reply<readonly EarlierNote[]>()),
  /** `id` null = a new note */
  'handover.put': channel(
    z.strictObject({
      id: id.nullable(),
      topic: z.enum(noteTopics),
      title: z.string().trim().min(1).max(60),
      body: z.string().trim().min(1).max(2000),
    }),
    reply<Readonly<{ batchId: number | null }>>(),
  ),
  'handover.remove': channel(z.strictObject({ id }), reply<Readonly<{ batchId: number | null }>>()),
  /** Makes the pack as one folder in the folder that was chosen. */
  'handover.make': channel(
    z.strictObject({
      folder: fileHandle,
      /** The whole data, with everything personal that is in it */
      withData: z.boolean(),
      jobId,
    }),
    reply<Readonly<{ folderName: string; files: readonly string[]; notes: readonly string[] }>>(),
  ),
} as const;
