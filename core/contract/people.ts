import { z } from 'zod';
import { longestPersonName } from '#core/domain/people.ts';
import { channel, reply } from './channel.ts';
import type { WorkspaceStatus } from './workspace.ts';

const name = z
  .string()
  .trim()
  .min(1)
  .max(longestPersonName)
  // A line break or a tab in a name would tear the lists it stands in.
  .regex(/^\P{Cc}*$/u);
const person = z.strictObject({ name });

/** 操作する人: under whose name the record is kept from now on. */
export const peopleChannels = {
  'people.choose': channel(person, reply<WorkspaceStatus>()),
  /** Adds a name and puts it at work. */
  'people.add': channel(person, reply<WorkspaceStatus>()),
  /** Takes a name from the list; what was recorded under it stays. */
  'people.remove': channel(person, reply<WorkspaceStatus>()),
} as const;
