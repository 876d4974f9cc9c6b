import { type Choice, choiceNumbers, type IncomeState } from '../applicant.ts';
import { readManYen, readYen } from './amounts.ts';
import type { CellValue } from './cell-value.ts';
import { readDate } from './dates.ts';
import { incomeStateLabels, readIncomeStates } from './income-states.ts';
import { type Read, read, unread } from './parsed-fact.ts';
import { plainText, quoted } from './plain-text.ts';
import { factColumn, type RosterColumn, readWritten } from './roster-column.ts';
import { readInteger, readWord, spellings } from './words.ts';
import { yesNo } from './yes-no-column.ts';

/** What the student applies for. */
export const wishColumns: readonly RosterColumn[] = [
  yesNo('wantsGrant', '給付希望', ['給付奨学金', '給付', '給付奨学金希望'], '希望'),
  factColumn<Choice>('choice', {
    label: '申込区分',
    headings: ['貸与希望', '貸与申込区分'],
    group: '希望',
    choices: choiceNumbers.map(String),
    hint: 'スカラネットの番号。希望しないときは空欄',
    read: readChoice,
    show: String,
  }),
];

const incomeKinds = spellings<'salary' | 'other'>([
  ['給与', ['給与所得', '給与所得者', '給与収入'], 'salary'],
  ['給与以外', ['給与所得以外', '給与所得者以外', '給与外', '事業', '事業所得', '自営', '自営業'], 'other'],
]);
const household = '家計';

/** The supporters and their means. */
export const householdColumns: readonly RosterColumn[] = [
  factColumn<1 | 2>('supporters', {
    label: '生計維持者数',
    headings: ['生計維持者', '生計維持者の人数'],
    group: household,
    choices: ['1', '2'],
    read: readSupporters,
    show: String,
  }),
  yesNo('taxExempt', '住民税非課税', ['非課税'], household),
  yesNo('onWelfare', '生活保護', [], household),
  yesNo('socialCare', '社会的養護', [], household),
  factColumn<number>('householdSize', {
    label: '世帯人数',
    headings: ['家族人数', '世帯人員'],
    group: household,
    hint: '1～20',
    read: (cell) => readInteger(cell, 1, 20, ['人', '名']),
    show: String,
  }),
  factColumn<'salary' | 'other'>('incomeKind', {
    label: '所得区分',
    headings: ['収入区分'],
    group: household,
    choices: ['給与', '給与以外'],
    read: (cell) => readWord(cell, incomeKinds, ['給与', '給与以外']),
    show: (kind) => (kind === 'salary' ? '給与' : '給与以外'),
  }),
  factColumn<number>('income', {
    label: '年収・所得',
    headings: ['年収', '収入金額', '所得金額', '年収所得', '年収・所得金額'],
    group: household,
    hint: '万円',
    read: readManYen,
    show: String,
  }),
  factColumn<number>('assets', {
    label: '資産',
    headings: ['資産額', '資産合計'],
    group: household,
    hint: '万円',
    read: readManYen,
    show: String,
  }),
  factColumn<number>('taxBaseGrant', {
    label: '支給額算定基準額',
    headings: ['給付の算定基準額'],
    group: household,
    hint: '円。本人と生計維持者の合計',
    read: readYen,
    show: String,
  }),
  factColumn<number>('taxBaseLoan', {
    label: '貸与額算定基準額',
    headings: ['貸与の算定基準額'],
    group: household,
    hint: '円。生計維持者の合計',
    read: readYen,
    show: String,
  }),
  yesNo('manyChildren', '多子世帯', ['多子'], household),
  incomeStateColumn('supporter1States', '生計維持者1の収入', '1'),
  incomeStateColumn('supporter2States', '生計維持者2の収入', '2'),
];

/** スカラネット, the papers' conditions and the school's own notes. */
export const procedureColumns: readonly RosterColumn[] = [
  factColumn<string>('receiptNumber', {
    label: '受付番号',
    group: '手続',
    read: (cell) => {
      const text = readWritten(cell, 30);
      return text.ok ? read(plainText(cell), text.notice) : text;
    },
    show: (text) => text,
  }),
  factColumn<string>('receiptDate', {
    label: '受付番号発行日',
    headings: ['入力完了日'],
    group: '手続',
    hint: '例: 2022/6/1',
    read: readDate,
    show: (date) => date.replaceAll('-', '/'),
  }),
  yesNo('specialDeduction', '特別控除', ['特別控除の希望', '特別控除希望'], '手続'),
  yesNo(
    'cannotSubmitMyNumber',
    'マイナンバー提出不可',
    ['個人番号提出不可', 'マイナンバー提出できない'],
    '手続',
  ),
  factColumn<string>('note', {
    label: '備考',
    headings: ['メモ', '特記事項'],
    group: '手続',
    read: (cell) => readWritten(cell, 500),
    show: (text) => text,
  }),
];

function readChoice(cell: CellValue): Read<Choice> {
  const digits = /^(?:申込)?(?:区分)?(\d{1,2})$/u.exec(plainText(cell))?.[1];
  const choice = choiceNumbers.find((number) => String(number) === digits);
  if (choice !== undefined) return read(choice);
  return unread(
    digits === '12'
      ? `${quoted(cell)}は欠番の申込区分です。スカラネットの番号を確かめて、13 や 14 など、ほかの番号を入力してください。`
      : `${quoted(cell)}は申込区分ではありません。1 から 7 まで（貸与を受けている人は 8 から 14 まで）の数字で入力し、貸与を希望しないときは空欄にしてください。`,
  );
}

function readSupporters(cell: CellValue): Read<1 | 2> {
  const count = readInteger(cell, 1, 2, ['人', '名']);
  return count.ok ? read(count.value === 1 ? 1 : 2) : count;
}

function incomeStateColumn(
  field: 'supporter1States' | 'supporter2States',
  label: string,
  number: string,
): RosterColumn {
  return factColumn<readonly IncomeState[]>(field, {
    label,
    headings: [`生計維持者${number}の収入状況`, `生計維持者${number}収入`, `生計維持者${number}収入状況`],
    group: household,
    hint: `「、」で区切って複数可: ${Object.values(incomeStateLabels).join('、')}`,
    read: readIncomeStates,
    show: (states) => states.map((state) => incomeStateLabels[state]).join('、'),
  });
}
