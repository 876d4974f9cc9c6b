import { describe, expect, it } from 'vitest';
import { changeKind, compareJudgements } from '#core/domain/rejudge/compare.ts';
import { movesIn } from '#core/domain/rejudge/moves.ts';
import type { CriterionResult, Judgement, Verdict, WishJudgement } from '#core/domain/verdict.ts';

const met: Verdict = { kind: 'met' };
const notMet: Verdict = { kind: 'notMet' };

const criterion = (verdict: Verdict, more: Partial<CriterionResult> = {}): CriterionResult => ({
  id: 'marks',
  label: '学力',
  verdict,
  reason: '理由です。',
  actual: null,
  limit: null,
  shortBy: null,
  next: null,
  fields: [],
  citations: [],
  ...more,
});

const judged = (
  wish: WishJudgement['wish'],
  kind: WishJudgement['recommendable']['kind'],
  ...criteria: readonly CriterionResult[]
): WishJudgement => ({ wish, recommendable: { kind }, criteria });

const judgement = (wishes: readonly WishJudgement[], measure: Judgement['measure'] = null): Judgement => ({
  studentNumber: 'S001',
  edition: 'any',
  asOf: '2022-06-15',
  gradeAverage: null,
  wishes,
  choice: null,
  measure,
  borderline: false,
  notices: [],
});

describe('two judgements of one student', () => {
  it('that say the same in other words are no change', () => {
    const before = judgement([
      judged('loan1', 'yes', criterion(met, { reason: '3.5 以上です。', limit: '3.5' })),
    ]);
    const after = judgement([
      judged('loan1', 'yes', criterion(met, { reason: '3.2 以上です。', limit: '3.2' })),
    ]);
    expect(compareJudgements(before, after)).toEqual([]);
    expect(changeKind([])).toBe('none');
  });

  it('differ in the result, and by the criterion that brought it about', () => {
    const [old, now] = [criterion(met), criterion(notMet)];
    const changes = compareJudgements(
      judgement([judged('grant', 'yes', old)]),
      judgement([judged('grant', 'no', now)]),
    );
    expect(changes).toEqual([
      {
        wish: 'grant',
        before: { state: 'yes', measure: null },
        after: { state: 'no', measure: null },
        criteria: [{ before: old, after: now }],
      },
    ]);
    expect(changeKind(changes)).toBe('result');
  });

  it('may differ in a criterion that decides nothing', () => {
    const within = criterion({ kind: 'jassoDecides', indication: 'within' }, { id: 'household.income' });
    const over = criterion({ kind: 'jassoDecides', indication: 'over' }, { id: 'household.income' });
    const changes = compareJudgements(
      judgement([judged('loan2', 'yes', within)]),
      judgement([judged('loan2', 'yes', over)]),
    );
    expect(changeKind(changes)).toBe('criteria');
    expect(movesIn([changes])).toEqual([]);
  });

  it('differ where other entries are missing, and not where the same are, in whichever order', () => {
    const asks = (...fields: Extract<Verdict, { kind: 'missing' }>['fields']) =>
      judgement([judged('loan1', 'missing', criterion({ kind: 'missing', fields }))]);
    expect(compareJudgements(asks('income', 'gpa'), asks('gpa', 'income'))).toEqual([]);
    expect(compareJudgements(asks('income'), asks('gpa'))).toHaveLength(1);
    expect(compareJudgements(asks('income'), asks('income', 'gpa'))).toHaveLength(1);
  });

  it('name a criterion that only one of them has, on its side', () => {
    const own = criterion(met, { id: 'qualification.repeat' });
    const [change] = compareJudgements(
      judgement([judged('loan1', 'yes', criterion(met))]),
      judgement([judged('loan1', 'yes', criterion(met), own)]),
    );
    expect(change?.criteria).toEqual([{ before: null, after: own }]);
  });

  it('say where an edition does not judge a wish at all', () => {
    const changes = compareJudgements(
      judgement([judged('grant', 'yes', criterion(met))]),
      judgement([judged('continuation', 'schoolDecides', criterion(met))], 'warning'),
    );
    expect(changes.map(({ wish, before, after }) => [wish, before, after])).toEqual([
      ['grant', { state: 'yes', measure: null }, null],
      ['continuation', null, { state: 'schoolDecides', measure: 'warning' }],
    ]);
  });

  it('of 適格認定 differ by the measure, also within one state', () => {
    const reviewed = (measure: Judgement['measure']) =>
      judgement([judged('continuation', 'schoolDecides', criterion(met))], measure);
    expect(changeKind(compareJudgements(reviewed('warning'), reviewed('suspension')))).toBe('result');
    expect(compareJudgements(reviewed('warning'), reviewed('warning'))).toEqual([]);
  });
});

it('ways from result to result are counted by wish, the most frequent first', () => {
  const one = (wish: WishJudgement['wish'], from: 'yes' | 'missing', to: 'no' | 'yes') =>
    compareJudgements(judgement([judged(wish, from)]), judgement([judged(wish, to)]));
  const moves = movesIn([
    one('loan2', 'yes', 'no'),
    one('loan1', 'missing', 'yes'),
    one('loan1', 'yes', 'no'),
    one('loan1', 'yes', 'no'),
    one('loan1', 'yes', 'yes'),
  ]);
  expect(
    moves.map(({ wish, before, after, students }) => [wish, before?.state, after?.state, students]),
  ).toEqual([
    ['loan1', 'yes', 'no', 2],
    ['loan1', 'missing', 'yes', 1],
    ['loan2', 'yes', 'no', 1],
  ]);
});
