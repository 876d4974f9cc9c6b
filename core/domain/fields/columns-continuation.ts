import type { CellValue } from './cell-value.ts';
import { readFigure, readPercent } from './decimals.ts';
import { type Read, unread } from './parsed-fact.ts';
import { quoted } from './plain-text.ts';
import { factColumn, type RosterColumn } from './roster-column.ts';
import { yesNo } from './yes-no-column.ts';

const group = '適格認定';

/** Credits come in wholes and halves. */
function readCredits(cell: CellValue): Read<number> {
  const credits = readFigure(cell, { name: '単位数', most: 400, units: ['単位'] });
  return credits.ok && !Number.isInteger(credits.value * 2)
    ? unread(`${quoted(cell)}は単位数として使えません。0.5 単位きざみの数で入力してください。`)
    : credits;
}

/** What the yearly 適格認定 is decided by, besides the marks. */
export const continuationColumns: readonly RosterColumn[] = [
  factColumn<number>('creditsEarned', {
    label: '修得単位数',
    headings: ['修得単位', '取得単位数', '取得単位', '累積修得単位数'],
    group,
    hint: '単位',
    read: readCredits,
    show: String,
  }),
  factColumn<number>('creditsStandard', {
    label: '標準修得単位数',
    headings: ['標準単位数', '標準単位', '標準修得単位', '標準取得単位数'],
    group,
    hint: '単位',
    read: readCredits,
    show: String,
  }),
  factColumn<number>('attendanceRate', {
    label: '出席率',
    headings: ['出席割合', '授業出席率', '出席状況'],
    group,
    hint: '%',
    read: readPercent,
    show: (percent) => `${percent}%`,
  }),
  yesNo(
    'graduationDelayed',
    '卒業延期の確定',
    ['卒業延期', '卒業延期確定', '修業年限で卒業できないことの確定'],
    group,
    '修業年限で卒業できないと決まったか',
  ),
  yesNo('warnedBefore', '前回の適格認定が警告', ['前回警告', '前回の警告', '前回の適格認定'], group),
];
