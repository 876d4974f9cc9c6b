import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '#core/domain/edition.ts';
import { wholeYear } from '#core/domain/progress/board-round.ts';
import type { CaseEvent } from '#core/domain/progress/case-event.ts';
import { progressOf } from '#core/domain/progress/progress.ts';
import { emptyYear, type Recommendation } from '#core/domain/progress/records.ts';
import { shippedEdition } from '../../rules/editions.ts';

// An edition runs as 通年 until its rounds are typed: what was recorded by then must not vanish with the 通年.

let edition: Edition;
beforeAll(async () => {
  edition = await shippedEdition('advance-2022');
});

const facts = { studentNumber: '3001', receiptNumber: '2022052300030000', receiptDate: '2022-06-10' };
const withdrawn: CaseEvent = {
  kind: 'withdrawn',
  ground: 'withdrawn',
  reason: '進路の変更',
  id: 'a',
  edition: 'advance-2022',
  round: wholeYear,
  studentNumber: '3001',
  on: '2022-06-20',
  by: null,
  recordedAt: '2022-06-20T10:00:00+09:00',
  note: null,
};
const letter: Recommendation = {
  id: 'r',
  edition: 'advance-2022',
  round: wholeYear,
  number: 1,
  madeOn: '2022-06-16',
  madeBy: null,
  letterDate: '2022-06-16',
  principal: '髙橋　一郎',
  officer: '山田　花子',
  submittedOn: '2022-06-16',
  submittedAt: null,
  submittedBy: null,
  note: null,
  members: [{ studentNumber: '3001', receiptNumber: facts.receiptNumber, wishes: ['grant'] }],
};

describe('what was recorded before the rounds were typed', () => {
  it('stands in the round of the 受付番号発行日', () => {
    const events = new Map([['3001', [withdrawn]]]);
    const [one, ...more] = progressOf(facts, { ...emptyYear, events }, edition, '2022-06-25');
    expect(more).toEqual([]);
    expect(one?.entry.round?.id).toBe('second');
    expect(one?.state.kind).toBe('withdrawn');
  });

  it('without a 受付番号発行日 in the first', () => {
    const events = new Map([['3001', [withdrawn]]]);
    const nobody = { ...facts, receiptNumber: null, receiptDate: null };
    const [one] = progressOf(nobody, { ...emptyYear, events }, edition, '2022-06-25');
    expect(one?.entry.round?.id).toBe('first');
    expect(one?.state.kind).toBe('withdrawn');
  });

  it('keeps who is on a submitted 推薦書 推薦済', () => {
    const recommendationsOf = new Map([['3001', [letter]]]);
    const [one] = progressOf(
      facts,
      { ...emptyYear, recommendations: [letter], recommendationsOf },
      edition,
      '2022-06-25',
    );
    expect(one?.state).toEqual({ kind: 'recommended', number: 1 });
  });
});
