import type { ResidenceStatus } from '../applicant.ts';
import type { CellValue } from './cell-value.ts';
import { readDate } from './dates.ts';
import { read } from './parsed-fact.ts';
import { plainText, quoted } from './plain-text.ts';
import { factColumn, type RosterColumn, readWritten } from './roster-column.ts';
import { readYesNo, shownNo, shownYes, spellings } from './words.ts';

const group = '本人';

/** Nationality, and what is asked of those who are not Japanese. */
export const residenceColumns: readonly RosterColumn[] = [
  factColumn<'japanese' | 'other'>('nationality', {
    label: '国籍',
    group,
    choices: ['日本', '日本以外'],
    read: readNationality,
    show: (nationality) => (nationality === 'japanese' ? '日本' : '日本以外'),
  }),
  factColumn<ResidenceStatus>('residenceStatus', {
    label: '在留資格',
    group,
    hint: '例: 永住者、定住者、留学',
    read: readResidenceStatus,
    show: (status) => (status.kind === 'other' ? status.text : residenceLabels[status.kind]),
  }),
  factColumn<boolean>('staysPermanently', {
    label: '永住の意思',
    headings: ['永住意思'],
    group,
    choices: [shownYes, shownNo],
    read: readYesNo,
    show: (yes) => (yes ? shownYes : shownNo),
  }),
  factColumn<string>('residenceUntil', {
    label: '在留期間満了日',
    headings: ['在留期限', '在留期間', '在留期間の満了日', '在留カード期限'],
    group,
    hint: '例: 2026/3/31',
    read: readDate,
    show: (date) => date.replaceAll('-', '/'),
  }),
];

const residenceLabels: Readonly<Record<Exclude<ResidenceStatus['kind'], 'other'>, string>> = {
  specialPermanentResident: '法定特別永住者',
  permanentResident: '永住者',
  spouseOfJapanese: '日本人の配偶者等',
  spouseOfPermanentResident: '永住者の配偶者等',
  longTermResident: '定住者',
};

const residenceWords = spellings<ResidenceStatus>([
  ['法定特別永住者', ['特別永住者'], { kind: 'specialPermanentResident' }],
  ['永住者', [], { kind: 'permanentResident' }],
  ['日本人の配偶者等', ['日本人の配偶者'], { kind: 'spouseOfJapanese' }],
  ['永住者の配偶者等', ['永住者の配偶者'], { kind: 'spouseOfPermanentResident' }],
  ['定住者', [], { kind: 'longTermResident' }],
]);

const japaneseWords = ['日本', '日本国', '日本人', '日本国籍', 'japan', 'japanese', 'jpn', 'jp'];
const otherWords = ['日本以外', '外国', '外国籍', '外国人', 'その他'];

function readNationality(cell: CellValue) {
  const word = plainText(cell).toLowerCase();
  if (japaneseWords.includes(word)) return read<'japanese' | 'other'>('japanese');
  if (otherWords.includes(word)) return read<'japanese' | 'other'>('other');
  if (!/^[\p{L}ー・ ]+$/u.test(word))
    return {
      ok: false as const,
      problem: `${quoted(cell)}は国籍として読めません。「日本」か「日本以外」（国名も可）を入力してください。`,
    };
  return read<'japanese' | 'other'>('other', `国籍 ${quoted(cell)}は「日本以外」としました。`);
}

function readResidenceStatus(cell: CellValue) {
  const known = residenceWords.get(plainText(cell).replace(/\s/gu, ''));
  if (known !== undefined) return read(known);
  const text = readWritten(cell, 60);
  return text.ok
    ? read<ResidenceStatus>({ kind: 'other', text: text.value }, text.notice)
    : { ok: false as const, problem: text.problem };
}
