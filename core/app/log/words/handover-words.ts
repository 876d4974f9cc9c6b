import { topicLabels } from '#core/domain/handover/note.ts';
import type { HandoverNoteRow } from '#core/store/schema.ts';
import { choice, date, key, text, type WordsOf } from './column-words.ts';

export const handoverNoteWords: WordsOf<HandoverNoteRow> = {
  id: key('申し送り'),
  topic: choice('分類', topicLabels),
  title: text('題'),
  body: text('内容'),
  writtenOn: date('書いた日'),
  writtenBy: text('書いた人'),
};
