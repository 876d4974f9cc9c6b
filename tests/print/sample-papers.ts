import { enclosureCheckSheet } from '#core/domain/documents/enclosure-check-sheet.ts';
import type { LabelSheets, StudentLabel } from '#core/domain/documents/labels.ts';
import { paperReceiptSheet } from '#core/domain/documents/paper-receipt-sheet.ts';
import { paperRegisterSheet, type Receipt } from '#core/domain/documents/paper-register-sheet.ts';
import { type PrintSheet, type SheetKind, sheetTitles } from '#core/domain/documents/print-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import { shipmentLetterSheet } from '#core/domain/documents/shipment-letter-sheet.ts';
import type { EnclosedPaper } from '#core/domain/shipments/envelope.ts';
import { difficultNames, frameFor } from './sample-documents.ts';

// Invented papers on their way, with the names that have broken other programs.

const { school, editionTitle, printedOn } = frameFor('missing-papers');

const personAt = (at: number) => {
  const [name = '', kana = ''] = difficultNames[at % difficultNames.length] ?? [];
  return { studentNumber: String(20101 + at).padStart(6, '0'), place: `3年1組${at + 1}番`, name, kana };
};

const sheetOf = (
  kind: SheetKind,
  content: SheetContent,
  person: PrintSheet['person'] = null,
): PrintSheet => ({
  kind: 'print-sheet',
  frame: { title: sheetTitles[kind], school, editionTitle, documentNumber: null, printedOn },
  person,
  ...content,
});

const keepOut = {
  document: '2022年度実施の国内大学等奨学生予約採用について（2022年4月版）',
  locator: 'p.62',
  quote: '申込者から機構へ直接郵送するようご案内ください。',
};

const paperOf = (number: string, label: string, state: EnclosedPaper['state']): EnclosedPaper => ({
  key: label,
  number,
  label,
  shortLabel: label,
  state,
});

const line = (at: number) => {
  const isLacking = at === 3;
  const papers = [
    paperOf('①', '提出書類一覧表', 'counted'),
    paperOf('②', '確認書（給付）', isLacking ? 'missing' : 'counted'),
  ];
  const counted = isLacking ? 1 : 2;
  return {
    ...personAt(at),
    receiptNumber: `20220425000${20_000 + at * 137}`,
    wishes: '給付',
    papers,
    counted,
    due: 2,
    defects: [],
    exception: isLacking ? '確認書は後日、追加で送る' : null,
    isComplete: true,
  };
};
const lines = Array.from({ length: 12 }, (_, at) => line(at));

const shipment = {
  number: 1,
  roundLabel: '第1回',
  sealedOn: '2022-06-16',
  sentOn: '2022-06-17',
  trackingNumber: '123-45-67890-1',
  editionTitle,
  lines,
  keepOut,
};

const receiptAt = (at: number): Receipt => ({
  ...personAt(at),
  on: `2022-06-${10 + at}`,
  recordedAt: null,
  paper: at % 2 === 0 ? '① 提出書類一覧表' : '② 給付奨学金確認書（様式②）',
  again: at === 4,
  copy: at % 3 === 0 ? 'original' : null,
  by: '田中　花子',
  note: at === 5 ? '郵送で届いた' : null,
});
const receipts = Array.from({ length: 9 }, (_, at) => receiptAt(at));

const labelAt = (at: number): StudentLabel => ({
  person: personAt(at),
  postalCode: at % 2 === 0 ? '100-0000' : null,
  address: at % 2 === 0 ? ['東京都千代田区見本町1丁目', '2番3号　見本マンション405号室'] : [],
});

const labels = (grid: LabelSheets['grid'], of: LabelSheets['labels']): LabelSheets => ({
  kind: 'labels',
  frame: { title: sheetTitles.labels, school, editionTitle, documentNumber: null, printedOn },
  grid,
  start: 1,
  labels: of,
});

const everybody = Array.from({ length: 9 }, (_, at) => labelAt(at));

/** One of each, by the name of its picture. */
export const samplePapers = {
  'paper-register': sheetOf(
    'paper-register',
    paperRegisterSheet(receipts, { from: '2022-06-01', to: '2022-06-30' }, editionTitle),
  ),
  'paper-receipt': sheetOf(
    'paper-receipt',
    paperReceiptSheet(receipts.slice(0, 1), ['⑤ 退職証明書等'], '2022-06-10', editionTitle),
    personAt(0),
  ),
  'enclosure-check': sheetOf('enclosure-check', enclosureCheckSheet(shipment)),
  'shipment-letter': sheetOf(
    'shipment-letter',
    shipmentLetterSheet({
      ...shipment,
      kinds: { loanOnly: 0, grantOnly: 12, both: 0 },
      counts: [
        { number: '①', label: '提出書類一覧表', count: 12 },
        { number: '②', label: '給付奨学金確認書（様式②）', count: 11 },
      ],
    }),
  ),
  'labels-12': labels('2x6', everybody),
  'labels-24': labels('3x8', everybody),
  'labels-test': labels('3x8', null),
} as const;
