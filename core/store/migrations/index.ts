import { first } from './0001-first.ts';
import type { Migration } from './migration.ts';

/** Every step in order; only ever appended to. */
export const migrations: readonly Migration[] = [first];
