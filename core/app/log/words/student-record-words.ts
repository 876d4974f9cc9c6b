import type { PaperWay } from '#core/domain/paper-way/step.ts';
import { wayWords } from '#core/domain/paper-way/words.ts';
import type { MarkRow, NetEntryRow, PaperStateRow } from '#core/store/schema.ts';
import { choice, date, key, read, text, type WordsOf } from './column-words.ts';

export const markWords: WordsOf<MarkRow> = {
  studentNumber: key('学籍番号'),
  year: key('年次'),
  subject: key('科目'),
  mark: text('評定'),
};

export const paperWords: WordsOf<PaperStateRow> = {
  studentNumber: key('学籍番号'),
  paperKey: key('書類'),
  kind: choice('状態', { notReceived: '手元にない', received: '受領', defect: '不備' }),
  date: date('日付'),
  note: text('メモ'),
  way: read('経過', (value) => wayWords(JSON.parse(String(value)) as PaperWay)),
};

export const netEntryWords: WordsOf<NetEntryRow> = {
  studentNumber: key('学籍番号'),
  field: key('項目'),
  text: text('入力'),
};
