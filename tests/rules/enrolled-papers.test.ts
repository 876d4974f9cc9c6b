import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { papersFor } from '#core/domain/paper-needs.ts';
import { emptyApplicant } from '../domain/judge/applicants.ts';
import { shippedEdition } from './editions.ts';

const form = await shippedEdition('enrolled-2023');
const page = await shippedEdition('enrolled-2025');
const loan: Partial<Applicant> = { choice: 2, supporters: 1, supporter1States: ['salarySinceBefore'] };
const papers = (facts: Partial<Applicant>, edition = form) =>
  papersFor({ ...emptyApplicant, ...loan, ...facts }, edition);
const keys = (facts: Partial<Applicant>, edition = form) => papers(facts, edition).map(({ key }) => key);

describe('2023年度 在学採用の書類', () => {
  it('希望がなければ何もない', () => expect(keys({ choice: null })).toEqual([]));

  it('申込者は確認書と通帳のコピー。収入はマイナンバーで確認できる', () => {
    expect(keys({})).toEqual(['confirmationLoan', 'bankbook']);
  });

  it('転職した生計維持者には、書かれている書類', () => {
    const income = papers({ supporter1States: ['salaryRecent'] }).find(
      ({ key }) => key === 'income:supporter1',
    );
    expect(income?.status).toBe('needed');
    expect(income?.label).toContain('給与明細、年収見込証明書等');
  });

  it('書かれていない状況があれば、書かれている書類とともに知らせる', () => {
    const [income] = papers({ supporter1States: ['salaryRecent', 'pension'] }).filter(
      ({ key }) => key === 'income:supporter1',
    );
    expect(income?.status).toBe('needed');
    expect(income?.label).toContain('給与明細、年収見込証明書等');
    expect(income?.reason).toContain(
      '「年金」に必要な書類は、この規則の出典に書かれていません。奨学金案内で確かめてください。',
    );
  });

  it('外国籍の人は、どの在留資格でも証明書類', () => {
    for (const residenceStatus of [
      null,
      { kind: 'permanentResident' },
      { kind: 'other', text: '留学' },
    ] as const) {
      const need = papers({ nationality: 'other', residenceStatus }).find(
        ({ key }) => key === 'residenceStatus',
      );
      expect(need?.status).toBe('needed');
    }
  });

  it('社会的養護、特別控除、マイナンバーを提出できないとき', () => {
    expect(keys({ socialCare: true, specialDeduction: true, cannotSubmitMyNumber: true })).toEqual([
      'confirmationLoan',
      'socialCare',
      'myNumberSubstitute',
      'specialDeduction',
      'bankbook',
    ]);
  });

  it('マイナンバー提出書は学校を通らない', () => {
    expect(form.papers.list.filter(({ label }) => label.includes('マイナンバー提出書'))).toEqual([]);
  });
});

describe('2025年度 在学採用の書類', () => {
  it('このページに書かれている二つだけ', () => {
    expect(keys({ nationality: 'other', socialCare: true, specialDeduction: true }, page)).toEqual([
      'confirmationLoan',
      'entrySheet',
    ]);
  });
});
