import { describe, expect, it } from 'vitest';
import { guarantorRoles } from '#core/domain/edition-guarantee.ts';
import { checkGuarantor } from '#core/domain/guarantee/check.ts';
import { unknownGuarantor } from '#core/domain/guarantee/facts.ts';
import { pledgePapersOf } from '#core/domain/guarantee/pledge-papers.ts';
import { guaranteeRules } from './editions.ts';

// The page of a university prints the choice between the two guarantees and their papers, and no conditions.

describe.each(['enrolled-2025', 'emergency-2025'])(
  '%s 返還誓約書について（二度目の書き写し）',
  async (id) => {
    const rules = await guaranteeRules(id);

    it('機関保証か人的保証のどちらか一つ', () => {
      expect(rules.choice.map(({ value }) => value.label)).toEqual([
        '機関保証か人的保証',
        '機関保証',
        '人的保証',
      ]);
    });

    it('人的保証の書類と、コピーの可否', () => {
      expect(
        rules.papers.map(({ value }) => [value.title, value.roles.join(' '), value.copyAllowed]),
      ).toEqual([
        ['連帯保証人の収入に関する証明書類', 'joint', true],
        ['連帯保証人の印鑑登録証明書', 'joint', false],
        ['保証人の印鑑登録証明書', 'guarantor', false],
      ]);
      expect(pledgePapersOf('personal', rules)).toEqual([]);
    });

    it('機関保証の書類は本人が出す', () => {
      const papers = pledgePapersOf('institution', rules);
      expect(papers.map(({ value }) => [value.title, value.condition, value.copyAllowed])).toEqual([
        ['保証依頼書（兼保証委託契約書）・保証料支払依頼書', null, null],
      ]);
    });

    it('条件も年齢も資力も保証料も印刷されていない', () => {
      expect(rules.conditions).toEqual([]);
      expect([rules.kin, rules.parents, rules.means, rules.fees]).toEqual([null, null, null, null]);
      expect(rules.ages).toEqual({ limit: null, atLoanEnd: null, adult: null });
    });

    it.each(guarantorRoles)('%s には、だれであっても「選任できる」とも「できない」とも答えない', (role) => {
      for (const facts of [
        unknownGuarantor,
        { ...unknownGuarantor, incomeLinked: false, relation: { kind: 'parent' }, minor: false } as const,
        { ...unknownGuarantor, incomeLinked: true, relation: { kind: 'none' }, minor: true } as const,
      ]) {
        const check = checkGuarantor(role, facts, rules);
        expect(check).toMatchObject({ outcome: 'notPrinted', conditions: [], means: null, papers: [] });
        expect(check.elsewhere).toBe(rules.elsewhere);
      }
    });
  },
);
