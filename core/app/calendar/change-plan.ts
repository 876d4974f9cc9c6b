import { randomUUID } from 'node:crypto';
import type { CalendarEntry } from '#core/contract/calendar.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import type { OfficeYear } from '#core/domain/progress/records.ts';
import { assertNever, ok, type Result } from '#core/domain/result.ts';
import type { SchoolPlan, TypedRound } from '#core/domain/school-calendar/entries.ts';
import { yearDates } from '#core/domain/school-calendar/year-dates.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { personAtWork } from '#core/store/people.ts';
import {
  dateMarkChange,
  dayOffChange,
  deadlineChange,
  readPlan,
  roundChange,
} from '#core/store/year-plan.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';

export type EntryKind = CalendarEntry['kind'];
type RoundEntry = Extract<CalendarEntry, { kind: 'round' }>;
export type Recorded = Readonly<{ batchId: number | null }>;

/** What the history calls the three kinds of entry. */
const names: Readonly<Record<EntryKind, string>> = {
  round: '募集回',
  deadline: '校内の締切',
  dayOff: '学校の休み',
};

/** Adds an entry of 年間日程 or changes one, as one step that can be undone. */
export async function putEntry(ctx: AppContext, entry: CalendarEntry): Promise<Result<Recorded, Failure>> {
  const problem = problemOf(entry);
  if (problem !== null) return fail('value-invalid', problem);
  return record(
    ctx,
    `${names[entry.kind]}「${entry.label}」の${entry.id === null ? '追加' : '変更'}`,
    (plan) => {
      if (entry.id !== null && !has(plan, entry.kind, entry.id)) return alreadyRemoved;
      if (entry.kind === 'round' && isTaken(plan, entry))
        return fail(
          'value-invalid',
          `「${entry.label}」はすでに入力されています。回の名前を変えるか、その回を直してください。`,
        );
      return ok([changeFor(entry, plan, { edition: ctx.workspace().edition.id, today: ctx.clock.today() })]);
    },
  );
}

/** Takes an entry away, as one step that can be undone. */
export async function removeEntry(
  ctx: AppContext,
  kind: EntryKind,
  id: string,
): Promise<Result<Recorded, Failure>> {
  if (kind === 'round' && isInUse(id, (await gather(ctx)).year)) return roundInUse;
  return record(ctx, `${names[kind]}の削除`, (plan) => {
    const change = removal(plan, kind, id);
    return change === null ? alreadyRemoved : ok([change]);
  });
}

/** What was recorded in a round would stand on no board without it. */
const isInUse = (id: string, { events, recommendations, shipments, closings }: OfficeYear): boolean =>
  [...[...events.values()].flat(), ...recommendations, ...shipments, ...closings].some(
    ({ round }) => round === id,
  );

const roundInUse = fail(
  'input-invalid',
  'この募集回には、申込みの経過・推薦書・発送・締めのどれかが記録されているため、削除できません。日程が変わったときは、この回の日付を直してください。',
);

/** The rounds of one notice, as one step that can be undone. A round typed before under the same name gives way. */
export async function putRounds(
  ctx: AppContext,
  rounds: readonly Omit<RoundEntry, 'kind' | 'id'>[],
): Promise<Result<Recorded, Failure>> {
  const entries = rounds.map((round): RoundEntry => ({ kind: 'round', id: null, ...round }));
  for (const entry of entries) {
    const problem = problemOf(entry);
    if (problem !== null) return fail('value-invalid', `${entry.label}: ${problem}`);
  }
  const twice = entries.find(({ label }, at) => entries.findIndex((other) => other.label === label) !== at);
  if (twice !== undefined)
    return fail(
      'value-invalid',
      `「${twice.label}」が 2 つあります。回の名前を変えるか、片方を外してください。`,
    );
  return record(ctx, `募集回の取り込み（${rounds.length}件）`, (plan) => {
    const around = { edition: ctx.workspace().edition.id, today: ctx.clock.today() };
    return ok(
      entries.map((entry) => {
        const known = plan.rounds.find(({ label }) => label === entry.label);
        return changeFor({ ...entry, id: known?.id ?? null }, plan, around);
      }),
    );
  });
}

