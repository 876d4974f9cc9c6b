import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specialDeductions } from '#core/domain/deductions/deductions.ts';
import { type DeductionFacts, unknownDeductions } from '#core/domain/deductions/facts.ts';
import type { DeductionId } from '#core/domain/edition-deductions.ts';
import { deductionRules } from './editions.ts';

const rules = await deductionRules('enrolled-2023');

const found = (id: DeductionId, facts: Partial<DeductionFacts>) => {
  const result = specialDeductions({ ...unknownDeductions, ...facts }, rules).find((each) => each.id === id);
  if (result === undefined) throw new Error(id);
  return result;
};
const typed = (id: DeductionId, facts: Partial<DeductionFacts>) =>
  found(id, facts).entries.map(({ value }) => value);

describe('⑩ 特記情報 (p.14), typed a second time from the page', () => {
  it('has the six items with their papers', () => {
    expect(rules.items.map(({ value }) => [value.number, value.id, value.papers])).toEqual([
      ['1', 'tuition', null],
      ['2', 'singleParent', null],
      ['3', 'disability', '身体障害者手帳等のコピー'],
      ['4', 'livingApart', '単身赴任先の住居・光熱・水道・家具・家事用品の領収書のコピー'],
      ['5', 'longTreatment', '医療費等の領収書のコピー'],
      [
        '6',
        'disaster',
        '被害を受けたことを証明する書類と、支出の増加額または収入の減少額の算出の基となる書類',
      ],
    ]);
  });

  it('has the figures', () => {
    expect(rules.roundUpTo.value).toBe(10_000);
    expect(rules.livingApartUpTo.value).toBe(71);
    expect(rules.treatmentFromMonths.value).toBe(6);
    expect(rules.disasterFromYears.value).toBe(2);
    expect(rules.singleParent.value).toEqual({
      childBelow: 18,
      grandparentFrom: 60,
      grandparentIncomeUpTo: 50,
    });
    expect(rules.tuitionFigures?.value.figures.map(({ man }) => man)).toEqual([77, 87, 124, 134]);
  });
});

describe('4 単身赴任', () => {
  const apart = { livesApart: true, apartUtilities: 0, apartFurniture: 0 };

  it.each([
    [700_000, '70万円'],
    [700_001, '71万円'],
    [710_000, '71万円'],
    [710_001, '71万円'],
    [1_200_000, '71万円'],
    [1, '1万円'],
    [0, '0万円'],
  ])('%i円 is typed as %s', (apartHousing, man) => {
    expect(typed('livingApart', { ...apart, apartHousing })).toEqual(['はい', man]);
  });

  it('adds the three kinds of cost before rounding', () => {
    const facts = {
      livesApart: true,
      apartHousing: 300_400,
      apartUtilities: 100_400,
      apartFurniture: 99_200,
    };
    expect(typed('livingApart', facts)).toEqual(['はい', '50万円']);
    expect(found('livingApart', facts).papers).toContain('領収書のコピー');
  });

  it('says what is missing, and that nobody lives apart', () => {
    expect(found('livingApart', {}).verdict).toEqual({ kind: 'missing', fields: ['livesApart'] });
    expect(found('livingApart', { livesApart: true, apartHousing: 1 }).verdict).toEqual({
      kind: 'missing',
      fields: ['apartUtilities', 'apartFurniture'],
    });
    expect(found('livingApart', { livesApart: false })).toMatchObject({
      verdict: { kind: 'none' },
      papers: null,
    });
  });
});

describe('5 療養', () => {
  it.each([
    [5, 'none', ['いいえ']],
    [6, 'applies', ['はい', '13万円']],
    [7, 'applies', ['はい', '13万円']],
  ] as const)('%i months: %s', (treatmentMonths, kind, values) => {
    const facts = { treatmentMonths, treatmentCost: 120_001 };
    expect(found('longTreatment', facts).verdict.kind).toBe(kind);
    expect(typed('longTreatment', facts)).toEqual(values);
  });

  it('needs the months, then the cost', () => {
    expect(found('longTreatment', {}).verdict).toMatchObject({ fields: ['treatmentMonths'] });
    expect(found('longTreatment', { treatmentMonths: 6 }).verdict).toMatchObject({
      fields: ['treatmentCost'],
    });
  });
});

