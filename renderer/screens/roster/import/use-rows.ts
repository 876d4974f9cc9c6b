import type { ImportRow } from '#core/contract/import.ts';
import type { Input } from '#core/contract/index.ts';
import { useQueryOf } from '../../../api.ts';

export type RowFilter = Input<'import.rows'>['filter'];

/** Larger than any window can show, so that what is in sight never lies on more than two pages. */
const pageSize = 200;

export type Rows = Readonly<{
  total: number | null;
  /** The first rows, for the widths of the columns */
  sample: readonly ImportRow[];
  /** undefined = on its way */
  at: (index: number) => ImportRow | undefined;
}>;

/** The rows of a preview around what is in sight; a file of 20,000 rows is never in the window as a whole. */
export function useRows(importId: string, filter: RowFilter, first: number, last: number): Rows {
  const firstPage = Math.floor(Math.max(0, first) / pageSize);
  const lastPage = Math.max(firstPage, Math.floor(Math.max(0, last) / pageSize));
  const input = (page: number) => ({ importId, filter, offset: page * pageSize, limit: pageSize });
  const top = useQueryOf('import.rows', input(0));
  const upper = useQueryOf('import.rows', input(firstPage));
  const lower = useQueryOf('import.rows', input(lastPage));
  return {
    total: upper.data?.total ?? lower.data?.total ?? null,
    sample: top.data?.rows.slice(0, 50) ?? [],
    at: (index) => {
      const page = Math.floor(index / pageSize);
      const data = page === firstPage ? upper.data : page === lastPage ? lower.data : undefined;
      return data?.rows[index % pageSize];
    },
  };
}
