import { keptPaperLabels } from '#core/domain/kept-papers/kept-paper.ts';
import type { DestructionRow, KeptPaperRow, PaperCheckRow } from '#core/store/inspection-rows.ts';
import { choice, date, key, read, text, type WordsOf } from './column-words.ts';

export const paperCheckWords: WordsOf<PaperCheckRow> = {
  studentNumber: key('学籍番号'),
  paperKey: key('書類'),
  look: key('点検の問い'),
  answer: choice('答え', { ok: 'よい', defect: '不備', notApplicable: '該当なし' }),
  value: text('書かれていた年度・日付'),
  note: text('メモ'),
  checkedOn: date('点検した日'),
  person: text('点検した人'),
  recordedAt: date('記録した日'),
};

export const keptPaperWords: WordsOf<KeptPaperRow> = {
  id: key('番号'),
  studentNumber: key('学籍番号'),
  name: text('氏名'),
  place: text('学年・組・番号'),
  kind: choice('書類', keptPaperLabels),
  madeOn: date('作成日'),
  madeBy: text('作成した人'),
  years: read('保管の年数', (value) => `${value}年`),
  keptWhere: text('保管場所'),
  registeredOn: date('保管簿に入れた日'),
  registeredBy: text('保管簿に入れた人'),
  note: text('メモ'),
  destruction: read('廃棄', () => '記録あり'),
};

export const destructionWords: WordsOf<DestructionRow> = {
  id: key('番号'),
  doneOn: date('廃棄した日'),
  way: text('方法'),
  person: text('廃棄した人'),
  witness: text('立会い'),
  recordedBy: text('記録した人'),
};
