import { describe, expect, it } from 'vitest';
import { citationKey } from '#core/domain/citing/citation-key.ts';
import { countCited, isCitedBy } from '#core/domain/citing/citing.ts';
import type { Citation, CriterionResult, Judgement } from '#core/domain/verdict.ts';

const cited = (quote: string, locator = 'p.1'): Citation => ({ document: '手引き', locator, quote });

const judgement = (...citations: readonly (readonly Citation[])[]): Judgement => ({
  studentNumber: 'S001',
  edition: 'any',
  asOf: '2022-06-15',
  gradeAverage: null,
  wishes: citations.map((each) => ({
    wish: 'grant',
    recommendable: { kind: 'yes' },
    criteria: [{ citations: each } as CriterionResult],
  })),
  choice: null,
  measure: null,
  borderline: false,
  notices: [],
});

describe('the same sentence', () => {
  it('is the same document, place and quotation, however sure it is', () => {
    expect(citationKey({ ...cited('3.5以上'), unconfirmed: true } as Citation)).toBe(
      citationKey(cited('3.5以上')),
    );
    const others = [
      cited('3.2以上'),
      cited('3.5以上', 'p.2'),
      { ...cited('3.5以上'), document: '別の手引き' },
    ];
    for (const other of others) expect(citationKey(other)).not.toBe(citationKey(cited('3.5以上')));
  });

  it('is found wherever a criterion rests on it', () => {
    const both = judgement([cited('一')], [cited('二'), cited('三')]);
    expect(isCitedBy(both, citationKey(cited('三')))).toBe(true);
    expect(isCitedBy(both, citationKey(cited('四')))).toBe(false);
  });

  it('counts a student once, though several wishes rest on it', () => {
    const counts = countCited([
      judgement([cited('一')], [cited('一')]),
      judgement([cited('一'), cited('二')]),
    ]);
    expect(counts.map(({ source, students }) => [source.quote, students])).toEqual([
      ['一', 2],
      ['二', 1],
    ]);
  });
});