/** Marks a deadline of the school 済, or takes the mark back. */
export async function markDone(
  ctx: AppContext,
  dateId: string,
  isDone: boolean,
): Promise<Result<Recorded, Failure>> {
  const { edition, plan } = await gather(ctx);
  const date = yearDates(edition, plan).dates.find(({ id, kind }) => id === dateId && kind === 'school');
  if (date === undefined) return alreadyRemoved;
  const { db } = ctx.workspace();
  const by = await personAtWork(db);
  return record(ctx, `「${date.title}」を${isDone ? '済みにした' : '済みでなくした'}`, ({ done }) => {
    const before = done.find((mark) => mark.dateId === dateId) ?? null;
    const after = { edition: edition.id, dateId, doneOn: ctx.clock.today(), by };
    if (isDone && before !== null) return ok([]);
    return ok([dateMarkChange(before, isDone ? after : null)]);
  });
}

async function record(
  ctx: AppContext,
  label: string,
  changesIn: (plan: SchoolPlan) => Result<readonly (Change | null)[], Failure>,
): Promise<Result<Recorded, Failure>> {
  const { db, edition } = ctx.workspace();
  return inTransaction(db, async (tx) => {
    const wanted = changesIn(await readPlan(tx, edition.id));
    if (!wanted.ok) return wanted;
    const changes = wanted.value.filter((change) => change !== null);
    const recorded = await recordBatch(tx, { kind: 'calendar', label, at: ctx.clock.now() }, changes);
    return recorded.ok ? ok({ batchId: recorded.value?.id ?? null }) : recorded;
  });
}

const alreadyRemoved = fail(
  'changed-since',
  'この項目は、すでに削除されています。画面を開き直してください。',
);

const lists = { round: 'rounds', deadline: 'deadlines', dayOff: 'daysOff' } as const;

const has = (plan: SchoolPlan, kind: EntryKind, id: string): boolean =>
  plan[lists[kind]].some((entry) => entry.id === id);

const isTaken = ({ rounds }: SchoolPlan, { id, label }: Pick<TypedRound, 'label'> & { id: string | null }) =>
  rounds.some((round) => round.label === label && round.id !== id);

const found = <Entry extends Readonly<{ id: string }>>(list: readonly Entry[], id: string | null) =>
  list.find((entry) => entry.id === id) ?? null;

function changeFor(
  entry: CalendarEntry,
  plan: SchoolPlan,
  { edition, today }: Readonly<{ edition: string; today: IsoDate }>,
): Change | null {
  const id = entry.id ?? randomUUID();
  switch (entry.kind) {
    case 'round': {
      const { kind: _, ...typed } = entry;
      return roundChange(found(plan.rounds, entry.id), { ...typed, id, edition, enteredOn: today });
    }
    case 'deadline': {
      const { label, rule } = entry;
      return deadlineChange(found(plan.deadlines, entry.id), { id, edition, label, rule });
    }
    case 'dayOff': {
      const { label, period } = entry;
      return dayOffChange(found(plan.daysOff, entry.id), { id, label, ...period });
    }
    default:
      return assertNever(entry);
  }
}

function removal(plan: SchoolPlan, kind: EntryKind, id: string): Change | null {
  switch (kind) {
    case 'round':
      return roundChange(found(plan.rounds, id), null);
    case 'deadline':
      return deadlineChange(found(plan.deadlines, id), null);
    case 'dayOff':
      return dayOffChange(found(plan.daysOff, id), null);
    default:
      return assertNever(kind);
  }
}

function problemOf(entry: CalendarEntry): string | null {
  const texts = entry.kind === 'round' ? [entry.label, entry.notice, entry.result ?? ''] : [entry.label];
  if (texts.some(holdsMyNumber)) return myNumberInCell;
  const turned = periodsOf(entry).find(({ from, to }) => from !== null && from > to);
  return turned === undefined
    ? null
    : `${turned.name}の終わりが、始まりより前になっています。日付を確かめてください。`;
}

type NamedPeriod = Readonly<{ name: string; from: IsoDate | null; to: IsoDate }>;

function periodsOf(entry: CalendarEntry): readonly NamedPeriod[] {
  switch (entry.kind) {
    case 'round':
      return [
        { name: '申込期間', ...entry.application },
        ...(entry.posting === null ? [] : [{ name: '申込書類の送付期間', ...entry.posting }]),
        ...(entry.recommendation === null ? [] : [{ name: '推薦期間', ...entry.recommendation }]),
      ];
    case 'dayOff':
      return [{ name: '休み', ...entry.period }];
    case 'deadline':
      return [];
    default:
      return assertNever(entry);
  }
}
