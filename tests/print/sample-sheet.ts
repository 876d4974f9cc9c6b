import type { PrintSheet } from '#core/domain/documents/print-sheet.ts';
import type { SheetSource } from '#core/domain/documents/sheet-content.ts';
import { frameFor, person } from './sample-documents.ts';

// A page for a student with every part there is; invented, its words are of no scheme.

const { school, editionTitle, printedOn } = frameFor('missing-papers');

const source = (label: string, locator: string, unconfirmed: boolean): SheetSource => ({
  label,
  citation: { document: '試験用の案内（2022年度）', locator, quote: '試験用の文です。' },
  unconfirmed,
});

export const sampleSheet: PrintSheet = {
  kind: 'print-sheet',
  frame: { title: '返還の試算', school, editionTitle, documentNumber: null, printedOn },
  person: person(2),
  editionTitle,
  lead: '借りたときに、卒業後にいつまで、毎月いくら返すことになるかの目安です。',
  sections: [
    {
      title: '毎月の返還',
      parts: [
        {
          kind: 'facts',
          facts: [
            { label: '毎月の返還額', value: '16,769円', strong: true },
            { label: '利率', value: '年 3.0 %（令和8年7月に貸与が終了した人の固定方式の利率、未確認）' },
          ],
        },
      ],
    },
    {
      title: '年ごとの返還',
      parts: [
        {
          kind: 'bars',
          label: '残りの元金（円）',
          series: ['第一種奨学金', '第二種奨学金'],
          bars: Array.from({ length: 15 }, (_, year) => ({
            label: `${year + 1}年目`,
            values: [(14 - year) * 100_000, (14 - year) * 60_000],
          })),
        },
        {
          kind: 'table',
          columns: [
            { heading: '年目', share: 1, align: 'center' },
            { heading: '残り', share: 2, align: 'right' },
          ],
          rows: [
            ['1', '2,240,000円'],
            ['2', '2,080,000円'],
          ],
        },
      ],
    },
    {
      title: '持ってくるもの',
      parts: [{ kind: 'points', mark: 'tick', sentences: ['所得証明書', '源泉徴収票のコピー'] }],
    },
    { title: '覚え書き', parts: [{ kind: 'points', mark: 'point', sentences: ['額は目安です。'] }] },
  ],
  notes: ['機構の最新の資料で確かめてください。'],
  sources: [
    source('利率', 'p.29', false),
    source('返還の開始', 'p.29', false),
    source('返還の回数', 'p.35', true),
  ],
  appendix: [],
};
