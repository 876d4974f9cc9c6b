import type { CellValue } from './cell-value.ts';
import { readGpa } from './decimals.ts';
import { type ParsedFact, refused, taken } from './parsed-fact.ts';
import { plainText } from './plain-text.ts';
import { factColumn, type RosterColumn } from './roster-column.ts';
import { readInteger } from './words.ts';
import { yesNo } from './yes-no-column.ts';

const group = '成績';
const mostStudents = 100_000;

/** GPA and the place in the 学部(科) and year; what the school types here wins over what is computed from the GPAs. */
export const gpaColumns: readonly RosterColumn[] = [
  factColumn<string>('gpa', {
    label: 'GPA',
    headings: ['累積GPA', '通算GPA', '累計GPA', 'GPA値', '総合GPA'],
    group,
    hint: '例: 3.02',
    read: readGpa,
    show: (text) => text,
  }),
  {
    field: 'gpaRank',
    label: '順位（学部・学年）',
    headings: ['順位', '席次', 'GPA順位', '成績順位', '学年順位', '学科順位', '学部順位'],
    group,
    required: false,
    choices: null,
    hint: '学校で出した順位。例: 12、12/80',
    parse: parseRank,
    clear: taken({ gpaRank: null }),
    show: (a) => (a.gpaRank === null ? '' : String(a.gpaRank)),
  },
  factColumn<number>('gpaHeadCount', {
    label: '順位の対象人数',
    headings: ['順位の母数', '母数', '対象人数', '学年人数', '学科人数', '学部人数', '順位の人数'],
    group,
    hint: '同じ学部（科）・学年の全員の人数',
    read: (cell) => readInteger(cell, 1, mostStudents, ['人', '名']),
    show: String,
  }),
  yesNo('aboveMean', '平均水準以上', ['平均水準', '平均水準以上の確認'], group, '学校が確かめたとき'),
];

/** 「12」「12位」, or with the head count: 「12/80」「12位/80人」「80人中12位」. */
function parseRank(cell: CellValue): ParsedFact {
  const text = plainText(cell).replace(/\s/gu, '');
  const [, rank, headCount] = /^(\d+)[位番]?\/(\d+)[人名]?(?:中)?$/u.exec(text) ?? [];
  const [, ofCount, ofRank] = /^(\d+)[人名]中(\d+)[位番]?$/u.exec(text) ?? [];
  return cell.kind === 'date'
    ? refused(
        '日付になっています。セルの書式を「文字列」にして、順位を「12」や「12/80」のように入力し直してください。',
      )
    : rankFrom(cell, rank ?? ofRank, headCount ?? ofCount);
}

function rankFrom(cell: CellValue, rank: string | undefined, headCount: string | undefined): ParsedFact {
  if (rank === undefined || headCount === undefined) {
    const alone = readInteger(cell, 1, mostStudents, ['位', '番']);
    return alone.ok ? taken({ gpaRank: alone.value }, alone.notice) : refused(alone.problem);
  }
  const [place, of] = [Number(rank), Number(headCount)];
  return place >= 1 && place <= of && of <= mostStudents
    ? taken({ gpaRank: place, gpaHeadCount: of })
    : refused(
        `「${rank}/${headCount}」は使えません。順位は 1 から人数までの整数で、「12/80」のように入力してください。`,
      );
}
