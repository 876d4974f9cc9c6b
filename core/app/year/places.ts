import path from 'node:path';
import type { OpenWorkspace } from '../context.ts';

/** Beside the data they belong to: the records of earlier years, and the copies of them that are open. */
export const yearsFolder = ({ store }: Pick<OpenWorkspace, 'store'>): string =>
  path.join(path.dirname(store.file), 'years');

export const readingFolder = ({ store }: Pick<OpenWorkspace, 'store'>): string =>
  path.join(path.dirname(store.file), 'reading');
