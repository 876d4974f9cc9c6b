import { describe, expect, it } from 'vitest';
import type { SchoolRule } from '#core/domain/school-rules/school-rule.ts';
import {
  draftOf,
  newDraft,
  readCondition,
  readDraft,
  type SchoolRuleDraft,
} from '../../../../renderer/screens/rules/school-rule-draft.ts';

const rule: SchoolRule = {
  id: 'r1',
  title: '評定平均値の校内基準',
  condition: { kind: 'average', limitTenths: 38 },
  wishes: ['loan1'],
  basis: { title: '奨学生推薦規程', setOn: '2022-04-01' },
};

describe('the figure of a 校内基準', () => {
  it.each([
    ['average', '3.8', { kind: 'average', limitTenths: 38 }],
    ['average', '４', { kind: 'average', limitTenths: 40 }],
    ['gpa', ' 2.50 ', { kind: 'gpa', least: '2.50' }],
    ['top', '3', { kind: 'top', denominator: 3 }],
    ['attendance', '８０％', { kind: 'attendance', least: 80 }],
    ['attendance', '92.5', { kind: 'attendance', least: 92.5 }],
    ['confirmed', '', { kind: 'confirmed' }],
  ] as const)('%s 「%s」', (kind, figure, condition) => {
    expect(readCondition({ kind, figure })).toEqual({ ok: true, condition });
  });

  it.each([
    ['average', ''],
    ['average', '3.85'],
    ['average', '5.1'],
    ['average', '0.9'],
    ['average', '3,8'],
    ['gpa', '高い'],
    ['gpa', '2.50000'],
    ['top', '1'],
    ['top', '2.5'],
    ['attendance', '100.1'],
    ['attendance', '-1'],
  ] as const)('%s 「%s」 is refused', (kind, figure) => {
    expect(readCondition({ kind, figure }).ok).toBe(false);
  });
});

describe('the form of a 校内基準', () => {
  it('gives back what it was opened with', () => {
    const { id, ...rest } = rule;
    expect(readDraft(draftOf(rule))).toEqual({ ok: true, rule: { id, ...rest } });
  });

  it('begins with the regulation of the last rule', () => {
    expect(newDraft(rule)).toMatchObject({ id: null, basisTitle: '奨学生推薦規程', setOn: '2022/04/01' });
    expect(newDraft(undefined)).toMatchObject({ basisTitle: '', setOn: '' });
  });

  it('takes 和暦 and names every entry that has to be mended', () => {
    const draft: SchoolRuleDraft = { ...draftOf(rule), setOn: '令和4年4月1日' };
    expect(readDraft(draft)).toMatchObject({ rule: { basis: { setOn: '2022-04-01' } } });
    const empty = readDraft({ ...newDraft(undefined), kind: 'average', wishes: [] });
    expect(empty.ok || Object.keys(empty.problems).sort()).toEqual([
      'basisTitle',
      'figure',
      'setOn',
      'title',
      'wishes',
    ]);
  });
});
