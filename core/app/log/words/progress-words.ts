import { eventLabels } from '#core/domain/progress/words.ts';
import type {
  AcEntryRow,
  CaseEventRow,
  ClosingRow,
  RecommendationDocumentRow,
  RecommendationMemberRow,
  RecommendationRow,
  ShipmentMemberRow,
  ShipmentRow,
} from '#core/store/schema.ts';
import { choice, date, key, parts, read, text, type WordsOf, yesNo } from './column-words.ts';
import { eventDetailLines } from './event-detail.ts';

const edition = read('規則', (value, names) => names.edition(String(value)));
const round = read('募集回', (value, names) => names.round(String(value)));

/** What was frozen with a 推薦書 is read there; the record says that it was. */
const frozen = (label: string) => read(label, () => '推薦書を作ったときのまま');

export const caseEventWords: WordsOf<CaseEventRow> = {
  id: key('経過'),
  edition,
  round,
  studentNumber: key('学籍番号'),
  kind: choice('できごと', eventLabels),
  happenedOn: date('日付'),
  person: text('記録した人'),
  recordedAt: date('記録した日'),
  note: text('メモ'),
  detail: parts('内容', (value, names, row) => eventDetailLines(String(value), row, names)),
};

export const recommendationWords: WordsOf<RecommendationRow> = {
  id: key('推薦書'),
  edition,
  round,
  number: text('番号'),
  madeOn: date('作成日'),
  madeBy: text('作成した人'),
  letterDate: date('推薦書の日付'),
  principal: text('校長'),
  officer: text('担当者'),
  submittedOn: date('推薦を済ませた日'),
  submittedAt: date('提出を記録した日'),
  submittedBy: text('推薦を済ませた人'),
  note: text('メモ'),
};

export const recommendationMemberWords: WordsOf<RecommendationMemberRow> = {
  recommendation: key('推薦書'),
  studentNumber: key('学籍番号'),
  receiptNumber: text('受付番号'),
  wishes: frozen('推薦した奨学金'),
  facts: frozen('生徒の内容'),
  judgement: frozen('判定'),
};

export const recommendationDocumentWords: WordsOf<RecommendationDocumentRow> = {
  recommendation: key('推薦書'),
  paper: key('印刷物'),
  documentNumber: text('文書番号'),
  document: frozen('印刷した内容'),
};

export const shipmentWords: WordsOf<ShipmentRow> = {
  id: key('送付'),
  edition,
  round,
  number: text('番号'),
  sealedOn: date('封入した日'),
  sealedBy: text('封入した人'),
  sentOn: date('発送した日'),
  sentBy: text('発送した人'),
  trackingNumber: text('引受番号'),
  arrivedOn: date('機構に届いた日'),
  note: text('メモ'),
};

export const shipmentMemberWords: WordsOf<ShipmentMemberRow> = {
  shipment: key('送付'),
  studentNumber: key('学籍番号'),
  receiptNumber: text('受付番号'),
  papers: read('封入した書類', (value, names) =>
    (JSON.parse(String(value)) as readonly string[]).map(names.paper).join('、'),
  ),
  exception: text('不足のまま封入する理由'),
};

export const acEntryWords: WordsOf<AcEntryRow> = {
  edition,
  receiptNumber: key('受付番号'),
  name: text('氏名'),
  kana: text('カナ'),
  issuedOn: date('発行日'),
  gradesTyped: yesNo('成績の入力', '済', '未'),
  recommended: yesNo('推薦', '済', '未'),
  readAt: date('読み込んだ日'),
};

export const closingWords: WordsOf<ClosingRow> = {
  edition,
  round: key('募集回'),
  closedOn: date('締めた日'),
  closedBy: text('締めた人'),
  lines: read('締切確認票', () => '締めたときのまま'),
};
