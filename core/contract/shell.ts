import { z } from 'zod';
import { channel, fileHandle, nothing, reply, shortText } from './channel.ts';

/** A file the officer chose. The path stays in the shell. */
export type ChosenFile = Readonly<{ handle: string; name: string }>;

/** Answered by the shell itself: dialogs and the desktop. null = the officer closed the dialog. */
export const shellChannels = {
  'shell.chooseFile': channel(
    z.strictObject({
      purpose: z.enum(['roster', 'marks', 'edition', 'notice', 'form', 'scholarAc', 'results']),
    }),
    reply<ChosenFile | null>(),
  ),
  'shell.chooseTarget': channel(
    z.strictObject({ suggestedName: shortText, format: z.enum(['pdf', 'xlsx', 'yaml', 'ics']) }),
    reply<ChosenFile | null>(),
  ),
  /** A folder to put several files into; its handle stands for it like that of a file. */
  'shell.chooseFolder': channel(nothing, reply<ChosenFile | null>()),
  /** Opens a file saved before with its usual program. */
  'shell.openFile': channel(z.strictObject({ handle: fileHandle }), reply<null>()),
  'shell.showInFolder': channel(z.strictObject({ handle: fileHandle }), reply<null>()),
  'shell.quit': channel(nothing, reply<null>()),
} as const;
