import type {
  DateMark,
  DayOff,
  DeadlineRule,
  RoundDay,
  SchoolDeadline,
  SchoolPlan,
  TypedRound,
} from '#core/domain/school-calendar/entries.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { DayOffRow, Db, DeadlineRow, RoundRow, Tx } from './schema.ts';

/** What was typed for an edition, and the days off, in the order of their days. */
export async function readPlan(db: Db | Tx, edition: string): Promise<SchoolPlan> {
  const rounds = await db
    .selectFrom('rounds')
    .selectAll()
    .where('edition', '=', edition)
    .orderBy('applicationFrom')
    .orderBy('id')
    .execute();
  const deadlines = await db
    .selectFrom('deadlines')
    .selectAll()
    .where('edition', '=', edition)
    .orderBy('label')
    .orderBy('id')
    .execute();
  const daysOff = await db.selectFrom('daysOff').selectAll().orderBy('firstDay').orderBy('id').execute();
  const marks = await db.selectFrom('dateMarks').selectAll().where('edition', '=', edition).execute();
  const forms = await db
    .selectFrom('foundationForms')
    .select(['id', 'title', 'foundation', 'deadline', 'submittedOn'])
    .where('deadline', 'is not', null)
    .orderBy('deadline')
    .orderBy('id')
    .execute();
  return {
    rounds: rounds.map(toRound),
    deadlines: deadlines.map(toDeadline),
    daysOff: daysOff.map(toDayOff),
    done: marks.map(({ person, ...mark }) => ({ ...mark, by: person })),
    forms: forms.flatMap(({ id, deadline, ...form }) =>
      deadline === null ? [] : [{ ...form, form: id, on: deadline }],
    ),
  };
}

export const roundChange = (before: TypedRound | null, after: TypedRound | null): Change | null =>
  changeOf('round', before && fromRound(before), after && fromRound(after));

export const deadlineChange = (before: SchoolDeadline | null, after: SchoolDeadline | null): Change | null =>
  changeOf('deadline', before && fromDeadline(before), after && fromDeadline(after));

export const dayOffChange = (before: DayOff | null, after: DayOff | null): Change | null =>
  changeOf('dayOff', before && fromDayOff(before), after && fromDayOff(after));

export const dateMarkChange = (before: DateMark | null, after: DateMark | null): Change | null =>
  changeOf('dateMark', before && fromMark(before), after && fromMark(after));

const fromMark = ({ by, ...mark }: DateMark): Row => ({ ...mark, person: by });

const toRound = ({
  applicationFrom,
  applicationTo,
  postingFrom,
  postingTo,
  recommendationFrom,
  recommendationTo,
  ...plain
}: RoundRow): TypedRound => ({
  ...plain,
  application: { from: applicationFrom, to: applicationTo },
  posting: postingTo === null ? null : { from: postingFrom, to: postingTo },
  recommendation:
    recommendationFrom === null || recommendationTo === null
      ? null
      : { from: recommendationFrom, to: recommendationTo },
});

const fromRound = ({ application, posting, recommendation, ...plain }: TypedRound): Row => ({
  ...plain,
  applicationFrom: application.from,
  applicationTo: application.to,
  postingFrom: posting?.from ?? null,
  postingTo: posting?.to ?? null,
  recommendationFrom: recommendation?.from ?? null,
  recommendationTo: recommendation?.to ?? null,
});

const toDeadline = ({ id, edition, label, ...rule }: DeadlineRow): SchoolDeadline => ({
  id,
  edition,
  label,
  rule: toRule(rule),
});

/** The columns of either kind stand together or not at all: the table checks it. */
const toRule = ({
  fixedOn,
  schoolDays,
  countedFrom,
  round,
}: Pick<DeadlineRow, 'fixedOn' | 'schoolDays' | 'countedFrom' | 'round'>): DeadlineRule =>
  fixedOn === null
    ? { kind: 'countedBack', schoolDays: schoolDays ?? 0, from: countedFrom as RoundDay, round }
    : { kind: 'fixed', on: fixedOn };

const fromDeadline = ({ id, edition, label, rule }: SchoolDeadline): Row =>
  rule.kind === 'fixed'
    ? { id, edition, label, fixedOn: rule.on }
    : {
        id,
        edition,
        label,
        schoolDays: rule.schoolDays,
        countedFrom: rule.from,
        round: rule.round,
      };

const toDayOff = ({ id, firstDay, lastDay, label }: DayOffRow): DayOff => ({
  id,
  from: firstDay,
  to: lastDay,
  label,
});

const fromDayOff = ({ id, from, to, label }: DayOff): Row => ({ id, firstDay: from, lastDay: to, label });
