import type { Candidate } from '#core/domain/adoption/candidate.ts';
import type { HolderKind } from '#core/domain/adoption/holder.ts';
import { type Change, changeOf } from '../entities.ts';
import type { Row } from '../row.ts';
import type { Db, Tx } from '../schema.ts';

/** 採用候補者 by 学籍番号. */
export async function candidatesByNumber(db: Db | Tx): Promise<ReadonlyMap<string, Candidate>> {
  const rows = await db.selectFrom('candidates').selectAll().execute();
  return new Map(
    rows.map(({ kinds, ...plain }) => [
      plain.studentNumber,
      { ...plain, kinds: JSON.parse(kinds) as readonly HolderKind[] },
    ]),
  );
}

export const candidateChange = (before: Candidate | null, after: Candidate | null): Change | null =>
  changeOf('candidate', before && toRow(before), after && toRow(after));

const toRow = ({ kinds, ...plain }: Candidate): Row => ({ ...plain, kinds: JSON.stringify(kinds) });
