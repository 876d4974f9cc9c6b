import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import { cited, judgedBy, shipped, withHousehold } from './made-editions.ts';

const wishesBy = (edition: Edition, facts: Partial<Applicant>) =>
  judgedBy(edition, facts).wishes.map(({ wish }) => wish);

const withChains = (chains: Edition['choices']['chains']): Edition => ({
  ...shipped,
  choices: { order: null, withoutNumber: null, chains },
});
const later = withChains([
  cited({ number: 14, label: '見本', wishes: ['combined', 'loan1'], scholarNumber: 'ifDecided' }),
]);

describe('what is judged', () => {
  it('the chain of the 申込区分, also of the later ones', () => {
    expect(wishesBy(later, { choice: 14 })).toEqual(['combined', 'loan1']);
  });

  it('no grant where the edition has none, and it is said', () => {
    const noGrant = withHousehold({ grant: null });
    const judgement = judgedBy(noGrant, { wantsGrant: true });
    expect(judgement.wishes.map(({ wish }) => wish)).toEqual(['loan1']);
    expect(judgement.notices).toContain('この版には給付奨学金の規則がありません。');
    expect(judgedBy(noGrant, {}).notices.join('')).not.toContain('給付奨学金');
  });

  it('a 申込区分 the edition does not know is no wish, and it is said', () => {
    const judgement = judgedBy(later, { choice: 1 });
    expect(judgement.wishes).toEqual([]);
    expect(judgement.choice).toBeNull();
    expect(judgement.notices).toContain('この版には申込区分1の規則がありません。');
  });

  it('every loan with rules where no 申込区分 is known', () => {
    const none = withChains([]);
    const judgement = judgedBy(none, { choice: 3 });
    expect(judgement.wishes.map(({ wish }) => wish)).toEqual(['loan1', 'loan2', 'combined']);
    expect(judgement.choice).toBeNull();
    expect(judgement.notices.join('')).toContain('貸与の種類ごとに判定しています。');
    expect(wishesBy(none, { choice: null })).toEqual([]);
  });
});

describe('未確認の値', () => {
  const notice = '未確認の値を使って判定しています。';
  const rule = cited({ number: 1, label: '見本', wishes: ['loan1'], scholarNumber: 'none' } as const);
  const unconfirmed = { ...rule, citation: { ...rule.citation, unconfirmed: true } } as const;

  it('are said once', () => {
    const { notices } = judgedBy(withChains([unconfirmed]), {});
    expect(notices.filter((each) => each === notice)).toHaveLength(1);
  });

  it('are not said where all is printed, or the value is not used', () => {
    expect(judgedBy(withChains([rule]), {}).notices).not.toContain(notice);
    expect(judgedBy(withChains([unconfirmed]), { choice: null }).notices).not.toContain(notice);
  });
});

describe('one tenth under the limit', () => {
  const average = (text: string): Partial<Applicant> => ({ gradeAverage: { kind: 'typed', text } });

  it.each([
    ['3.4', null, true],
    ['3.5', null, false],
    ['3.3', null, false],
    ['3.4', 'years1to2', true],
    // An average of years that the rule does not speak of
    ['3.4', 'years2to3', false],
  ] as const)('%s over %s', (text, gradePeriod, borderline) => {
    expect(judgedBy(shipped, { ...average(text), gradePeriod }).borderline).toBe(borderline);
  });
});
