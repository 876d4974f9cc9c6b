import { randomUUID } from 'node:crypto';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { CaseEvent, EventDetail } from '#core/domain/progress/case-event.ts';
import type { Gathered } from '../gather.ts';

export type Happened = Readonly<{
  studentNumber: string;
  /** Id of the 募集回 */
  round: string;
  on: IsoDate;
  detail: EventDetail;
  note: string | null;
}>;

/** Digits of the place within the student's record */
const placeDigits = 6;

/** An event as it is written; whether it may be, the caller has asked `possible`. */
export function newEvent(
  { studentNumber, round, on, detail, note }: Happened,
  { edition, year }: Pick<Gathered, 'edition' | 'year'>,
  { by, recordedAt }: Readonly<{ by: string | null; recordedAt: string }>,
): CaseEvent {
  const places = (year.events.get(studentNumber) ?? []).map(
    ({ id }) => Number(id.slice(0, placeDigits)) || 0,
  );
  const place = Math.max(0, ...places) + 1;
  // It stands first in the id: of two things recorded in one second the later one stays later.
  const id = `${String(place).padStart(placeDigits, '0')}-${randomUUID()}`;
  const common = { id, edition: edition.id, round, studentNumber, on, by, recordedAt };
  return { ...common, note: note === '' ? null : note, ...detail } as CaseEvent;
}
