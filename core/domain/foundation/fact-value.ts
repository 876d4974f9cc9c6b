import type { IsoDate, YearMonth } from '../applicant.ts';

/** A fact before it is written in one way or another; null stands for 入力なし. */
export type FactValue =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'name'; family: string; given: string }>
  | Readonly<{ kind: 'kana'; text: string }>
  | Readonly<{ kind: 'number'; value: number; words: string | null }>
  | Readonly<{ kind: 'date'; date: IsoDate }>
  | Readonly<{ kind: 'month'; month: YearMonth }>
  | Readonly<{ kind: 'yesNo'; yes: boolean }>;

export type FactKind = FactValue['kind'];

export const textValue = (text: string | null | undefined): FactValue | null =>
  text === null || text === undefined || text === '' ? null : { kind: 'text', text };

export const numberValue = (value: number | null): FactValue | null =>
  value === null ? null : { kind: 'number', value, words: null };

export const dateValue = (date: IsoDate | null): FactValue | null =>
  date === null ? null : { kind: 'date', date };

export const nameValue = ({
  family,
  given,
}: Readonly<{ family: string; given: string }>): FactValue | null =>
  family === '' && given === '' ? null : { kind: 'name', family, given };
