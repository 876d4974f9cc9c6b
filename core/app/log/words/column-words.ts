import { japaneseDate } from '#core/domain/dates.ts';
import type { Row, Value } from '#core/store/row.ts';
import type { LogNames } from '../names.ts';

/** A stored value that is there. */
type Stored = Exclude<Value, null>;
export type Line = Readonly<{ label: string; text: string }>;

/**
 * How one column reads in the record, given what is known of its row: as one line, as several (a value that holds more), or not at all (it names the
 * row).
 */
export type ColumnWords = Readonly<{ label: string }> &
  (
    | Readonly<{ kind: 'line'; show: (value: Stored, names: LogNames, row: Row) => string }>
    | Readonly<{ kind: 'lines'; show: (value: Stored, names: LogNames, row: Row) => readonly Line[] }>
    | Readonly<{ kind: 'key' }>
  );

/** Every column of a table: a new one does not compile until it has its words. */
export type WordsOf<Row> = Readonly<Record<keyof Row & string, ColumnWords>>;

export const text = (label: string): ColumnWords => ({ kind: 'line', label, show: String });

/** An ISO date, or the day of a timestamp */
export const date = (label: string): ColumnWords => ({
  kind: 'line',
  label,
  show: (value) => japaneseDate(String(value).slice(0, 10)),
});

export const yesNo = (label: string, yes = 'はい', no = 'いいえ'): ColumnWords => ({
  kind: 'line',
  label,
  show: (value) => (value === 1 ? yes : no),
});

/** A word for each value there is; a value of a newer version stands as it is. */
export const choice = (label: string, words: Readonly<Record<string, string>>): ColumnWords => ({
  kind: 'line',
  label,
  show: (value) => words[String(value)] ?? String(value),
});

export const read = (
  label: string,
  show: (value: Stored, names: LogNames, row: Row) => string,
): ColumnWords => ({
  kind: 'line',
  label,
  show,
});

/** A value of several parts: 学校の情報 */
export const parts = (
  label: string,
  show: (value: Stored, names: LogNames, row: Row) => readonly Line[],
): ColumnWords => ({ kind: 'lines', label, show });

/** Says which row it is and stands in the title, not among the lines. */
export const key = (label: string): ColumnWords => ({ kind: 'key', label });
