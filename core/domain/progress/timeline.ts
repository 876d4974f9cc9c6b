import type { IsoDate } from '../applicant.ts';
import { dayWithWeekday } from '../dates.ts';
import { wishLabels } from '../judge/words.ts';
import { assertNever } from '../result.ts';
import { wishes } from '../verdict.ts';
import type { CaseEvent } from './case-event.ts';
import type { Progress } from './progress.ts';
import type { OfficeYear } from './records.ts';
import { eventLabels, outcomeLabels, withdrawalGroundLabels } from './words.ts';

/** One thing in the way of an application; `event` null = it follows from facts, a 推薦書 or an envelope. */
export type Happening = Readonly<{
  on: IsoDate;
  label: string;
  detail: string | null;
  by: string | null;
  event: CaseEvent | null;
}>;

/** Everything that happened to one application in one round, in the order in which it happened. */
export function timelineOf(
  { entry, receiptNumber }: Progress,
  studentNumber: string,
  receiptDate: IsoDate | null,
  year: OfficeYear,
): readonly Happening[] {
  const round = entry.round?.id;
  const fact = (
    on: IsoDate | null,
    label: string,
    detail: string | null,
    by: string | null,
  ): readonly Happening[] => (on === null ? [] : [{ on, label, detail, by, event: null }]);
  const entered =
    receiptNumber === null
      ? []
      : fact(receiptDate, 'スカラネットの入力が済んだ', `受付番号 ${receiptNumber}`, null);
  const letters = (year.recommendationsOf.get(studentNumber) ?? [])
    .filter((one) => one.round === round)
    .flatMap(({ number, madeOn, madeBy, submittedOn, submittedBy }) => [
      ...fact(madeOn, `第${number}次の推薦書を作った`, null, madeBy),
      ...fact(submittedOn, `第${number}次の推薦書をスカラACで提出した`, null, submittedBy),
    ]);
  const envelopes = (year.shipmentsOf.get(studentNumber) ?? [])
    .filter((one) => one.round === round)
    .flatMap(({ number, sealedOn, sealedBy, sentOn, sentBy, trackingNumber, arrivedOn }) => [
      ...fact(sealedOn, `第${number}便に封入した`, null, sealedBy),
      ...fact(
        sentOn,
        `第${number}便を発送した`,
        trackingNumber === null ? null : `引受番号 ${trackingNumber}`,
        sentBy,
      ),
      ...fact(arrivedOn, `第${number}便が機構に届いた`, null, null),
    ]);
  const events = entry.events.map(
    (event): Happening => ({
      on: event.on,
      label: eventLabels[event.kind],
      detail: [detailOf(event), event.note].filter((part) => part !== null && part !== '').join('　') || null,
      by: event.by,
      event,
    }),
  );
  // Of one day, what follows from facts comes first: the number is there before anything is recorded of it.
  return [...entered, ...letters, ...envelopes, ...events].toSorted((a, b) =>
    a.on === b.on ? 0 : a.on < b.on ? -1 : 1,
  );
}

function detailOf(event: CaseEvent): string | null {
  switch (event.kind) {
    case 'schoolPapers':
    case 'gradesTyped':
    case 'answered':
    case 'reviewed':
      return null;
    case 'queried':
      return event.dueOn === null ? event.about : `${event.about}（期限 ${dayWithWeekday(event.dueOn)}）`;
    case 'decided':
      return wishes
        .flatMap((wish) => {
          const outcome = event.outcomes[wish];
          return outcome === undefined ? [] : [`${wishLabels[wish]} ${outcomeLabels[outcome]}`];
        })
        .join('、');
    case 'handedOver':
      return `${event.to} へ`;
    case 'withdrawn':
      return `${withdrawalGroundLabels[event.ground]}：${event.reason}`;
    case 'deferred':
    case 'resumed':
      return event.reason;
    default:
      return assertNever(event);
  }
}
