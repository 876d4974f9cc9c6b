import type { IsoDate } from '../applicant.ts';
import type { Period } from '../edition-calendar.ts';

// What a school adds to the dates of an edition. Each entry has an id of its own, so that it can be changed and taken
// back, and so that a calendar it was exported to knows it again.

/** A 募集回 as JASSO's notice has it, for editions without dates or where the dates were changed. */
export type TypedRound = Readonly<{
  id: string;
  edition: string;
  /** 「第1回」: a round of the edition with the same name gives way to it */
  label: string;
  /** 申込期間（スカラネット） */
  application: Period;
  /** 申込書類の機構送付期限; null = the notice has none */
  posting: Readonly<{ from: IsoDate | null; to: IsoDate }> | null;
  /** 推薦期間（スカラAC） */
  recommendation: Period | null;
  /** 採用候補者決定時期 in the notice's words */
  result: string | null;
  /** Which notice says so: its name and day */
  notice: string;
  /** The day it was typed in */
  enteredOn: IsoDate;
}>;

export const roundDays = [
  'applicationFrom',
  'applicationTo',
  'postingTo',
  'recommendationFrom',
  'recommendationTo',
] as const;
/** A day of a round from which a school can count back. */
export type RoundDay = (typeof roundDays)[number];

export type DeadlineRule =
  | Readonly<{ kind: 'fixed'; on: IsoDate }>
  /** So many school days before that day; `round` null = in every round */
  | Readonly<{ kind: 'countedBack'; schoolDays: number; from: RoundDay; round: string | null }>;

/** 校内の締切 */
export type SchoolDeadline = Readonly<{
  id: string;
  edition: string;
  label: string;
  rule: DeadlineRule;
}>;

/** 学校の休み: one day or several, beside weekends and holidays. Both days belong to it. */
export type DayOff = Period & Readonly<{ id: string; label: string }>;

/** A deadline of the school that is dealt with: its date needs nobody's attention any more. */
export type DateMark = Readonly<{
  edition: string;
  /** `YearDate.id` */
  dateId: string;
  doneOn: IsoDate;
  by: string | null;
}>;

/** 提出期限 of a 様式 of a foundation or the prefecture (core/domain/foundation). */
export type FormDeadline = Readonly<{
  /** Id of the form */
  form: string;
  title: string;
  /** 提出先; '' = not entered */
  foundation: string;
  on: IsoDate;
  submittedOn: IsoDate | null;
}>;

/** Everything typed for one edition, the days off of the school, and the deadlines of its forms. */
export type SchoolPlan = Readonly<{
  rounds: readonly TypedRound[];
  deadlines: readonly SchoolDeadline[];
  daysOff: readonly DayOff[];
  done: readonly DateMark[];
  forms: readonly FormDeadline[];
}>;

export const emptyPlan: SchoolPlan = { rounds: [], deadlines: [], daysOff: [], done: [], forms: [] };
