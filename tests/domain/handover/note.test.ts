import { describe, expect, it } from 'vitest';
import {
  type HandoverNote,
  inTopicOrder,
  noteTopics,
  problemOfText,
  topicHints,
} from '#core/domain/handover/note.ts';

describe('what may be written for the next officer', () => {
  it('places and ways of doing things, also where numbers belong to them', () => {
    for (const text of [
      '識別番号の通知は職員室の金庫（上から2段目）',
      'パスワードは担当者と教頭だけが知っている',
      '送付期限の10学校日前を校内締切にする。TEL 03-0000-0000',
      '締切は 2022年6月17日、書類は50部',
      ...noteTopics.map((topic) => topicHints[topic]),
    ])
      expect(problemOfText(text), text).toBeNull();
  });

  it('never a password or the number of an account', () => {
    for (const text of [
      'パスワード: ab12cd34',
      'ユーザID 12345678 は金庫の中',
      'パスワードはＡｂ１２ｃｄ３４です',
      'ログインID=school01',
      '識別番号：87654321',
    ])
      expect(problemOfText(text), text).toMatch(/置き場所だけ/u);
  });

  it('never a マイナンバー', () => {
    expect(problemOfText('1234 5678 9018')).toMatch(/マイナンバー/u);
  });
});

it('notes stand in the order of their topics, then of their titles', () => {
  const note = (topic: HandoverNote['topic'], title: string): HandoverNote => ({
    id: title,
    topic,
    title,
    body: '',
    writtenOn: '2022-06-15',
    writtenBy: null,
  });
  const sorted = inTopicOrder([note('care', '第10回'), note('care', '第2回'), note('places', '金庫')]);
  expect(sorted.map(({ title }) => title)).toEqual(['金庫', '第2回', '第10回']);
});
