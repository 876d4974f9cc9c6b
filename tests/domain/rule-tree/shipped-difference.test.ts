import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Content } from '#core/domain/rule-tree/content.ts';
import { type Difference, differenceOf } from '#core/domain/rule-tree/difference.ts';
import { entriesOf } from '#core/domain/rule-tree/entries.ts';
import { readRuleText } from '#core/rulebook/edition-check.ts';
import { rulesFolder } from '../../rules/editions.ts';
import { replaced } from './trees.ts';

function contentOf(file: string): Content {
  const read = readRuleText(readFileSync(path.join(rulesFolder, file), 'utf8'));
  if (!read.ok) throw new Error(file);
  return read.value.content;
}

const before = contentOf('advance/2022.yaml');
const draft = contentOf('advance/2026.yaml');
const linesOf = ({ sections }: Difference) => sections.flatMap(({ lines }) => lines);
const cited = (content: Content) => entriesOf(content).filter(({ source }) => source !== null);

describe('the shipped editions beside each other', () => {
  it('a file does not differ from itself', () => {
    expect(linesOf(differenceOf(before, before)).filter(({ change }) => change !== 'same')).toEqual([]);
  });

  it.each([
    ['amounts/loan2', { from: 20000, to: 130000, step: 10000 }],
    ['calendar/correctionADays', 6],
    ['qualification/graduation/lastGraduation', '2024-03'],
    ['marks/rounding', '切り捨て'],
  ])('one changed value is one changed line: %s', (name, value) => {
    const entry = cited(before).find((each) => each.name === name);
    if (entry === undefined) throw new Error(`no ${name}`);
    const changed = linesOf(differenceOf(before, replaced(before, [...entry.at, 'value'], value)));
    expect(changed.filter(({ change }) => change !== 'same')).toMatchObject([{ name, change: 'changed' }]);
  });

  it('every value of either edition stands in one line, and none in two', () => {
    const names = linesOf(differenceOf(before, draft)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of [...cited(before), ...cited(draft)]) expect(names).toContain(name);
  });

  it('a day of the old year that the draft has not is gone, a limit that stayed is there', () => {
    const lines = new Map(linesOf(differenceOf(before, draft)).map((line) => [line.name, line]));
    expect(lines.get('calendar/applicationWindow')?.change).toBe('removed');
    expect(lines.get('qualification/graduation/monthsAfterGraduation')).toMatchObject({
      before: { value: '24か月' },
      after: { value: '24か月', standing: { certainty: 'B' } },
    });
  });
});
