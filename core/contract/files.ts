import { z } from 'zod';
import { channel, reply, shortText } from './channel.ts';
import type { ChosenFile } from './shell.ts';

export const fileChannels = {
  /** A file dropped on the window: its bytes, because no path comes from a window. Kept in memory until read. */
  'files.accept': channel(
    z.strictObject({
      name: shortText,
      bytes: z.instanceof(Uint8Array).refine((b) => b.byteLength <= 64 * 1024 * 1024),
    }),
    reply<ChosenFile>(),
  ),
} as const;
