import type { Destruction, KeptPaper, KeptPaperKind } from '#core/domain/kept-papers/kept-paper.ts';
import { type Change, changeOf } from './entities.ts';
import type { DestructionRow, KeptPaperRow } from './inspection-rows.ts';
import type { Db, Tx } from './schema.ts';

/** 保管簿: every paper, those that are destroyed too, in the order in which they were made. */
export async function listKeptPapers(db: Db | Tx): Promise<readonly KeptPaper[]> {
  const destructions = new Map((await listDestructions(db)).map((each) => [each.id, each]));
  const rows = await db.selectFrom('keptPapers').selectAll().orderBy('madeOn').orderBy('id').execute();
  return rows.map(({ kind, destruction, ...row }) => ({
    ...row,
    kind: kind as KeptPaperKind,
    destruction: destruction === null ? null : (destructions.get(destruction) ?? null),
  }));
}

/** The newest first. */
export const listDestructions = (db: Db | Tx): Promise<readonly Destruction[]> =>
  db.selectFrom('destructions').selectAll().orderBy('doneOn', 'desc').orderBy('id').execute();

/** What recording takes for a paper registered, changed or taken off the list; null when nothing differs. */
export const keptPaperChange = (before: KeptPaper | null, after: KeptPaper | null): Change | null =>
  changeOf('keptPaper', before && toRow(before), after && toRow(after));

const toRow = ({ destruction, ...paper }: KeptPaper): KeptPaperRow => ({
  ...paper,
  destruction: destruction?.id ?? null,
});

export const destructionChange = (before: Destruction | null, after: Destruction | null): Change | null =>
  changeOf('destruction', before as DestructionRow | null, after as DestructionRow | null);
