import { changeKindLabels, type LogChange, type LogEntry, studentWords, thingWords } from './entry.ts';

/** One line of the record on paper and in Excel: each line that differs, with the step it belongs to. */
export type LogRow = Readonly<{
  at: string;
  person: string;
  /** With 「（元に戻した）」 where it was taken back */
  label: string;
  student: string;
  thing: string;
  item: string;
  before: string;
  after: string;
  /** Of its step */
  isFirst: boolean;
}>;

export const logRows = (entry: LogEntry, changes: readonly LogChange[]): readonly LogRow[] =>
  linesOf(entry, changes).map((line, at) => ({ ...line, isFirst: at === 0 }));

function linesOf(entry: LogEntry, changes: readonly LogChange[]): readonly Omit<LogRow, 'isFirst'>[] {
  const step = {
    at: entry.at,
    person: entry.person ?? '',
    label: entry.undone ? `${entry.label}（元に戻した）` : entry.label,
  };
  return changes.flatMap((change): readonly Omit<LogRow, 'isFirst'>[] => {
    const of = {
      ...step,
      student: change.student === null ? '' : studentWords(change.student),
      thing: `${thingWords(change)}の${changeKindLabels[change.kind]}`,
    };
    const none = { ...of, item: '', before: '', after: '' };
    return change.lines.length === 0
      ? [none]
      : change.lines.map(({ label, before, after }) => ({ ...of, item: label, before, after }));
  });
}
