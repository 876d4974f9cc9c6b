import type { LogKind } from './kinds.ts';

/** 変更の記録: one step of what was done. */
export type LogEntry = Readonly<{
  batchId: number;
  /** ISO timestamp */
  at: string;
  /** 操作した人; null = done before people were recorded, or before a school was registered */
  person: string | null;
  kind: LogKind;
  label: string;
  changes: number;
  /** Whom it concerns: how many, and the first by number */
  students: Readonly<{ count: number; first: LogStudent | null }>;
  undone: boolean;
}>;

/** `name` null = no longer known */
export type LogStudent = Readonly<{ studentNumber: string; name: string | null }>;

/** A line that differs; '' = not entered */
export type LogLine = Readonly<{ label: string; before: string; after: string }>;

/** One row made, changed or removed, as an officer reads it. */
export type LogChange = Readonly<{
  kind: 'added' | 'changed' | 'removed';
  /** 「書類」 */
  what: string;
  /** 「確認書（給付）」; '' = nothing to add */
  which: string;
  student: LogStudent | null;
  lines: readonly LogLine[];
}>;

/** 元に戻す or やり直す of an entry. */
export type LogMove = Readonly<{ kind: 'undo' | 'redo'; at: string; person: string | null }>;

export const changeKindLabels: Readonly<Record<LogChange['kind'], string>> = {
  added: '追加',
  changed: '変更',
  removed: '削除',
};

/** 「髙橋　太郎（3012）」; a student who is no longer known has a number only. */
export const studentWords = ({ studentNumber, name }: LogStudent): string =>
  name === null ? studentNumber : `${name}（${studentNumber}）`;

/** 「髙橋　太郎 ほか 35 人」; '' = no student */
export const studentsWords = ({ count, first }: LogEntry['students']): string => {
  if (first === null) return '';
  const name = first.name ?? first.studentNumber;
  return count === 1 ? name : `${name} ほか ${(count - 1).toLocaleString('ja-JP')} 人`;
};

/** 「書類：確認書（給付）」 */
export const thingWords = ({ what, which }: Pick<LogChange, 'what' | 'which'>): string =>
  which === '' ? what : `${what}：${which}`;
