import { describe, expect, it } from 'vitest';
import { wishesUsed, withoutEffect } from '#core/domain/school-rules/no-effect.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { shippedEdition } from '../../rules/editions.ts';

const advance = await shippedEdition('advance-2022');
const correspondence = await shippedEdition('correspondence-2020');
const average = (limitTenths: number, wishes: readonly Wish[] | null) =>
  withoutEffect(advance, { condition: { kind: 'average', limitTenths }, wishes });

describe('a 校内基準 on the average', () => {
  it('that is below the figure of JASSO is pointed out with that figure', () => {
    const [sentence, ...others] = average(32, ['loan1']);
    expect(others).toEqual([]);
    expect(sentence).toContain('機構の基準は 3.5 です。校内基準 3.2 はそれより緩いため、');
    expect(sentence).toContain('効き目がありません');
  });

  it('that is the same figure is pointed out, a stricter one is not', () => {
    expect(average(35, ['loan1'])[0]).toContain('校内基準 3.5 はそれと同じため、');
    expect(average(36, ['loan1'])).toEqual([]);
  });

  it('is compared under each wish it names, by the edition in use', () => {
    expect(average(32, null).map((sentence) => sentence.split('：')[0])).toEqual([
      '給付奨学金',
      '第一種奨学金',
      '併用貸与',
    ]);
    const here = withoutEffect(correspondence, {
      condition: { kind: 'average', limitTenths: 31 },
      wishes: ['loan1'],
    });
    expect(here.join('')).toContain('機構の基準は 3.2 です。');
  });

  it('says nothing of other kinds', () => {
    expect(withoutEffect(advance, { condition: { kind: 'gpa', least: '0' }, wishes: null })).toEqual([]);
  });
});

it('a rule whose wish the edition does not judge has no use there', () => {
  expect(wishesUsed(advance, { wishes: ['continuation'] })).toEqual([]);
  expect(wishesUsed(advance, { wishes: ['loan1', 'continuation'] })).toEqual(['loan1']);
  expect(wishesUsed(advance, { wishes: null })).toContain('grant');
});
