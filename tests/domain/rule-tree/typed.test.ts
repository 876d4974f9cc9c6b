import { describe, expect, it } from 'vitest';
import type { Content } from '#core/domain/rule-tree/content.ts';
import { entriesOf } from '#core/domain/rule-tree/entries.ts';
import { knownWords, type Shape, shapeOf } from '#core/domain/rule-tree/shape.ts';
import { readTyped, type Typed, typedOf } from '#core/domain/rule-tree/typed.ts';
import { smallFile } from './trees.ts';

const words = knownWords([smallFile]);
const read = (typed: Typed, shape: Shape): Content | string => {
  const result = readTyped(typed, shape);
  return result.ok ? result.value : [...result.error.at, result.error.message].join('：');
};
const number: Shape = { kind: 'number', unit: '万円' };

describe('a value in the fields of the form', () => {
  it('comes back as it was, whatever its shape', () => {
    for (const { value, keys } of entriesOf(smallFile)) {
      const shape = shapeOf([value], keys, words);
      expect(read(typedOf(value, shape), shape)).toEqual(value);
    }
  });

  it.each([
    ['a figure', '1,250', number, 1250],
    ['full width, with its unit', '１２５０万円', number, 1250],
    ['a decimal', '3.5', number, 3.5],
    ['nothing', ' ', number, null],
    ['a day of the era', '令和9年4月22日', { kind: 'date' } as const, '2027-04-22'],
    ['a day with slashes', '2027/4/22', { kind: 'date' } as const, '2027-04-22'],
    ['a month', '令和9年4月', { kind: 'month' } as const, '2027-04'],
    ['a text', ' 10月下旬 ', { kind: 'text' } as const, '10月下旬'],
    ['yes', 'yes', { kind: 'yesNo' } as const, true],
    ['several figures', '30000、20,000', { kind: 'list', item: number } as const, [30000, 20000]],
    ['no figures', '', { kind: 'list', item: number } as const, []],
  ])('is read from what people type: %s', (_name, typed, shape, content) => {
    expect(read(typed, shape)).toEqual(content);
  });

  it('says which field cannot be read', () => {
    const shape: Shape = {
      kind: 'fields',
      fields: [{ key: 'atMost', label: '上限', shape: number }],
    };
    expect(read({ atMost: '七百' }, shape)).toBe(
      '上限：「七百」は数として読めません。数字で入力してください。',
    );
    const table: Shape = { kind: 'table', columns: shape.fields };
    expect(read([{ atMost: '1' }, { atMost: 'x' }], table)).toContain('2 行目：上限：');
  });

  it('offers the words that stand under the same key elsewhere', () => {
    const [shape] = [shapeOf(['salary'], ['household', 'loan1', 'incomeKind'], words)];
    expect(shape).toEqual({
      kind: 'word',
      choices: [
        { id: 'salary', label: '給与所得者' },
        { id: 'other', label: '給与所得者以外' },
      ],
    });
  });

  it('learns from the year before what an empty field holds', () => {
    const keys = ['household', 'rows'];
    expect(shapeOf([{ second: null }, { second: 100 }], keys, words)).toMatchObject({
      fields: [{ key: 'second', shape: { kind: 'number' } }],
    });
  });
});
