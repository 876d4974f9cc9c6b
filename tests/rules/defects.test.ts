import { describe, expect, it } from 'vitest';
import { shippedRulebook, shippedWith } from './editions.ts';

// 不備の点検: what each publication names, and that it names papers of its own edition.

const { editions } = await shippedRulebook();
const withDefects = editions.filter(({ defects }) => defects !== null);

it('is known of the publications that speak of it', () => {
  expect(withDefects.map(({ id }) => id).toSorted()).toEqual([
    'advance-2022',
    'correspondence-2020',
    'emergency-2023',
    'enrolled-2023',
  ]);
});

describe.each(withDefects.map((edition) => [edition.id, edition] as const))('%s', (_id, edition) => {
  const { facts, looks } = edition.defects ?? { facts: [], looks: [] };

  it('asks of papers of its list, and of states that ask for one', () => {
    const papers = edition.papers.list.map(({ id }) => id);
    const states = edition.papers.income.map(({ value }) => value.state);
    for (const { value } of looks) {
      for (const paper of value.papers) expect(papers, value.id).toContain(paper);
      for (const state of value.states) expect(states, value.id).toContain(state);
    }
  });

  it('names every fact and question once', () => {
    expect(new Set(facts.map(({ value }) => value.defect)).size).toBe(facts.length);
    expect(new Set(looks.map(({ value }) => value.id)).size).toBe(looks.length);
  });
});

it('2022年度: the defects of p.64, each with its page', async () => {
  const { defects } = await shippedWith('advance-2022', 'defects');
  const onPage64 = [...defects.facts, ...defects.looks]
    .filter(({ citation }) => citation.locator === 'p.64')
    .map(({ value }) => ('defect' in value ? value.defect : value.id));
  expect(onPage64).toEqual([
    'receiptNumber',
    'supporters',
    'receiptOnForm',
    'formYear',
    'incomeFormYear',
    'amount',
  ]);
});

it('2020年度 通信教育: seals are asked for, as long as they were; 2022年度 asks for none', async () => {
  const wordsOf = async (id: string) =>
    JSON.stringify((await shippedWith(id, 'defects')).defects.looks.map(({ value }) => value.question));
  expect(await wordsOf('correspondence-2020')).toContain('署名と押印がありますか');
  expect(await wordsOf('advance-2022')).not.toContain('押印');
});
