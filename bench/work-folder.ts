import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Everything a run writes, away from the project; removed at its end. */
export const workFolder = mkdtempSync(path.join(tmpdir(), 'shogaku-bench-'));

export const inWork = (name: string): string => path.join(workFolder, name);
