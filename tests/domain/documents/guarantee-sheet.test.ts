import { describe, expect, it } from 'vitest';
import { guaranteeSheet } from '#core/domain/documents/guarantee-sheet.ts';
import { checkGuarantor } from '#core/domain/guarantee/check.ts';
import { type GuarantorFacts, unknownGuarantor } from '#core/domain/guarantee/facts.ts';
import { guaranteeFee } from '#core/domain/guarantee/fees.ts';
import { pledgePapersOf } from '#core/domain/guarantee/pledge-papers.ts';
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
    pledgePapers: pledgePapersOf('personal', rules),
    fee: null,
  });

describe('guaranteeSheet', () => {
  it('has a row for each condition of both persons, and their papers to tick', () => {
    const [joint, guarantor, own] = sheetOf({}).sections;
    expect(joint?.title).toBe('連帯保証人: 情報が足りません');
    expect(joint?.parts[0]).toMatchObject({ kind: 'table', rows: { length: 7 } });
    expect(guarantor?.parts[0]).toMatchObject({ kind: 'table', rows: { length: 9 } });
    expect(JSON.stringify(joint?.parts.at(-1))).toContain('収入に関する証明書類（コピー可）');
    expect(JSON.stringify(guarantor?.parts.at(-1))).not.toContain('収入に関する証明書類');
    expect(JSON.stringify(own)).toContain(
      '市区町村で発行された本人の住民票（原本）　申込時に本人のマイナンバーを提出できない場合。',
    );
    expect(JSON.stringify(own)).not.toContain('保証依頼書');
  });

  it('says where the conditions stand that an edition does not print, and cites it', async () => {
    const page = await guaranteeRules('enrolled-2025');
    const { sections, sources } = guaranteeSheet({
      editionTitle: '在学採用',
      choice: page.choice,
      persons: {
        joint: { check: checkGuarantor('joint', unknownGuarantor, page) },
        guarantor: { check: checkGuarantor('guarantor', unknownGuarantor, page) },
      },
      pledgePapers: pledgePapersOf('personal', page),
      fee: null,
    });
    expect(sections.map(({ title }) => title)).toEqual([
      '連帯保証人: 選任の条件はこの版の出典にありません',
      '保証人: 選任の条件はこの版の出典にありません',
    ]);
    expect(sections[0]?.parts.map(({ kind }) => kind)).toEqual(['points', 'points']);
    expect(JSON.stringify(sections[0])).toContain('奨学生のしおり');
    expect(JSON.stringify(sections[0])).toContain('連帯保証人の印鑑登録証明書（原本）');
    expect(sources.map(({ label }) => label)).toEqual(['選任の条件']);
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
          pledgePapers: pledgePapersOf('institution', rules),
          fee: guaranteeFee({ kind: 'once', loan: 'loan2', amount }, fees),
        }),
      );
    expect(sheet(50_000)).toContain('保証依頼書（兼保証委託契約書）・保証料支払依頼書');
    expect(sheet(50_000)).toContain('"value":"183円","strong":true');
    expect(sheet(55_000)).toContain('保証料の表に載っていません');
  });
});
