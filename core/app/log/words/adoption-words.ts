import { adoptionEventLabels, guaranteeLabels, holderKindLabels } from '#core/domain/adoption/words.ts';
import { measureLabels } from '#core/domain/judge/words.ts';
import type {
  CandidateRow,
  CandidateStepRow,
  HolderEventRow,
  HolderReviewRow,
  HolderRow,
  HolderStepRow,
} from '#core/store/adoption/rows.ts';
import { choice, date, key, read, text, type WordsOf } from './column-words.ts';

const edition = read('規則', (value, names) => names.edition(String(value)));
const yen = (label: string) => read(label, (value) => `${Number(value).toLocaleString('ja-JP')}円`);
const stepKinds = { done: '済み', defect: '不備', notNeeded: '不要' };

export const holderWords: WordsOf<HolderRow> = {
  id: key('採用'),
  studentNumber: key('学籍番号'),
  kind: choice('種類', holderKindLabels),
  scholarNumber: text('奨学生番号'),
  monthly: yen('月額'),
  startsOn: text('始期'),
  endsOn: text('終期'),
  guarantee: choice('保証制度', guaranteeLabels),
  pledgedOn: date('誓約日'),
  pledgeDueOn: date('返還誓約書の期限'),
  edition,
};

export const holderEventWords: WordsOf<HolderEventRow> = {
  id: key('異動'),
  holderId: key('採用'),
  studentNumber: key('学籍番号'),
  event: choice('異動', adoptionEventLabels),
  month: text('実施の月'),
  monthly: yen('変更後の月額'),
  filedOn: date('届の提出'),
  reportedOn: date('機構へ報告'),
  note: text('メモ'),
  recordedOn: date('記録した日'),
  person: text('記録した人'),
};

export const holderStepColumns: WordsOf<HolderStepRow> = {
  holderId: key('採用'),
  step: key('手続き'),
  studentNumber: key('学籍番号'),
  kind: choice('結果', stepKinds),
  doneOn: date('日付'),
  issuedOn: date('証明書の発行日'),
  note: text('メモ'),
  person: text('記録した人'),
};

export const holderReviewWords: WordsOf<HolderReviewRow> = {
  holderId: key('採用'),
  year: key('年度'),
  studentNumber: key('学籍番号'),
  dueOn: date('継続願の期限'),
  measure: choice('学校の決定', measureLabels),
  reason: text('理由'),
  proposed: choice('数値による見込み', measureLabels),
  edition,
  decidedOn: date('決定した日'),
  person: text('記録した人'),
};

export const candidateWords: WordsOf<CandidateRow> = {
  studentNumber: key('学籍番号'),
  kinds: read('候補の奨学金', (value) => kindWords(String(value))),
  dueOn: date('進学届の期限'),
  note: text('メモ'),
};

export const candidateStepColumns: WordsOf<CandidateStepRow> = {
  studentNumber: key('学籍番号'),
  step: key('手続き'),
  kind: choice('結果', stepKinds),
  doneOn: date('日付'),
  note: text('メモ'),
  person: text('記録した人'),
};

const kindWords = (json: string): string =>
  (JSON.parse(json) as readonly (keyof typeof holderKindLabels)[])
    .map((kind) => holderKindLabels[kind] ?? kind)
    .join('・');
