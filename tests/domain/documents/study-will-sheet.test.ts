import { expect, it } from 'vitest';
import { studyWillSheet } from '#core/domain/documents/study-will-sheet.ts';
import type { KeptPaperKind } from '#core/domain/kept-papers/kept-paper.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { inspected } from '../defects/made-case.ts';

const sheet = async (kind: KeptPaperKind, id = 'advance-2022', years: number | null = 3) => {
  const edition = await shippedEdition(id);
  const { entry } = inspected(edition, {
    gradeAverage: { kind: 'typed', text: '3.44' },
    gradePeriod: 'years1to2',
  });
  return studyWillSheet(kind, { entry, edition, years, printedOn: '2022-06-20' });
};

it('面談票 has the figures of the student, room for each point, and the last day it is kept', async () => {
  const { sections, notes, sources } = await sheet('interview');
  expect(sections.map(({ title }) => title)).toEqual([
    '生徒',
    '1 進学の目的',
    '2 進学後の学修継続の意志',
    '学校の確認',
  ]);
  expect(sections[0]?.parts).toEqual([
    {
      kind: 'facts',
      facts: [
        { label: '評定平均値', value: '3.4（1～2年）' },
        { label: '基準', value: '3.5 以上' },
        { label: '希望', value: '給付奨学金' },
      ],
    },
  ]);
  expect(sections[1]?.parts).toEqual([{ kind: 'lines', count: 5 }]);
  expect(notes[0]).toContain('翌年度から3年間');
  expect(notes[0]).toContain('令和8年3月31日まで');
  expect(sources.map(({ citation }) => citation.locator)).toEqual(['p.10', 'p.10']);
});

it('the report is written by the student and read by the school', async () => {
  const { lead, sections } = await sheet('report');
  expect(lead).toContain('自分の言葉で書いて');
  expect(JSON.stringify(sections.at(-1))).toContain('確認した人');
});

it('an edition that names no points has one heading, and is silent on years nobody knows', async () => {
  const { sections, notes } = await sheet('interview', 'advance-2026', null);
  expect(sections.map(({ title }) => title)).toEqual(['生徒', '1 学修意欲', '学校の確認']);
  expect(notes[0]).toBe('この用紙は学校で保管します。');
});
