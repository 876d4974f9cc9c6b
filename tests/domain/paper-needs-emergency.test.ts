import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { papersFor } from '#core/domain/paper-needs.ts';
import { shippedEdition } from '../rules/editions.ts';
import { emptyApplicant } from './judge/applicants.ts';

const edition = await shippedEdition('emergency-2023');
const papers = (facts: Partial<Applicant>) => papersFor({ ...emptyApplicant, choice: 1, ...facts }, edition);
const keys = (facts: Partial<Applicant>) => papers(facts).map(({ key }) => key);
const loanPapers = (facts: Partial<Applicant>) => keys(facts).filter((key) => !key.startsWith('income:'));

describe('papers of 緊急採用・応急採用', () => {
  it('a cause that is not entered leaves its paper open', () => {
    expect(papers({}).find(({ key }) => key === 'emergencyCause')).toMatchObject({
      status: 'undetermined',
      reason: '「家計急変の事由」を入力すると、必要な書類が決まります。',
    });
  });

  it('災害救助法 asks for the certificate and names the passage about this cause', () => {
    const need = papers({ emergencyCause: 13 }).find(({ key }) => key === 'emergencyCause');
    expect(need).toMatchObject({
      status: 'needed',
      label: '家計急変の事由による書類・認定: 被災（罹災）証明書',
      reason: '家計急変の事由が「(13) 災害救助法適用者であるため」です。',
    });
    expect(need?.citation.quote).toContain('被災(罹災)証明書');
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14] as const)(
    '(%i) asks for no paper',
    (emergencyCause) => {
      expect(loanPapers({ emergencyCause })).toEqual(['confirmationLoan', 'bankbook']);
    },
  );

  it('what the form asks of everybody it asks here too', () => {
    expect(
      keys({
        emergencyCause: 1,
        supporters: 1,
        supporter1States: ['salaryRecent'],
        socialCare: true,
        specialDeduction: true,
      }),
    ).toEqual(['confirmationLoan', 'socialCare', 'income:supporter1', 'specialDeduction', 'bankbook']);
  });

  it('an unchanged income is not said to be covered by マイナンバー', () => {
    const need = papers({ emergencyCause: 1, supporters: 1, supporter1States: ['salarySinceBefore'] }).find(
      ({ key }) => key === 'income:supporter1',
    );
    expect(need).toMatchObject({ status: 'undetermined' });
    expect(need?.reason).toContain('この規則の出典に書かれていません');
  });

  it('a foreign applicant shows the status, of which this form has no table', () => {
    const need = papers({ emergencyCause: 1, nationality: 'other' }).find(
      ({ key }) => key === 'residenceStatus',
    );
    expect(need).toMatchObject({ status: 'needed', reason: '外国籍です。' });
  });

  it('nothing is owed without a wish', () => {
    expect(keys({ choice: null, emergencyCause: 13 })).toEqual([]);
  });
});

describe('papers of 通信教育', () => {
  it('生活保護 is shown by a paper of its own', async () => {
    const guide = await shippedEdition('correspondence-2020');
    const keysOf = (facts: Partial<Applicant>) =>
      papersFor(
        { ...emptyApplicant, choice: 1, supporters: 1, supporter1States: ['salarySinceBefore'], ...facts },
        guide,
      ).map(({ key }) => key);
    expect(keysOf({ onWelfare: true })).toEqual(['confirmationLoan', 'entrySheet', 'bankbook', 'welfare']);
    expect(keysOf({ onWelfare: false })).toEqual(['confirmationLoan', 'entrySheet', 'bankbook']);
    expect(keysOf({ wantsGrant: true })).toContain('confirmationGrant');
  });
});
