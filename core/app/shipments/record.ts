import type { ShipmentDone } from '#core/contract/shipments.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { type Failure, fail, failure } from '#core/domain/failure.ts';
import type { PaperWay } from '#core/domain/paper-way/step.ts';
import type { Shipment } from '#core/domain/progress/records.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { paperChange, paperWaysByStudent } from '#core/store/paper-states.ts';
import { personAtWork } from '#core/store/people.ts';
import type { Tx } from '#core/store/schema.ts';
import type { AppContext } from '../context.ts';

/** Who records it, and when */
export type Stamp = Readonly<{ by: string | null; recordedAt: string }>;

/** Writes what happened to a 便 as one step that can be undone. */
export const recordShipment = (
  ctx: AppContext,
  label: string,
  changesFor: (tx: Tx, stamp: Stamp) => Promise<Result<readonly (Change | null)[], Failure>>,
): Promise<Result<ShipmentDone, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const recordedAt = ctx.clock.now();
    const changes = await changesFor(tx, { by: await personAtWork(tx), recordedAt });
    if (!changes.ok) return changes;
    const recorded = await recordBatch(
      tx,
      { kind: 'shipment', label, at: recordedAt },
      changes.value.filter((change) => change !== null),
    );
    if (!recorded.ok) return recorded;
    return ok({ savedAt: recorded.value === null ? null : recordedAt });
  });

/** A paper of a student, and what becomes of its way. */
export type Moved = Readonly<{ studentNumber: string; key: string }>;

export const papersOf = ({ members }: Pick<Shipment, 'members'>): readonly Moved[] =>
  members.flatMap(({ studentNumber, papers }) => papers.map((key) => ({ studentNumber, key })));

/** Moves papers one station on or back; the first that cannot is the failure. */
export async function movePapers(
  tx: Tx,
  papers: readonly Moved[],
  moved: (way: PaperWay, paper: Moved) => Result<PaperWay, Failure>,
): Promise<Result<readonly (Change | null)[], Failure>> {
  const ways = await paperWaysByStudent(tx, [...new Set(papers.map(({ studentNumber }) => studentNumber))]);
  const changes: (Change | null)[] = [];
  for (const paper of papers) {
    const before = ways.get(paper.studentNumber)?.get(paper.key) ?? [];
    const after = moved(before, paper);
    if (!after.ok) return after;
    changes.push(paperChange(paper.studentNumber, paper.key, before, after.value));
  }
  return ok(changes);
}

/** A day must not lie before what it follows, nor in the future. */
export function dayRefusal(
  on: IsoDate,
  today: IsoDate,
  earlier: Readonly<{ what: string; on: IsoDate | null }>,
): Failure | null {
  if (on > today)
    return failure('value-invalid', `${dayWithWeekday(on)}は今日より後の日付です。日付を確かめてください。`);
  return earlier.on !== null && on < earlier.on
    ? failure(
        'value-invalid',
        `${earlier.what}（${dayWithWeekday(earlier.on)}）より前の日付です。日付を確かめてください。`,
      )
    : null;
}

export const refused = (message: string): Result<never, Failure> => fail('input-invalid', message);
