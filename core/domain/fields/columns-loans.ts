import { type LoanHistory, loanHistories } from '../applicant.ts';
import { factColumn, type RosterColumn } from './roster-column.ts';
import { readScholarNumber } from './scholar-number.ts';
import { readInteger, readWord, spellings } from './words.ts';
import { yesNo } from './yes-no-column.ts';

const group = '過去の貸与';

const historyLabels: Readonly<Record<LoanHistory, string>> = {
  none: '受けたことがない',
  inOrder: '受けた（未提出・延滞なし）',
  pledgeMissing: '返還誓約書が未提出',
  overdue: '延滞中',
  subrogated: '代位弁済',
};
const historyWords = spellings<LoanHistory>([
  ['受けたことがない', ['なし', '無', '無し', '×', 'いいえ'], 'none'],
  ['受けた', ['問題なし', '貸与中', '返還中', '返還済', '完済', '猶予中'], 'inOrder'],
  ['返還誓約書が未提出', ['返還誓約書未提出', '誓約書未提出', '未提出'], 'pledgeMissing'],
  ['延滞中', ['延滞', '延滞あり', '滞納'], 'overdue'],
  ['代位弁済', ['代位弁済あり'], 'subrogated'],
]);

const timesBefore = (
  field: 'earlierLoan1' | 'earlierLoan2',
  label: string,
  headings: readonly string[],
  hint: string,
): RosterColumn =>
  factColumn<number>(field, {
    label,
    headings,
    group,
    hint,
    read: (cell) => readInteger(cell, 0, 9, ['回']),
    show: String,
  });

/** Loans of JASSO that the student has or has had. */
export const loanColumns: readonly RosterColumn[] = [
  factColumn<LoanHistory>('loanHistory', {
    label: '過去の貸与',
    headings: ['貸与歴', '過去の貸与奨学金', '貸与奨学金の受給歴', '過去の貸与の状況'],
    group,
    choices: loanHistories.map((history) => historyLabels[history]),
    hint: '複数あるときは、いちばん悪いもの',
    read: (cell) => readWord(cell, historyWords, Object.values(historyLabels)),
    show: (history) => historyLabels[history],
  }),
  yesNo('debtSettlement', '債務整理中', ['債務整理'], group),
  timesBefore(
    'earlierLoan1',
    '第一種の貸与を受けた回数',
    ['過去の第一種', '第一種の貸与回数', '第一種貸与回数'],
    'すでに終わった貸与の数。すべての学校を通じて。いまの学校の分は数えない',
  ),
  timesBefore(
    'earlierLoan2',
    '第二種の貸与を受けた回数',
    ['過去の第二種', '第二種の貸与回数', '第二種貸与回数'],
    'すでに終わった貸与の数。同じ区分の学校で。いまの学校の分は数えない',
  ),
  factColumn<string>('scholarNumber', {
    label: '奨学生番号',
    headings: ['奨学生No'],
    group,
    hint: '11桁。例: 622-04-999999',
    read: readScholarNumber,
    show: (number) => number,
  }),
];