describe('6 災害', () => {
  const hit = { hadDisaster: true, disasterYears: 2, disasterSpending: 0, disasterLoss: 0 };

  it('is only counted when it lasts', () => {
    expect(found('disaster', { ...hit, disasterYears: 1, disasterSpending: 500_000 }).verdict.kind).toBe(
      'none',
    );
    expect(typed('disaster', { ...hit, disasterSpending: 500_000 })).toEqual(['はい', '50万円']);
    expect(typed('disaster', { ...hit, disasterSpending: 500_001, disasterLoss: 9_999 })).toEqual([
      'はい',
      '51万円',
      '1万円',
    ]);
  });

  it('is nothing without cost or loss, and open without figures', () => {
    expect(found('disaster', hit).verdict.kind).toBe('none');
    expect(found('disaster', { hadDisaster: false }).verdict.kind).toBe('none');
    expect(found('disaster', { hadDisaster: true }).verdict).toMatchObject({ fields: ['disasterYears'] });
    expect(found('disaster', { hadDisaster: true, disasterYears: 3 }).verdict).toMatchObject({
      fields: ['disasterSpending', 'disasterLoss'],
    });
  });
});

describe('1 授業料', () => {
  it.each([
    [535_800, 0, '54万円'],
    [530_000, 0, '53万円'],
    [530_001, 0, '54万円'],
    [535_800, 267_900, '27万円'],
    [500_000, 600_000, '0万円'],
  ])('%i円 less %i円 is typed as %s', (tuition, tuitionReduction, man) => {
    expect(typed('tuition', { tuition, tuitionReduction })).toEqual([man]);
  });

  it('is open without the reduction', () => {
    expect(found('tuition', { tuition: 1 }).verdict).toMatchObject({ fields: ['tuitionReduction'] });
  });
});

describe('2 母子・父子', () => {
  const one = { household: 'oneParent', childrenFit: true } as const;

  it.each([
    [[], 'applies'],
    [[{ age: 60, income: 500_000 }], 'applies'],
    [[{ age: 59, income: 500_000 }], 'none'],
    [[{ age: 60, income: 500_001 }], 'none'],
    [
      [
        { age: 80, income: 0 },
        { age: 70, income: 600_000 },
      ],
      'none',
    ],
  ])('grandparents %j: %s', (grandparents, kind) => {
    expect(found('singleParent', { ...one, grandparents }).verdict.kind).toBe(kind);
  });

  it('the children count, and the shape of the household', () => {
    expect(found('singleParent', { ...one, childrenFit: false, grandparents: [] }).verdict.kind).toBe('none');
    expect(found('singleParent', { household: 'grandparents', childrenFit: true }).verdict.kind).toBe(
      'applies',
    );
    expect(found('singleParent', { household: 'other' }).verdict.kind).toBe('none');
    expect(found('singleParent', {}).verdict).toMatchObject({ fields: ['household'] });
    expect(found('singleParent', { household: 'oneParent' }).verdict).toMatchObject({
      fields: ['childrenFit', 'grandparents'],
    });
  });
});

describe('3 障害', () => {
  it.each([
    [0, 'none', ['いいえ']],
    [1, 'applies', ['はい', '1人']],
    [2, 'applies', ['はい', '2人']],
  ] as const)('%i', (disabledPersons, kind, values) => {
    expect(found('disability', { disabledPersons }).verdict.kind).toBe(kind);
    expect(typed('disability', { disabledPersons })).toEqual(values);
  });
});

it('nothing known leaves everything open, each with a source', () => {
  for (const { verdict, entries, papers, citations } of specialDeductions(unknownDeductions, rules)) {
    expect(verdict.kind).toBe('missing');
    expect(entries).toEqual([]);
    expect(papers).toBeNull();
    expect(citations.length).toBeGreaterThan(0);
  }
});

it('more cost never lowers what is typed, and never passes the ceiling', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), fc.nat(200_000), (cost, more) => {
      const man = (apartHousing: number) =>
        Number.parseInt(
          typed('livingApart', { livesApart: true, apartHousing, apartUtilities: 0, apartFurniture: 0 })[1] ??
            '',
          10,
        );
      expect(man(cost)).toBeLessThanOrEqual(man(cost + more));
      expect(man(cost + more)).toBeLessThanOrEqual(71);
    }),
  );
});
