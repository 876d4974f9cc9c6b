import type { HolderEvent } from '#core/domain/adoption/holder.ts';
import type { AdoptionEvent } from '#core/domain/edition-adoption.ts';
import { type Change, changeOf } from '../entities.ts';
import type { Row } from '../row.ts';
import type { Db, Tx } from '../schema.ts';
import type { HolderEventRow } from './rows.ts';

/** 異動 by the scholarship, in the order of their months. */
export async function holderEventsByHolder(
  db: Db | Tx,
): Promise<ReadonlyMap<string, readonly HolderEvent[]>> {
  const rows = await db
    .selectFrom('holderEvents')
    .selectAll()
    .orderBy('month')
    .orderBy('recordedOn')
    .orderBy('id')
    .execute();
  return Map.groupBy(rows.map(toEvent), ({ holderId }) => holderId);
}

export const holderEventChange = (before: HolderEvent | null, after: HolderEvent | null): Change | null =>
  changeOf('holderEvent', before && toRow(before), after && toRow(after));

const toEvent = ({ event, person, ...plain }: HolderEventRow): HolderEvent => ({
  ...plain,
  event: event as AdoptionEvent,
  by: person,
});

const toRow = ({ by, ...plain }: HolderEvent): Row => ({ ...plain, person: by });
