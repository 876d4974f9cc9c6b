import type { Loan2Basis, SchoolCourse } from '../applicant.ts';
import type { GradeAverage, GradePeriod } from '../grade-average.ts';
import { parseTypedAverage } from '../grade-average.ts';
import type { CellValue } from './cell-value.ts';
import { readDate, readYearMonth } from './dates.ts';
import { type ParsedFact, read, refused, taken, unread } from './parsed-fact.ts';
import { plainText } from './plain-text.ts';
import { factColumn, type RosterColumn, readWritten } from './roster-column.ts';
import { readInteger, readWord, readYesNo, shownNo, shownYes, spellings } from './words.ts';
import { yesNo } from './yes-no-column.ts';

const courses = spellings<SchoolCourse>([
  [
    '高等学校',
    ['高校', '高等学校本科', '全日制', '定時制', '通信制', '全日制課程', '定時制課程', '通信制課程'],
    'highSchool',
  ],
  ['中等教育学校', ['中等教育学校後期課程'], 'secondarySchool'],
  ['特別支援学校', ['特別支援学校高等部'], 'specialNeedsSchool'],
  ['高等専門学校', ['高専'], 'kosen'],
  ['専修学校高等課程', ['専修学校', '高等専修学校'], 'upperSecondaryVocational'],
]);
const courseLabels: Readonly<Record<SchoolCourse, string>> = {
  highSchool: '高等学校',
  secondarySchool: '中等教育学校',
  specialNeedsSchool: '特別支援学校',
  kosen: '高等専門学校',
  upperSecondaryVocational: '専修学校高等課程',
};

/** Which school, and when it ends. */
export const schoolColumns: readonly RosterColumn[] = [
  factColumn<SchoolCourse>('schoolCourse', {
    label: '在籍課程',
    headings: ['課程', '学校種別'],
    group: '在籍',
    choices: Object.values(courseLabels),
    read: (cell) => readWord(cell, courses, Object.values(courseLabels)),
    show: (course) => courseLabels[course],
  }),
  factColumn<number>('courseYears', {
    label: '修業年限',
    group: '在籍',
    hint: '年',
    read: (cell) => readInteger(cell, 1, 10, ['年間', '年制', 'か年', '年']),
    show: String,
  }),
  factColumn<string>('graduation', {
    label: '卒業年月',
    headings: ['卒業予定年月', '卒業見込年月', '卒業予定', '卒業見込'],
    group: '在籍',
    hint: '高等学校等の卒業（見込）。例: 2023/3、令和5年3月',
    read: readYearMonth,
    show: (month) => month.replace('-', '/'),
  }),
  {
    field: 'graduatedBefore',
    label: '過去の高校卒業',
    headings: ['高校等卒業歴', '高校卒業歴', '卒業歴'],
    group: '在籍',
    required: false,
    choices: [shownYes, shownNo],
    hint: 'ここより前に高等学校等を卒業したことがあるか',
    parse: parseGraduatedBefore,
    clear: taken({ graduatedBefore: null }),
    show: (a) => (a.graduatedBefore === null ? '' : a.graduatedBefore ? shownYes : shownNo),
  },
  factColumn<string>('earlierGraduation', {
    label: '過去の卒業年月',
    group: '在籍',
    hint: '例: 2020/3',
    read: readYearMonth,
    show: (month) => month.replace('-', '/'),
  }),
  yesNo('hadGrantBefore', '給付受給歴', ['給付奨学金受給歴'], '在籍'),
];

const methods = spellings<'report' | 'interview'>([
  ['レポート', ['レポ-ト', '報告書', '作文'], 'report'],
  ['面談', ['面接'], 'interview'],
]);
const results = spellings<'recognised' | 'notRecognised'>([
  ['認められる', ['認める', '可', '○', '〇', '有', 'あり', 'はい'], 'recognised'],
  ['認められない', ['認めない', '否', '不可', '×', '無', 'なし', 'いいえ'], 'notRecognised'],
]);
const bases = spellings<Loan2Basis>([
  ['平均以上', ['平均水準以上'], 'average'],
  ['特定分野', ['特定分野で特に優秀'], 'talent'],
  ['学修意欲', ['勉学意欲', '学習意欲'], 'will'],
  ['高卒認定', ['高等学校卒業程度認定試験', '高認', '大検'], 'exam'],
  ['校長の特認', ['校長が特に認める', '校長特認', '学校長の特認'], 'principal'],
  ['該当なし', ['なし', '無', '×', 'none'], 'none'],
]);
const basisLabels: Readonly<Record<Loan2Basis, string>> = {
  average: '平均以上',
  talent: '特定分野',
  will: '学修意欲',
  exam: '高卒認定',
  principal: '校長の特認',
  none: '該当なし',
};
const periodLabels: Readonly<Record<GradePeriod, string>> = {
  years1to2: '1・2年',
  years2to3: '最終2か年',
  years1to3: '1～3年',
};

