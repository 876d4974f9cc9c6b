import type { PaperEntry } from '#core/contract/papers.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { lastStep } from '#core/domain/paper-way/step.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import { type EventDetail, lastOf } from '#core/domain/progress/case-event.ts';
import { possible } from '#core/domain/progress/possible.ts';
import { progressOf } from '#core/domain/progress/progress.ts';
import type { Shipment } from '#core/domain/progress/records.ts';
import { caseEventChange } from '#core/store/case-events.ts';
import type { Change } from '#core/store/entities.ts';
import type { Gathered } from '../gather.ts';
import { newEvent } from '../progress/new-event.ts';

type Stamp = Readonly<{ by: string | null; recordedAt: string }>;

/** 不備照会 of papers is one of their application, too: it stands there until it is answered. */
export function queriedEvents(
  gathered: Gathered,
  entries: readonly PaperEntry[],
  stamp: Stamp,
): readonly Change[] {
  const queries = entries.flatMap(({ step, ...paper }) =>
    step?.kind === 'queried' ? [{ ...paper, ...step }] : [],
  );
  return [...Map.groupBy(queries, ({ studentNumber }) => studentNumber)].flatMap(([studentNumber, all]) => {
    const papers = gathered.byNumber.get(studentNumber)?.papers ?? [];
    const about = all.map(({ key, about: what }) => {
      const label = papers.find(({ need }) => need.key === key)?.need.shortLabel ?? '書類';
      return `${label}：${what}`;
    });
    const [dueOn = null] = all.flatMap((query) => query.dueOn ?? []).toSorted();
    const on =
      all
        .map((query) => query.on)
        .toSorted()
        .at(-1) ?? '';
    const detail = { kind: 'queried', about: about.join('、').slice(0, longestAbout), dueOn } as const;
    return eventIfPossible(gathered, { studentNumber, on, detail }, stamp);
  });
}

/** Characters; as an event can be typed */
const longestAbout = 200;

/** 不備照会 of papers was recorded by mistake: it leaves the application with the last paper that it named. */
export function queriesTakenBack(gathered: Gathered, entries: readonly PaperEntry[]): readonly Change[] {
  const back = entries.filter(({ step }) => step === null);
  return [...Map.groupBy(back, ({ studentNumber }) => studentNumber)].flatMap(([studentNumber, all]) => {
    const keys = new Set(all.map(({ key }) => key));
    const queries = (gathered.byNumber.get(studentNumber)?.papers ?? []).flatMap(({ need, way }) => {
      const last = lastStep(way);
      return last?.kind === 'queried' ? [{ key: need.key, recordedAt: last.recordedAt }] : [];
    });
    const staying = new Set(queries.filter(({ key }) => !keys.has(key)).map(({ recordedAt }) => recordedAt));
    const leaving = new Set(queries.filter(({ key }) => keys.has(key)).map(({ recordedAt }) => recordedAt));
    return (gathered.year.events.get(studentNumber) ?? []).flatMap((event) => {
      const goes =
        event.kind === 'queried' && leaving.has(event.recordedAt) && !staying.has(event.recordedAt);
      const change = goes ? caseEventChange(event, null) : null;
      return change === null ? [] : [change];
    });
  });
}

/** Whatever JASSO asked about goes off again with this 便: the query of the application is answered by it. */
export const answeredEvents = (
  gathered: Gathered,
  { members, number }: Shipment,
  on: IsoDate,
  stamp: Stamp,
): readonly Change[] =>
  members.flatMap(({ studentNumber, papers: keys }) => {
    const papers = gathered.byNumber.get(studentNumber)?.papers ?? [];
    const isAnswer = papers.some(
      ({ need, way }) => keys.includes(need.key) && way.some(({ kind }) => kind === 'queried'),
    );
    if (!isAnswer) return [];
    const note = answerNote(number);
    return eventIfPossible(gathered, { studentNumber, on, detail: { kind: 'answered' }, note }, stamp);
  });

/** The 便 was not posted after all: what it answered waits for an answer again. */
export const answersTakenBack = (
  { year }: Pick<Gathered, 'year'>,
  { members, number, round }: Shipment,
): readonly Change[] =>
  members.flatMap(({ studentNumber }) => {
    const events = (year.events.get(studentNumber) ?? []).filter((event) => event.round === round);
    const last = lastOf(events, 'queried', 'answered');
    if (last?.kind !== 'answered' || last.note !== answerNote(number)) return [];
    const change = caseEventChange(last, null);
    return change === null ? [] : [change];
  });

const answerNote = (shipment: number): string => `${shipmentName(shipment)}で再提出`;

type Wanted = Readonly<{ studentNumber: string; on: IsoDate; detail: EventDetail; note?: string }>;

/** Nothing where the application does not allow it: the paper's own way tells what happened all the same. */
function eventIfPossible(
  gathered: Gathered,
  { studentNumber, on, detail, note = '' }: Wanted,
  stamp: Stamp,
): readonly Change[] {
  const { byNumber, year, edition } = gathered;
  const applicant = byNumber.get(studentNumber)?.applicant;
  if (applicant === undefined) return [];
  const progress = progressOf(applicant, year, edition, on).at(-1);
  const round = progress?.entry.round ?? null;
  if (progress === undefined || round === null) return [];
  if (possible(detail.kind, progress, { edition, records: year, asOf: on }).kind === 'no') return [];
  const happened = { studentNumber, round: round.id, on, detail, note: note === '' ? null : note };
  const change = caseEventChange(null, newEvent(happened, gathered, stamp));
  return change === null ? [] : [change];
}
