import { describe, expect, it } from 'vitest';
import { entriesOf } from '#core/domain/rule-tree/entries.ts';
import { shownValue } from '#core/domain/rule-tree/shown.ts';
import { isOverdue, standingCount } from '#core/domain/rule-tree/standing.ts';
import { replaced, smallFile } from './trees.ts';

const entries = entriesOf(smallFile);
const byName = (name: string) => {
  const entry = entries.find((each) => each.name === name);
  if (entry === undefined) throw new Error(`no ${name} in ${entries.map((each) => each.name).join(' ')}`);
  return entry;
};

describe('the values of a rule file', () => {
  it('are named by what they are, not by their position', () => {
    expect(entries.filter(({ source }) => source !== null).map(({ name }) => name)).toEqual([
      'calendar/rounds/[first]/application',
      'marks/grant/limit',
      'household/loan1/[4 salary]',
      'household/loan1/[4 other]',
      'papers/list/[income]',
    ]);
  });

  it('keep their names when the order of a list changes', () => {
    const rows = (smallFile as { household: { loan1: never[] } }).household.loan1;
    const turned = replaced(smallFile, ['household', 'loan1'], [...rows].reverse());
    expect(
      entriesOf(turned)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(entries.map(({ name }) => name).sort());
  });

  it('say where they stand in the words of an officer', () => {
    expect(byName('household/loan1/[4 salary]').label).toEqual(['第一種奨学金', '4人・給与所得者']);
    expect(byName('calendar/rounds/[first]/application').label).toEqual([
      '申込・推薦の回',
      '第1回',
      '申込期間（スカラネット）',
    ]);
  });

  it('cite the publication by its title', () => {
    expect(byName('marks/grant/limit').source).toEqual({
      document: '試験用の案内（2030年版）',
      locator: 'p.2',
      quote: '3.5以上',
    });
  });

  it('take what they do not say themselves from the head of the file', () => {
    expect(byName('marks/grant/limit').standing).toEqual({
      certainty: 'B',
      checkedOn: '2030-05-01',
      reviewBy: '2030-12-01',
    });
    expect(byName('papers/list/[income]').standing).toEqual({
      certainty: 'A',
      checkedOn: '2030-05-01',
      reviewBy: null,
    });
  });

  it.each([
    ['calendar/rounds/[first]/application', '令和12年4月22日～令和12年5月31日'],
    ['marks/grant/limit', '3.5'],
    ['household/loan1/[4 other]', '世帯人数 4人、所得の種類 給与所得者以外、上限 349万円'],
    ['papers/list/[income]', '番号 ①、収入に関する証明書類'],
    ['fiscalYear', '2030年度'],
  ])('%s reads 「%s」', (name, words) => {
    const entry = byName(name);
    expect(shownValue(entry.value, entry.keys)).toBe(words);
  });

  it('are told apart by more keys, then by their position, when they are alike', () => {
    const alike = { value: { label: '同じ' }, source: { document: 'notice', locator: 'p.9', quote: '同じ' } };
    const file = replaced(smallFile, ['household', 'loan1'], [alike, alike]);
    expect(
      entriesOf(file)
        .map(({ name }) => name)
        .filter((name) => name.startsWith('household')),
    ).toEqual(['household/loan1/[同じ]', 'household/loan1/[同じ #2]']);
  });
});

describe('how far the values are checked', () => {
  it('counts what is unconfirmed and what is past its day', () => {
    expect(standingCount(entries, '2030-11-30')).toEqual({ values: 5, unconfirmed: 1, overdue: 0 });
    expect(standingCount(entries, '2030-12-01')).toEqual({ values: 5, unconfirmed: 1, overdue: 1 });
  });

  it('never warns without a review date', () => {
    expect(isOverdue({ certainty: 'A', checkedOn: null, reviewBy: null }, '2999-12-31')).toBe(false);
  });
});
