import { describe, expect, it } from 'vitest';
import { guaranteeSheet } from '#core/domain/documents/guarantee-sheet.ts';
import { checkGuarantor } from '#core/domain/guarantee/check.ts';
import { type GuarantorFacts, unknownGuarantor } from '#core/domain/guarantee/facts.ts';
import { guaranteeFee } from '#core/domain/guarantee/fees.ts';
import { guaranteeRules } from '../../rules/editions.ts';

const rules = await guaranteeRules('correspondence-2020');
const sheetOf = (guarantor: Partial<GuarantorFacts>) =>
  guaranteeSheet({
    editionTitle: '通信教育',
    choice: rules.choice,
    persons: {
      joint: { check: checkGuarantor('joint', unknownGuarantor, rules) },
      guarantor: { check: checkGuarantor('guarantor', { ...unknownGuarantor, ...guarantor }, rules) },
    },
    fee: null,
  });

describe('guaranteeSheet', () => {
  it('has a row for each condition of both persons, and their papers to tick', () => {
    const [joint, guarantor] = sheetOf({}).sections;
    expect(joint?.title).toBe('連帯保証人: 情報が足りません');
    expect(joint?.parts[0]).toMatchObject({ kind: 'table', rows: { length: 7 } });
    expect(guarantor?.parts[0]).toMatchObject({ kind: 'table', rows: { length: 9 } });
    expect(JSON.stringify(joint?.parts.at(-1))).toContain('収入に関する証明書類（コピー可）');
    expect(JSON.stringify(guarantor?.parts.at(-1))).not.toContain('収入に関する証明書類');
  });

  it('speaks of the means test only where it is relied on', () => {
    expect(JSON.stringify(sheetOf({}).sections)).not.toContain('代替要件');
    const text = JSON.stringify(sheetOf({ relation: { kind: 'spouseParent' } }));
    expect(text).toContain('代替要件');
    expect(text).toContain('スカラネットでは続柄を「その他（知人等）」と入力します。');
  });

  it('機関保証 shows the fee of the table, or that there is none', () => {
    const { fees } = rules;
    if (fees === null) throw new Error('no fees');
    const sheet = (amount: number) =>
      JSON.stringify(
        guaranteeSheet({
          editionTitle: '通信教育',
          choice: rules.choice,
          persons: null,
          fee: guaranteeFee({ kind: 'once', loan: 'loan2', amount }, fees),
        }),
      );
    expect(sheet(50_000)).toContain('"value":"183円","strong":true');
    expect(sheet(55_000)).toContain('保証料の表に載っていません');
  });
});
