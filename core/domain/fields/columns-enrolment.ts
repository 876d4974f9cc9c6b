import { type AcademicStanding, type Schooling, schoolings, standings } from '../applicant.ts';
import { schoolingLabels } from '../schooling.ts';
import type { CellValue } from './cell-value.ts';
import { readYearMonth } from './dates.ts';
import { factColumn, type RosterColumn, readWritten } from './roster-column.ts';
import { readWord, readYesNo, spellings } from './words.ts';
import { yesNo } from './yes-no-column.ts';

const group = '在籍';
const atHome = '自宅';
const away = '自宅外';

const standingLabels: Readonly<Record<AcademicStanding, string>> = {
  regular: '在学',
  repeating: '留年',
  onLeave: '休学',
  abroad: '留学',
};
const standingWords = spellings<AcademicStanding>([
  ['在学', ['在籍', '通常', '在学中', '在籍中'], 'regular'],
  ['留年', ['留年中', '原級留置', '原級'], 'repeating'],
  ['休学', ['休学中'], 'onLeave'],
  ['留学', ['留学中'], 'abroad'],
]);

const schoolingWords = spellings<Schooling>([
  [
    '夏季・冬季スクーリング',
    ['夏季スクーリング', '冬季スクーリング', '夏季冬季スクーリング', '夏季・冬季', '夏期・冬期スクーリング'],
    'summerWinter',
  ],
  ['通年スクーリング', ['通年'], 'fullYear'],
  ['放送大学', ['放送大学全科履修課程'], 'openUniversity'],
]);

const showMonth = (month: string): string => month.replace('-', '/');

/** Where and since when the student is enrolled above 高等学校等. */
export const enrolmentColumns: readonly RosterColumn[] = [
  factColumn<string>('faculty', {
    label: '学部（科）',
    headings: ['学部', '学科', '学部学科', '学部・学科', '所属学部', '学部名', '学科名'],
    group,
    hint: '順位を出す集団の名前。例: 工学部',
    read: (cell) => readWritten(cell, 60),
    show: (text) => text,
  }),
  factColumn<string>('enteredOn', {
    label: '入学年月',
    headings: ['入学日', '入学年月日', '入学した年月'],
    group,
    hint: 'いまの学校に入学した年月。例: 2025/4',
    read: readYearMonth,
    show: showMonth,
  }),
  factColumn<string>('expectedGraduation', {
    label: '卒業予定年月（在学校）',
    headings: ['卒業予定年月', '卒業予定', '卒業見込年月', '卒業見込', '修了予定年月'],
    group,
    hint: 'いまの学校の正規の卒業予定。例: 2029/3',
    read: readYearMonth,
    show: showMonth,
  }),
  factColumn<AcademicStanding>('standing', {
    label: '学籍',
    headings: ['学籍状況', '学籍状態', '学籍区分', '在籍状況', '在籍区分'],
    group,
    choices: standings.map((standing) => standingLabels[standing]),
    read: (cell) => readWord(cell, standingWords, Object.values(standingLabels)),
    show: (standing) => standingLabels[standing],
  }),
  factColumn<Schooling>('schooling', {
    label: '受講形態',
    headings: ['スクーリング', 'スクーリング区分'],
    group,
    choices: schoolings.map((schooling) => schoolingLabels[schooling]),
    read: (cell) => readWord(cell, schoolingWords, Object.values(schoolingLabels)),
    show: (schooling) => schoolingLabels[schooling],
  }),
  factColumn<boolean>('livesAway', {
    label: '通学形態',
    headings: ['自宅外', '自宅外通学', '自宅・自宅外', '通学区分', '居住形態'],
    group,
    choices: [atHome, away],
    read: readLivesAway,
    show: (isAway) => (isAway ? away : atHome),
  }),
  yesNo(
    'equivalencyExam',
    '高卒認定',
    ['高卒認定試験', '高卒認定試験合格', '高等学校卒業程度認定試験', '高認', '大検', '高卒認定・大検'],
    group,
  ),
];

const livingWords = spellings<boolean>([
  ['自宅', ['自宅通学', '自宅生'], false],
  ['自宅外', ['自宅外通学', '自宅外生', '下宿', '寮', 'アパート', '学生寮'], true],
]);

/** Under 「自宅外」 rosters also write ○ and ×. */
function readLivesAway(cell: CellValue) {
  const answer = readYesNo(cell);
  return answer.ok ? answer : readWord(cell, livingWords, [atHome, away]);
}
