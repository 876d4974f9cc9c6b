import type { Parsed } from '#core/contract/index.ts';
import type { RecordResult } from '#core/contract/progress.ts';
import { fullName, type IsoDate } from '#core/domain/applicant.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { boardRounds } from '#core/domain/progress/board-round.ts';
import type { CaseEvent, EventDetail } from '#core/domain/progress/case-event.ts';
import { nextRounds, possible } from '#core/domain/progress/possible.ts';
import { type Progress, progressOf } from '#core/domain/progress/progress.ts';
import { eventLabels } from '#core/domain/progress/words.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { caseEventChange } from '#core/store/case-events.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { personAtWork } from '#core/store/people.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { notInRoster } from '../students/unknown.ts';
import { newEvent } from './new-event.ts';

type Asked = Parsed<'progress.record'>;
type Rejected = RecordResult['rejected'][number];

/** Records one thing that happened, for one student or many, as one step that can be undone. */
export async function recordEvents(ctx: AppContext, asked: Asked): Promise<Result<RecordResult, Failure>> {
  const refused = refusal(asked, ctx.clock.today());
  if (refused !== null) return err(refused);
  const gathered = await gather(ctx);
  const wanted = [...new Set(asked.studentNumbers)].map((number) => decided(number, asked, gathered));
  const rejected = wanted.flatMap((one) => (one.ok ? [] : [one.error]));
  const accepted = wanted.flatMap((one) => (one.ok ? [one.value] : []));
  return inTransaction(ctx.workspace().db, async (tx) => {
    const by = await personAtWork(tx);
    const recordedAt = ctx.clock.now();
    const changes = accepted.flatMap((one) => {
      const change = caseEventChange(null, newEvent({ ...asked, ...one }, gathered, { by, recordedAt }));
      return change === null ? [] : [change];
    });
    const meta = { kind: 'progress', label: labelOf(asked.detail, accepted.length), at: recordedAt } as const;
    const batch = await recordBatch(tx, meta, changes);
    if (!batch.ok) return batch;
    const savedAt = batch.value === null ? null : recordedAt;
    return ok({ batchId: batch.value?.id ?? null, savedAt, applied: accepted.length, rejected });
  });
}

function refusal({ detail, on, note }: Asked, today: IsoDate): Failure | null {
  const texts = [
    note ?? '',
    ...Object.values(detail).map((value) => (typeof value === 'string' ? value : '')),
  ];
  if (texts.some(holdsMyNumber)) return { code: 'my-number-found', message: myNumberInCell };
  if (on > today)
    return {
      code: 'value-invalid',
      message: `${dayWithWeekday(on)}は今日より後の日付です。起きた日を入力してください。`,
    };
  return null;
}

type Accepted = Readonly<{ studentNumber: string; round: string }>;

/** Judged as things stood on the day it happened. */
function decided(
  studentNumber: string,
  { detail, on, round }: Asked,
  gathered: Gathered,
): Result<Accepted, Rejected> {
  const { byNumber, year, edition } = gathered;
  const entry = byNumber.get(studentNumber);
  const refuse = (problem: string): Result<never, Rejected> =>
    err({ studentNumber, name: entry === undefined ? null : fullName(entry.applicant), problem });
  if (entry === undefined) return refuse(notInRoster);
  const all = progressOf(entry.applicant, year, edition, on);
  const progress = round === null ? all.at(-1) : all.find((one) => one.entry.round?.id === round);
  if (progress === undefined) return refuse(`${roundName(gathered, round)}に申込みがありません。`);
  if (progress.entry.round === null)
    return refuse('どの募集回にも入っていません。受付番号発行日か、年間日程の募集回を確かめてください。');
  const verdict = possible(detail.kind, progress, { edition, records: year, asOf: on });
  if (verdict.kind === 'no') return refuse(verdict.reason);
  return isReachable(detail, progress, gathered)
    ? ok({ studentNumber, round: progress.entry.round.id })
    : refuse('その回へは回せません。この後に開いている回を選んでください。');
}

const isReachable = (detail: EventDetail, progress: Progress, { edition, year }: Gathered): boolean =>
  detail.kind !== 'deferred' || nextRounds(progress, edition, year).some(({ id }) => id === detail.to);

const roundName = ({ edition }: Gathered, round: string | null): string =>
  boardRounds(edition).find(({ id }) => id === round)?.label ?? 'その回';

const labelOf = ({ kind }: EventDetail, count: number): string =>
  count === 1 ? `「${eventLabels[kind]}」の記録` : `「${eventLabels[kind]}」の記録（${count}人）`;

/** Takes back the last thing recorded of a student. */
export async function removeEvent(
  ctx: AppContext,
  { studentNumber, eventId }: Parsed<'progress.remove'>,
): Promise<Result<RecordResult, Failure>> {
  const gathered = await gather(ctx);
  const removable = removableEvents(studentNumber, gathered);
  const event = removable.find(({ id }) => id === eventId);
  if (event === undefined)
    return fail(
      'value-invalid',
      'この記録は取り消せません。後の記録があるか、回が閉じています。後の記録から順に取り消してください。',
    );
  return inTransaction(ctx.workspace().db, async (tx) => {
    const at = ctx.clock.now();
    const change = caseEventChange(event, null);
    const meta = { kind: 'progress', label: `「${eventLabels[event.kind]}」の取り消し`, at } as const;
    const batch = await recordBatch(tx, meta, change === null ? [] : [change]);
    if (!batch.ok) return batch;
    return ok({ batchId: batch.value?.id ?? null, savedAt: at, applied: 1, rejected: [] });
  });
}

/** The last event of each round that is not closed: nothing that follows can rest on it. */
export function removableEvents(
  studentNumber: string,
  { year }: Pick<Gathered, 'year'>,
): readonly CaseEvent[] {
  const rounds = Map.groupBy(year.events.get(studentNumber) ?? [], ({ round }) => round);
  return [...rounds].flatMap(([round, events]) => {
    const last = events.at(-1);
    const isClosed = year.closings.some((closing) => closing.round === round);
    return last === undefined || (isClosed && settling.has(last.kind)) ? [] : [last];
  });
}

/** What a closing sheet rests on. */
const settling: ReadonlySet<string> = new Set([
  'withdrawn',
  'deferred',
  'resumed',
  'gradesTyped',
  'schoolPapers',
]);
