import type { Input, Output } from '#core/contract/index.ts';
import { textRows, xlsx } from '../../fixtures/sheets/xlsx-parts.ts';
import type { Calls } from '../own-service.ts';

export type Table = readonly (readonly string[] | null)[];

export const workbook = (table: Table, after = ''): Uint8Array<ArrayBuffer> =>
  xlsx({ rows: textRows(table), after });

const jobId = 'job';

/** Drops a file on the window and opens it. */
export async function open(
  { ask }: Calls,
  bytes: Uint8Array<ArrayBuffer>,
  kind: 'roster' | 'marks' = 'roster',
  name = kind === 'roster' ? '名簿.xlsx' : '評定一覧.xlsx',
): Promise<Output<'import.open'>> {
  const { handle } = await ask('files.accept', { name, bytes });
  return ask('import.open', { file: handle, kind, jobId });
}

/** Takes the columns as they were found. */
export const preview = (calls: Calls, { importId, layout }: Output<'import.open'>) =>
  calls.ask('import.preview', {
    importId,
    assignments: layout.columns.map(({ column, field }) => ({ column, field })),
    jobId,
  });

export const rows = async (
  { ask }: Calls,
  importId: string,
  filter: Input<'import.rows'>['filter'] = 'all',
): Promise<Output<'import.rows'>['rows']> =>
  (await ask('import.rows', { importId, filter, offset: 0, limit: 500 })).rows;

/** From a file to the database without looking. */
export async function importTable(
  calls: Calls,
  table: Table,
  kind: 'roster' | 'marks' = 'roster',
): Promise<Output<'import.commit'>> {
  const file = await open(calls, workbook(table), kind);
  await preview(calls, file);
  return calls.ask('import.commit', { importId: file.importId, jobId });
}

export const commit = ({ ask }: Calls, importId: string) => ask('import.commit', { importId, jobId });
