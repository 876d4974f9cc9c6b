import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'zod';

/** A cases file beside this one; `<<` takes over the facts of another case. */
export const readCaseFile = <Schema extends z.ZodType>(schema: Schema, path: string): z.output<Schema> =>
  schema.parse(parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8'), { merge: true }));
