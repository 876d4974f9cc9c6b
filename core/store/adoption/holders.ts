import type { Holder, HolderKind } from '#core/domain/adoption/holder.ts';
import type { GuaranteeKind } from '#core/domain/edition-guarantee.ts';
import { type Change, changeOf } from '../entities.ts';
import type { Db, Tx } from '../schema.ts';
import type { HolderRow } from './rows.ts';

/** Every scholarship, by 奨学生番号. */
export async function listHolders(db: Db | Tx): Promise<readonly Holder[]> {
  const rows = await db.selectFrom('holders').selectAll().orderBy('scholarNumber').execute();
  return rows.map(toHolder);
}

export const holderChange = (before: Holder | null, after: Holder | null): Change | null =>
  changeOf('holder', before, after);

const toHolder = ({ kind, guarantee, ...plain }: HolderRow): Holder => ({
  ...plain,
  kind: kind as HolderKind,
  guarantee: guarantee as GuaranteeKind | null,
});
