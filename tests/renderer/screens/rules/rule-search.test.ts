import { describe, expect, it } from 'vitest';
import type { ReadableRule } from '#core/contract/rules.ts';
import { findRules } from '../../../../renderer/screens/rules/rule-search.ts';

const rule = (id: string, label: string, value: string, quote: string): ReadableRule => ({
  id,
  label,
  value,
  wishes: null,
  citation: { document: '手引き', locator: 'p.1', quote },
  citations: [{ document: '手引き', locator: 'p.1', quote }],
  certainty: 'A',
  checkedOn: '2026-11-22',
  reviewBy: null,
  table: null,
});
const sections = [
  { title: '学力', rules: [rule('marks', '評定平均値', '9.5 以上', '9.5以上であること')] },
  { title: '家計', rules: [rule('assets', '資産の上限', '99万円 未満', '資産額の合計')] },
];
const found = (typed: string) => findRules(sections, typed).flatMap((s) => s.rules.map((r) => r.id));

describe('searching the rules', () => {
  it('shows everything for an empty field', () => {
    expect(found('　')).toEqual(['marks', 'assets']);
  });
  it('does not mind the width of what is typed', () => {
    expect(found('９．５')).toEqual(['marks']);
  });
  it('wants every word, in label, value, quotation or section', () => {
    expect(found('家計 未満')).toEqual(['assets']);
    expect(found('家計 評定')).toEqual([]);
  });
  it('leaves out a section without a rule', () => {
    expect(findRules(sections, '資産').map((section) => section.title)).toEqual(['家計']);
  });
});
