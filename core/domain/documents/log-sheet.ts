import { japaneseDate } from '../dates.ts';
import type { LogRow } from '../log/rows.ts';
import type { SheetColumn, SheetContent } from './sheet-content.ts';

const columns: readonly SheetColumn[] = [
  { heading: '日時', share: 2.2, align: 'left' },
  { heading: '操作した人', share: 1.6, align: 'left' },
  { heading: 'したこと', share: 2.6, align: 'left' },
  { heading: '生徒・対象', share: 3, align: 'left' },
  { heading: '項目', share: 1.9, align: 'left' },
  { heading: '変更前', share: 2.1, align: 'left' },
  { heading: '変更後', share: 2.1, align: 'left' },
];

/** 変更の記録 on paper, for the principal: a line for everything that differs. */
export const logSheet = (rows: readonly LogRow[], asked: string, editionTitle: string): SheetContent => ({
  editionTitle,
  lead: `このパソコンの奨学デスクで行った変更の記録です。${asked}。新しいものから ${rows.length.toLocaleString('ja-JP')} 行。`,
  sections: [{ title: '記録', parts: [{ kind: 'table', columns, rows: rows.map(cells) }] }],
  notes: ['「操作した人」は、操作のときに画面の上で選ばれていた人です。'],
  sources: [],
  appendix: [],
  setting: { kind: 'pages', size: 7.5 },
  addressee: 'office',
});

/** What the line above says of the same step, or of the same change, is not said again. */
function cells({
  at,
  person,
  label,
  student,
  thing,
  item,
  before,
  after,
  begins,
}: LogRow): readonly string[] {
  const step = [`${japaneseDate(at.slice(0, 10))} ${at.slice(11, 16)}`, person, label];
  const of = student === '' ? thing : `${student}　${thing}`;
  return [...(begins === 'step' ? step : ['', '', '']), begins === 'line' ? '' : of, item, before, after];
}
