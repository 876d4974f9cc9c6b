import type { Shipment, ShipmentMember } from '#core/domain/progress/records.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { Db, Tx } from './schema.ts';

/** 発送 of an edition in order of their numbers, members in order of 受付番号. */
export async function listShipments(db: Db | Tx, edition: string): Promise<readonly Shipment[]> {
  const rows = await db
    .selectFrom('shipments')
    .selectAll()
    .where('edition', '=', edition)
    .orderBy('number')
    .execute();
  const members = await db
    .selectFrom('shipmentMembers as m')
    .innerJoin('shipments as s', 's.id', 'm.shipment')
    .selectAll('m')
    .where('s.edition', '=', edition)
    .orderBy('m.receiptNumber')
    .orderBy('m.studentNumber')
    .execute();
  const byShipment = Map.groupBy(members, ({ shipment }) => shipment);
  return rows.map((row) => ({
    ...row,
    members: (byShipment.get(row.id) ?? []).map(({ studentNumber, receiptNumber, papers, exception }) => ({
      studentNumber,
      receiptNumber,
      papers: JSON.parse(papers) as readonly string[],
      exception,
    })),
  }));
}

/** The shipment itself, without its members; null when nothing differs. */
export const shipmentChange = (before: Shipment | null, after: Shipment | null): Change | null =>
  changeOf('shipment', before && toRow(before), after && toRow(after));

export const shipmentMemberChange = (
  shipment: string,
  before: ShipmentMember | null,
  after: ShipmentMember | null,
): Change | null =>
  changeOf('shipmentMember', before && memberRow(shipment, before), after && memberRow(shipment, after));

function toRow({ members, ...row }: Shipment): Row {
  return row;
}

const memberRow = (shipment: string, { papers, ...plain }: ShipmentMember): Row => ({
  shipment,
  ...plain,
  papers: JSON.stringify(papers),
});
