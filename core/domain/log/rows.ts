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
  /** What begins with it: a step, or only the next change of the same step */
  begins: 'step' | 'change' | 'line';
}>;

export function logRows(entry: LogEntry, changes: readonly LogChange[]): readonly LogRow[] {
  const step = {
    at: entry.at,
    person: entry.person ?? '',
    label: entry.undone ? `${entry.label}（元に戻した）` : entry.label,
  };
  return changes.flatMap((change, nth): readonly LogRow[] => {
    const of = {
      ...step,
      student: change.student === null ? '' : studentWords(change.student),
      thing: `${thingWords(change)}（${changeKindLabels[change.kind]}）`,
    };
    const begins = nth === 0 ? 'step' : 'change';
    if (change.lines.length === 0) return [{ ...of, item: '', before: '', after: '', begins }];
    return change.lines.map(({ label, before, after }, at) => ({
      ...of,
      item: label,
      before,
      after,
      begins: at === 0 ? begins : 'line',
    }));
  });
}
