import { japaneseDate } from '../dates.ts';
import { type HandoverNote, inTopicOrder, noteTopics, topicLabels } from '../handover/note.ts';
import type { SheetContent, SheetFact, SheetSection } from './sheet-content.ts';

/** 校内の申し送り on paper, a section for each topic that has anything. */
export const handoverNotesSheet = (notes: readonly HandoverNote[], editionTitle: string): SheetContent => ({
  editionTitle,
  lead:
    notes.length === 0
      ? '申し送りはまだ書かれていません。'
      : `この学校の奨学金事務について、これまでの担当者が書いた申し送り ${notes.length} 件です。`,
  sections: noteSections(notes),
  notes: ['識別番号・パスワード・マイナンバーは、ここには書きません。'],
  sources: [],
  appendix: [],
  setting: { kind: 'pages', size: 10 },
  addressee: 'office',
});

export const noteSections = (notes: readonly HandoverNote[]): readonly SheetSection[] =>
  noteTopics.flatMap((topic) => {
    const facts = inTopicOrder(notes)
      .filter((note) => note.topic === topic)
      .map(noteFact);
    return facts.length === 0 ? [] : [{ title: topicLabels[topic], parts: [{ kind: 'facts', facts }] }];
  });

const noteFact = ({ title, body, writtenOn, writtenBy }: HandoverNote): SheetFact => ({
  label: title,
  value: `${body}（${[japaneseDate(writtenOn), writtenBy].filter((part) => part !== null).join(' ')}）`,
});
