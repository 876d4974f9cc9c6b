import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import { table } from './readable.ts';

/** Who is a 生計維持者: the rows the questions end in, the questions, and who is none. */
export function supporterRules({ supporters }: Edition): readonly ReadableRule[] {
  if (supporters === null) return [];
  return [
    ...table(
      'supporters.outcomes',
      '生計維持者',
      '父母の状況ごとに1名または2名',
      ['状況', '行', '生計維持者', '理由'],
      supporters.outcomes,
      ({ situation, id, persons, reason, notes }) => [
        situation,
        id,
        persons.length === 0 ? '表にない' : `${persons.join('、')}（${persons.length}名）`,
        [reason, ...notes].join(''),
      ],
    ),
    ...table(
      'supporters.questions',
      '確かめる順の質問',
      '試算「生計維持者と書類」で尋ねる順',
      ['質問', '答え'],
      supporters.questions,
      ({ text, answers }) => [text, answers.map(({ label }) => label).join('／')],
    ),
    ...table(
      'supporters.asides',
      '生計維持者の注意',
      'どの場合にも',
      ['だれについて', '内容'],
      supporters.asides,
      ({ label, text }) => [label, text],
    ),
  ];
}
