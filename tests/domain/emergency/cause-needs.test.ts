import { describe, expect, it } from 'vitest';
import { causeNeeds } from '#core/domain/emergency/cause-needs.ts';
import { shippedEdition } from '../../rules/editions.ts';

const rulesOf = async (id: string) => {
  const { emergency } = await shippedEdition(id);
  if (emergency === null) throw new Error(`${id} has no causes`);
  return emergency;
};
const numbered = await rulesOf('emergency-2023');

describe('causeNeeds', () => {
  it('a cause with both columns names them in the order of the form, with what is written there', () => {
    const needs = causeNeeds(numbered, 5);
    expect(needs?.cause).toBe('(5) 病気');
    expect(needs?.ground).toBe('(2) 年間の支出金額が著しく増大又は収入金額が著しく減少したため');
    expect(needs?.columns.map(({ name }) => name)).toEqual(['A欄', 'B欄']);
    expect(needs?.columns[0]?.label).toMatch(/^事由発生以前の1年間の所得額/);
    expect(needs?.columns.every(({ citation }) => citation.quote.length > 0)).toBe(true);
    expect(needs?.papers).toBeNull();
    expect(needs?.note).toBe('著しく支出が増大または収入が減少したもの');
  });

  it.each([
    [1, ['A欄'], null],
    [13, ['A欄', 'B欄'], '被災（罹災）証明書'],
    [14, ['B欄'], null],
    [15, ['A欄', 'B欄'], '学校での認定'],
  ])('(%i) needs %j and %s', (number, columns, papers) => {
    const needs = causeNeeds(numbered, number);
    expect(needs?.columns.map(({ name }) => name)).toEqual(columns);
    expect(needs?.papers).toBe(papers);
    expect(needs?.citation.quote).toContain(`(${number})`);
  });

  it('a number that the page does not have is no cause', () => {
    expect(causeNeeds(numbered, 16)).toBeNull();
    expect(causeNeeds(numbered, 0)).toBeNull();
  });

  it('where the publication tells the causes in words there is nothing to look up', () => {
    expect(causeNeeds({ ...numbered, causes: [] }, 5)).toBeNull();
  });
});
