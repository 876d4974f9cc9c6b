import type { LogQuery } from '#core/contract/log.ts';
import { japaneseDate } from '#core/domain/dates.ts';
import { studentWords } from '#core/domain/log/entry.ts';
import { logKindLabels } from '#core/domain/log/kinds.ts';
import type { LogNames } from './names.ts';

/** What was asked for, in words, for paper: 「期間：令和4年4月1日から、操作した人：田中　花子」. */
export function queryWords({ text, student, person, kind, from, to }: LogQuery, names: LogNames): string {
  const period = [
    from === null ? '' : `${japaneseDate(from)}から`,
    to === null ? '' : `${japaneseDate(to)}まで`,
  ];
  const words = [
    ['期間', period.join('')],
    ['生徒', student === null ? '' : studentWords({ studentNumber: student, name: names.student(student) })],
    ['操作した人', person ?? ''],
    ['種類', kind === null ? '' : logKindLabels[kind]],
    ['探した言葉', text.trim()],
  ].flatMap(([label, value]) => (value === '' ? [] : [`${label}：${value}`]));
  return words.length === 0 ? 'すべての記録' : words.join('、');
}