/** The average and what the school itself states about the student. */
export const markColumns: readonly RosterColumn[] = [
  factColumn<GradeAverage>('gradeAverage', {
    label: '評定平均値',
    headings: ['評定平均', '評定', '学習成績の状況', '学習成績状況', '全体の学習成績の状況'],
    group: '成績',
    hint: '1.0～5.0',
    read: readAverage,
    show: showAverage,
  }),
  factColumn<GradePeriod>('gradePeriod', {
    label: '評定の対象学年',
    headings: ['評定対象学年', '評定期間', '対象学年'],
    group: '成績',
    choices: Object.values(periodLabels),
    read: readPeriod,
    show: (period) => periodLabels[period],
  }),
  factColumn<'report' | 'interview'>('studyWillMethod', {
    label: '学修意欲の確認方法',
    headings: ['学修意欲確認方法', '学習意欲確認方法'],
    group: '成績',
    choices: ['レポート', '面談'],
    read: (cell) => readWord(cell, methods, ['レポート', '面談']),
    show: (method) => (method === 'report' ? 'レポート' : '面談'),
  }),
  factColumn<'recognised' | 'notRecognised'>('studyWillResult', {
    label: '学修意欲',
    headings: ['学修意欲の確認結果', '学習意欲', '学修意欲の結果'],
    group: '成績',
    choices: ['認められる', '認められない'],
    read: (cell) => readWord(cell, results, ['認められる', '認められない']),
    show: (result) => (result === 'recognised' ? '認められる' : '認められない'),
  }),
  factColumn<string>('studyWillDate', {
    label: '学修意欲の確認日',
    headings: ['学修意欲確認日', '学習意欲確認日'],
    group: '成績',
    hint: '例: 2022/5/20',
    read: readDate,
    show: (date) => date.replaceAll('-', '/'),
  }),
  factColumn<string>('studyWillBy', {
    label: '学修意欲の確認者',
    headings: ['学修意欲確認者', '学習意欲確認者', '確認者'],
    group: '成績',
    read: (cell) => readWritten(cell, 60),
    show: (text) => text,
  }),
  yesNo('specialTalent', '特例（資質能力）', ['特例資質能力', '特定分野'], '成績'),
  yesNo('specialWill', '特例（学修意欲）', ['特例学修意欲', '特例学習意欲', '優れた成績見込'], '成績'),
  factColumn<Loan2Basis>('loan2Basis', {
    label: '第二種の基準',
    headings: ['第二種基準', '第二種学力'],
    group: '成績',
    choices: Object.values(basisLabels),
    read: (cell) => readWord(cell, bases, Object.values(basisLabels)),
    show: (basis) => basisLabels[basis],
  }),
];

/** 「有」「無」, or the year and month of it, or both: 「有（2020年3月）」. */
function parseGraduatedBefore(cell: CellValue): ParsedFact {
  const answer = readYesNo(cell);
  if (answer.ok) return taken({ graduatedBefore: answer.value });
  const text = plainText(cell);
  const when = text
    .replace(/^(?:○|〇|有り?|あり|はい|yes)[\s:,、]*/iu, '')
    .replace(/[()]/gu, '')
    .trim();
  const month = cell.kind === 'date' ? readYearMonth(cell) : readYearMonth({ kind: 'text', text: when });
  return month.ok
    ? taken({ graduatedBefore: true, earlierGraduation: month.value })
    : refused(`${answer.problem.replace(/。$/u, '')}。卒業年月（2020年3月）でもかまいません。`);
}

function readAverage(cell: CellValue) {
  if (cell.kind === 'date')
    return unread('日付になっています。セルの書式を「標準」にして、評定平均値を入力し直してください。');
  const average = parseTypedAverage(cell.kind === 'number' ? cell.value : plainText(cell));
  return average.ok ? read(average.value) : unread(average.error);
}

/** Three decimals, cut and not rounded, so that 100÷29 shows as 3.448 and rounds the same when typed again. */
function showAverage(average: GradeAverage): string {
  if (average.kind === 'typed') return average.text;
  const thousandths = Math.floor((average.sum * 1000) / average.count);
  const text = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;
  return text.replace(/0{1,2}$/u, '');
}

function readPeriod(cell: CellValue) {
  const written = plainText(cell).replace(/\s/gu, '');
  if (/^(?:最終|最後の|直近の?)(?:2|二)(?:か|ヶ|ケ|カ|箇)?年(?:間|度)?$|^2[・,、~\-〜]3年/u.test(written))
    return read<GradePeriod>('years2to3');
  if (/^全(?:学年|期間)?$/u.test(written)) return read<GradePeriod>('years1to3');
  const text = written.replace(/[年生次まで第]/gu, '');
  if (/^(?:1[・,、~\-〜]?)?2$/u.test(text)) return read<GradePeriod>('years1to2');
  if (/^(?:1[・,、~\-〜]?(?:2[・,、])?)?3$/u.test(text)) return read<GradePeriod>('years1to3');
  return readWord(cell, spellings<GradePeriod>([]), Object.values(periodLabels));
}
