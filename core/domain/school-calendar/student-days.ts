import type { IsoDate } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import { datesOf } from '../rounds.ts';

/** What a day means for the students whose receipt number was issued some days before. */
export const studentDayKinds = ['recommendable', 'correctionEnds', 'myNumberDue'] as const;
export type StudentDayKind = (typeof studentDayKinds)[number];

export type StudentDay = Readonly<{ on: IsoDate; kind: StudentDayKind; students: number }>;

export const studentDayLabels: Readonly<Record<StudentDayKind, string>> = {
  correctionEnds: '訂正期間Aが終わる生徒',
  recommendable: 'この日から推薦の手続きができる生徒',
  myNumberDue: 'マイナンバー提出書類の郵送期限の生徒',
};

/** The same for the cell of a calendar, before the number of students. */
export const shortStudentDayLabels: Readonly<Record<StudentDayKind, string>> = {
  recommendable: '推薦可',
  correctionEnds: '訂正終',
  myNumberDue: '郵送',
};

/** How many students each day concerns, from the days their receipt numbers were issued on. */
export function studentDays(receiptDates: readonly IsoDate[], edition: Edition): readonly StudentDay[] {
  const days = receiptDates.flatMap((receiptDate) => {
    const { correctionA, recommendation, myNumberBy } = datesOf(receiptDate, edition);
    return [
      { on: correctionA?.to, kind: 'correctionEnds' as const },
      { on: recommendation?.from, kind: 'recommendable' as const },
      { on: myNumberBy, kind: 'myNumberDue' as const },
    ].flatMap(({ on, kind }) => (on === undefined || on === null ? [] : [{ on, kind }]));
  });
  return [...Map.groupBy(days, ({ on, kind }) => `${on} ${kind}`).values()]
    .flatMap((group) => group.slice(0, 1).map((day) => ({ ...day, students: group.length })))
    .sort(byDay);
}

const byDay = (a: StudentDay, b: StudentDay): number =>
  a.on === b.on ? studentDayKinds.indexOf(a.kind) - studentDayKinds.indexOf(b.kind) : a.on < b.on ? -1 : 1;
