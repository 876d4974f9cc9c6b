import { isDeepStrictEqual } from 'node:util';
import { type OfficeYear, officeYear } from '#core/domain/progress/records.ts';
import { listAcEntries } from './ac-entries.ts';
import { caseEventsByStudent } from './case-events.ts';
import { listClosings } from './closings.ts';
import type { EntityName } from './entities.ts';
import { listRecommendations } from './recommendations.ts';
import { replaced } from './replaced.ts';
import type { Db, Tx } from './schema.ts';
import { listShipments } from './shipments.ts';
import type { Touched } from './touched.ts';

/** Everything recorded of the office's year, of one edition. */
export const readOfficeYear = async (db: Db | Tx, edition: string): Promise<OfficeYear> =>
  officeYear({
    events: await caseEventsByStudent(db, edition),
    recommendations: await listRecommendations(db, edition),
    shipments: await listShipments(db, edition),
    acEntries: await listAcEntries(db, edition),
    closings: await listClosings(db, edition),
  });

/**
 * The same after some of it was touched: what was not is the very value of before, also of each student, so that what
 * was worked out from it still holds.
 */
export async function readOfficeYearAgain(
  db: Db | Tx,
  edition: string,
  before: OfficeYear,
  { entities, students }: Touched,
): Promise<OfficeYear> {
  const isTouched = (...names: readonly EntityName[]): boolean => names.some((name) => entities.has(name));
  const events = isTouched('caseEvent')
    ? replaced(before.events, students, await caseEventsByStudent(db, edition, [...students]))
    : before.events;
  return officeYear(
    {
      events,
      recommendations: isTouched('recommendation', 'recommendationMember')
        ? sameWhereEqual(before.recommendations, await listRecommendations(db, edition))
        : before.recommendations,
      shipments: isTouched('shipment', 'shipmentMember')
        ? sameWhereEqual(before.shipments, await listShipments(db, edition))
        : before.shipments,
      acEntries: isTouched('acEntry') ? await listAcEntries(db, edition) : before.acEntries,
      closings: isTouched('closing') ? await listClosings(db, edition) : before.closings,
    },
    before,
  );
}

/** Each element as it was before where it says the same. */
function sameWhereEqual<Listed extends Readonly<{ id: string }>>(
  before: readonly Listed[],
  now: readonly Listed[],
): readonly Listed[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return now.map((one) => {
    const earlier = known.get(one.id);
    return earlier !== undefined && isDeepStrictEqual(earlier, one) ? earlier : one;
  });
}

/** The first of the named students who stands on a 推薦書 or in an envelope of any edition; null = none does. */
export async function listedOnPaper(db: Db | Tx, studentNumbers: readonly string[]): Promise<string | null> {
  const row = await db
    .selectFrom('recommendationMembers')
    .select('studentNumber')
    .where('studentNumber', 'in', studentNumbers)
    .unionAll(
      db.selectFrom('shipmentMembers').select('studentNumber').where('studentNumber', 'in', studentNumbers),
    )
    .limit(1)
    .executeTakeFirst();
  return row?.studentNumber ?? null;
}
