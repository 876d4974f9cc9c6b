import type { IsoDate } from '../applicant.ts';
import { dayWithWeekday, japaneseDate } from '../dates.ts';
import type { OpenCase } from '../handover/open-case.ts';
import type { SheetColumn, SheetContent } from './sheet-content.ts';

const columns: readonly SheetColumn[] = [
  { heading: '組・番号', share: 1.7, align: 'left' },
  { heading: '氏名', share: 2.2, align: 'left' },
  { heading: '回', share: 1, align: 'left' },
  { heading: 'いまの状態', share: 1.9, align: 'left' },
  { heading: '次にすること', share: 5, align: 'left' },
  { heading: 'だれが', share: 1, align: 'left' },
  { heading: 'いつまで', share: 1.8, align: 'left' },
];

/** 未了の案件 on paper: what is left to do with every application, by whom and until when. */
export const openCasesSheet = (
  cases: readonly OpenCase[],
  { editionTitle, asOf }: Readonly<{ editionTitle: string; asOf: IsoDate }>,
): SheetContent => ({
  editionTitle,
  lead:
    cases.length === 0
      ? `${japaneseDate(asOf)}の時点で、終わっていない申込みはありません。`
      : `${japaneseDate(asOf)}の時点で終わっていない申込み ${cases.length} 件です。期限の早い順に並べています。`,
  sections:
    cases.length === 0
      ? []
      : [{ title: '未了の案件', parts: [{ kind: 'table', columns, rows: cases.map(cells) }] }],
  notes: ['期限のないものは最後にあります。いまの状態は「推薦漏れゼロ」の画面で確かめてください。'],
  sources: [],
  appendix: [],
  setting: { kind: 'pages', size: 8 },
  addressee: 'office',
});

const cells = ({ place, name, round, state, next, who, by, from, about }: OpenCase): readonly string[] => [
  place,
  name,
  round,
  state,
  next === '' ? about.join(' ') : next,
  who,
  by === null ? (from === null ? '' : `${dayWithWeekday(from)}から`) : dayWithWeekday(by),
];
