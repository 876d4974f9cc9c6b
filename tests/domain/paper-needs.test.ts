import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { papersFor } from '#core/domain/paper-needs.ts';
import { shippedEdition } from '../rules/editions.ts';
import { emptyApplicant } from './judge/applicants.ts';

const edition = await shippedEdition('advance-2022');
const papers = (facts: Partial<Applicant>) => papersFor({ ...emptyApplicant, ...facts }, edition);
const keys = (facts: Partial<Applicant>) => papers(facts).map((need) => need.key);
const find = (facts: Partial<Applicant>, key: string) => papers(facts).find((need) => need.key === key);

const grant: Partial<Applicant> = { wantsGrant: true };
const loan: Partial<Applicant> = { choice: 2, supporters: 1, supporter1States: ['salarySinceBefore'] };

describe('papersFor', () => {
  it('nothing is owed without a wish', () => {
    expect(keys({ socialCare: true, nationality: 'other', specialDeduction: true })).toEqual([]);
    expect(keys({ wantsGrant: false })).toEqual([]);
  });

  it('a grant applicant owes the list and the confirmation of the grant', () => {
    expect(keys(grant)).toEqual(['documentList', 'confirmationGrant']);
  });

  it('a loan applicant owes the list and the confirmation of the loan', () => {
    expect(keys(loan)).toEqual(['documentList', 'confirmationLoan']);
  });

  it('both wishes, both confirmations', () => {
    expect(keys({ ...grant, ...loan })).toEqual(['documentList', 'confirmationGrant', 'confirmationLoan']);
  });

  it('マイナンバー提出書 is never in the list', () => {
    const all = papers({
      ...grant,
      ...loan,
      cannotSubmitMyNumber: true,
      socialCare: true,
      specialDeduction: true,
    });
    expect(all.map((need) => need.number)).toEqual(['①', '②', '②', '④', '⑥', '⑦']);
    expect(all.filter((need) => need.label.includes('マイナンバー提出書'))).toEqual([]);
  });

  it('特別控除 belongs to the loans only', () => {
    expect(keys({ ...grant, specialDeduction: true })).not.toContain('specialDeduction');
    expect(keys({ ...loan, specialDeduction: true })).toContain('specialDeduction');
  });
});

describe('③ 在留資格', () => {
  it.each([
    ['specialPermanentResident', '特別永住者証明書（コピー）または在留資格記載の住民票（原本）'],
    ['permanentResident', '在留カード（コピー）または在留資格記載の住民票（原本）'],
    ['spouseOfJapanese', '在留カード（コピー）または在留資格記載の住民票（原本）'],
    ['spouseOfPermanentResident', '在留カード（コピー）または在留資格記載の住民票（原本）'],
    ['longTermResident', '在留カード（コピー）または在留資格記載の住民票（原本）'],
  ] as const)('%s', (kind, form) => {
    const need = find({ ...grant, nationality: 'other', residenceStatus: { kind } }, 'residenceStatus');
    expect(need).toMatchObject({ status: 'needed', form });
  });

  it('is undetermined while the status is not entered, or is none that qualifies', () => {
    expect(find({ ...grant, nationality: 'other' }, 'residenceStatus')).toMatchObject({
      status: 'undetermined',
      reason: '外国籍です。「在留資格」を入力すると、必要な書類が決まります。',
    });
    const study = { kind: 'other', text: '留学' } as const;
    expect(find({ ...grant, nationality: 'other', residenceStatus: study }, 'residenceStatus')?.status).toBe(
      'undetermined',
    );
  });

  it('is not asked of a Japanese applicant', () => {
    expect(keys({ ...grant, nationality: 'japanese' })).not.toContain('residenceStatus');
  });
});

describe('⑤ 収入', () => {
  const two = { ...loan, supporters: 2 } as const;

  it('is not asked for the grant alone', () => {
    expect(keys({ ...grant, supporters: 1, supporter1States: ['pension'] })).toEqual([
      'documentList',
      'confirmationGrant',
    ]);
  });

  it('nothing when マイナンバー covers every state', () => {
    expect(
      keys({
        ...two,
        supporter1States: ['salarySinceBefore', 'childAllowance'],
        supporter2States: ['noneSinceBefore'],
      }),
    ).toEqual(['documentList', 'confirmationLoan']);
  });

  it('one set per supporter, with every paper the states ask for', () => {
    const facts = {
      ...two,
      supporter1States: ['salarySinceBefore', 'pension', 'sicknessAllowance'],
      supporter2States: ['salaryRecent'],
    } as const;
    expect(find(facts, 'income:supporter1')).toMatchObject({
      owner: 'supporter1',
      status: 'needed',
      label: '収入に関する証明書類（生計維持者①）: 年金振込通知書または年金証書等、傷病手当金通知書',
      reason: '生計維持者①の収入の状況が「年金」と「傷病手当金」です。',
    });
    expect(find(facts, 'income:supporter2')?.label).toContain('年収見込証明書（様式⑤）');
  });

  it('is undetermined for a supporter whose states are not entered', () => {
    expect(find({ ...two, supporter2States: null }, 'income:supporter2')).toMatchObject({
      status: 'undetermined',
      reason: '「生計維持者2の収入」が入力されていません。入力すると、必要な書類が決まります。',
    });
    expect(find({ ...loan, supporter1States: null }, 'income:supporter1')?.status).toBe('undetermined');
  });

  it('asks for the number of supporters when it is not entered', () => {
    const facts = { ...loan, supporters: null, supporter1States: ['pension'] } as const;
    expect(find(facts, 'income:supporter1')?.status).toBe('needed');
    expect(find(facts, 'income:supporter2')).toMatchObject({ status: 'undetermined' });
    expect(find(facts, 'income:supporter2')?.reason).toContain('「生計維持者数」が入力されていません');
  });

  it('a person in social care is the only supporter', () => {
    expect(keys({ ...loan, supporters: null, socialCare: true })).not.toContain('income:supporter2');
  });

  it('the states of a second supporter are ignored when there is one only', () => {
    expect(keys({ ...loan, supporters: 1, supporter2States: ['pension'] })).not.toContain(
      'income:supporter2',
    );
  });
});
