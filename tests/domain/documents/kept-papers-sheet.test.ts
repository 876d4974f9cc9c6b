import { expect, it } from 'vitest';
import {
  destructionListSheet,
  destructionSheet,
  keptPapersSheet,
} from '#core/domain/documents/kept-papers-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { Destruction, KeptPaper } from '#core/domain/kept-papers/kept-paper.ts';

const paper = (studentNumber: string, facts: Partial<KeptPaper> = {}): KeptPaper => ({
  id: studentNumber,
  studentNumber,
  name: '架空　花',
  place: '3年1組1番',
  kind: 'interview',
  madeOn: '2022-05-20',
  madeBy: null,
  years: 3,
  keptWhere: '書庫',
  registeredOn: '2022-05-21',
  registeredBy: null,
  note: null,
  destruction: null,
  ...facts,
});
const destruction: Destruction = {
  id: 'd',
  doneOn: '2026-04-10',
  way: '裁断',
  person: '田中',
  witness: null,
  recordedBy: '田中',
};
const papers = [
  paper('001'),
  paper('002', { madeOn: '2023-04-01' }),
  paper('003', { kind: 'report', place: null, keptWhere: null, destruction }),
];
const kept = { editionTitle: '2022年度実施 予約採用', papers, schoolYears: null, asOf: '2026-04-11' };
const rows = ({ sections }: SheetContent) =>
  sections.flatMap(({ parts }) => parts).flatMap((part) => (part.kind === 'table' ? part.rows : []));

it('保管簿 has a line for every paper, destroyed ones too', () => {
  expect(rows(keptPapersSheet(kept)).map((row) => [row[0], row[5], row[6]])).toEqual([
    ['001', '令和8年3月31日', '廃棄の時期'],
    ['002', '令和9年3月31日', '保管中'],
    ['003', '令和8年3月31日', '廃棄済 令和8年4月10日'],
  ]);
});

it('廃棄リスト has what is due and nothing else', () => {
  const list = destructionListSheet(kept);
  expect(list.sections[0]?.title).toBe('1 件');
  expect(rows(list).map((row) => row[1])).toEqual(['001', '']);
  expect(rows(destructionListSheet({ ...kept, schoolYears: 5 })).map((row) => row[1])).toEqual(['']);
});

it('廃棄証明書 names the papers, the way, and who did it', () => {
  const certificate = destructionSheet(destruction, papers.slice(2), kept.editionTitle);
  expect(JSON.stringify(certificate.sections[0])).toContain('1 件（レポート 1）');
  expect(rows(certificate)[0]).toEqual(['1', '003', '架空　花', 'レポート', '令和4年5月20日']);
  expect(certificate.addressee).toBe('office');
});
