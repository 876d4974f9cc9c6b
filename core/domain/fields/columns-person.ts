import { splitFullName } from '../names.ts';
import { type CellValue, cellText } from './cell-value.ts';
import { readDate } from './dates.ts';
import { readKana } from './kana.ts';
import { type ParsedFact, read, refused, taken } from './parsed-fact.ts';
import { plainText, quoted } from './plain-text.ts';
import { factColumn, type RosterColumn, readWritten } from './roster-column.ts';
import { readInteger } from './words.ts';

const group = '本人';
const longestName = 60;

/** Who the student is: number, place in the school, name and birth. */
export const personColumns: readonly RosterColumn[] = [
  {
    field: 'studentNumber',
    label: '学籍番号',
    headings: ['生徒番号', '学生番号', '学籍No', '生徒No'],
    group,
    required: true,
    choices: null,
    hint: '先頭の0も含めて、そのまま',
    parse: parseStudentNumber,
    clear: refused('学籍番号が空です。学籍番号を入力してください。'),
    show: (a) => a.studentNumber,
  },
  factColumn<number>('grade', {
    label: '学年',
    headings: ['年'],
    group,
    hint: '1～6',
    read: (cell) => readInteger(cell, 1, 6, ['年生', '年']),
    show: String,
  }),
  factColumn<string>('class', {
    label: '組',
    headings: ['クラス', '学級', 'HR'],
    group,
    read: readClass,
    show: (text) => text,
  }),
  factColumn<number>('seat', {
    label: '出席番号',
    headings: ['番号', '番', 'No'],
    group,
    hint: '1～99',
    read: (cell) => readInteger(cell, 1, 99, ['番']),
    show: String,
  }),
  {
    field: 'fullName',
    label: '氏名（1列）',
    headings: ['氏名', '名前', '生徒氏名', '生徒名', '氏名漢字'],
    group,
    required: false,
    choices: null,
    hint: '姓と名の間に空白',
    parse: parseFullName,
    clear: refused('氏名が空です。姓と名の間に空白を入れて入力してください。'),
    show: (a) => (a.givenName === '' ? a.familyName : `${a.familyName}　${a.givenName}`),
  },
  nameColumn('familyName', '姓', ['苗字', '名字'], refused('姓が空です。姓を入力してください。')),
  nameColumn('givenName', '名', [], taken({ givenName: '' })),
  {
    field: 'fullKana',
    label: 'フリガナ（1列）',
    headings: [
      'フリガナ',
      'ふりがな',
      'カナ',
      '氏名カナ',
      'カナ氏名',
      '氏名フリガナ',
      '氏名ふりがな',
      'よみがな',
    ],
    group,
    required: false,
    choices: null,
    hint: 'セイとメイの間に空白',
    parse: parseFullKana,
    clear: taken({ familyKana: null, givenKana: null }),
    show: (a) => [a.familyKana, a.givenKana].filter((part) => part !== null && part !== '').join('　'),
  },
  factColumn<string>('familyKana', {
    label: 'セイ',
    headings: ['姓カナ', '姓フリガナ', 'せい', 'カナ姓'],
    group,
    hint: 'ひらがな・半角カナも可',
    read: readKana,
    show: (text) => text,
  }),
  factColumn<string>('givenKana', {
    label: 'メイ',
    headings: ['名カナ', '名フリガナ', 'めい', 'カナ名'],
    group,
    hint: 'ひらがな・半角カナも可',
    read: readKana,
    show: (text) => text,
  }),
  factColumn<string>('birthDate', {
    label: '生年月日',
    headings: ['誕生日'],
    group,
    hint: '例: 2005/4/1、H17.4.1',
    read: readDate,
    show: (date) => date.replaceAll('-', '/'),
  }),
];

function nameColumn(
  field: 'familyName' | 'givenName',
  label: string,
  headings: readonly string[],
  clear: ParsedFact,
): RosterColumn {
  return {
    field,
    label,
    headings,
    group,
    required: false,
    choices: null,
    hint: '戸籍や学籍のとおりの文字',
    parse: (cell) => {
      const name = readWritten(cell, longestName);
      return name.ok
        ? taken({ [field]: name.value.replace(/\s*\n\s*/gu, ' ') }, name.notice)
        : refused(name.problem);
    },
    clear,
    show: (a) => a[field],
  };
}

function parseStudentNumber(cell: CellValue): ParsedFact {
  const number = readWritten(cell, 50);
  if (!number.ok) return refused(number.problem);
  if (/\s/u.test(number.value))
    return refused(`${quoted(cell)}の途中に空白があります。学籍番号を確かめてください。`);
  return taken({ studentNumber: number.value }, number.notice);
}

function readClass(cell: CellValue) {
  const text = readWritten(cell, 20);
  if (!text.ok) return text;
  const plain = plainText(cell);
  return read(plain.length > 1 ? plain.replace(/組$/u, '') : plain, text.notice);
}

function parseFullName(cell: CellValue): ParsedFact {
  const text = readWritten(cell, longestName * 2);
  if (!text.ok) return refused(text.problem);
  const name = splitFullName(text.value);
  if (name.givenName === '')
    return taken(
      name,
      `${quoted(cell)}は姓と名の区切りが分からないため、全体を姓としました。間に空白を入れてください。`,
    );
  return taken(name, text.notice);
}

function parseFullKana(cell: CellValue): ParsedFact {
  const kana = readKana({ kind: 'text', text: cellText(cell) });
  if (!kana.ok) return refused(kana.problem);
  const gap = kana.value.indexOf('　');
  if (gap < 0)
    return taken(
      { familyKana: kana.value, givenKana: null },
      `${quoted(cell)}はセイとメイの区切りが分からないため、全体をセイとしました。間に空白を入れてください。`,
    );
  return taken({ familyKana: kana.value.slice(0, gap), givenKana: kana.value.slice(gap + 1) });
}
