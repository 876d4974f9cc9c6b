import { type OfficeYear, officeYear } from '#core/domain/progress/records.ts';
import { listAcEntries } from './ac-entries.ts';
import { caseEventsByStudent } from './case-events.ts';
import { listClosings } from './closings.ts';
import { listRecommendations } from './recommendations.ts';
import type { Db, Tx } from './schema.ts';
import { listShipments } from './shipments.ts';

/** Everything recorded of the office's year, of one edition. */
export const readOfficeYear = async (db: Db | Tx, edition: string): Promise<OfficeYear> =>
  officeYear({
    events: await caseEventsByStudent(db, edition),
    recommendations: await listRecommendations(db, edition),
    shipments: await listShipments(db, edition),
    acEntries: await listAcEntries(db, edition),
    closings: await listClosings(db, edition),
  });

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
