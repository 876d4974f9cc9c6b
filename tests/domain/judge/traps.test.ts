import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { Verdict } from '#core/domain/verdict.ts';
import { cited, criterionOf, judgedBy, shipped, withQualification } from './made-editions.ts';

const eligible = (status: 'permanentResident' | 'longTermResident', asksExpiry = false) =>
  cited({
    status,
    label: status === 'longTermResident' ? '定住者' : '永住者',
    needsIntention: false,
    asksExpiry,
  });

describe('国籍・在留資格', () => {
  const nationality = (section: Partial<Edition['qualification']['nationality']>) =>
    withQualification({ nationality: { ...shipped.qualification.nationality, ...section } });
  const judged = (edition: Edition, facts: Partial<Applicant>) =>
    criterionOf(judgedBy(edition, facts), 'qualification.nationality');

  const ask = nationality({
    japanese: null,
    statuses: [],
    otherStatuses: cited({ kind: 'ask', text: '外国籍の人は窓口に相談' } as const),
  });

  it('sends to the counter, whatever the status', () => {
    for (const residenceStatus of [null, { kind: 'permanentResident' }] as const) {
      const found = judged(ask, { nationality: 'other', residenceStatus });
      expect(found.verdict.kind).toBe('schoolDecides');
      expect(found.reason).toContain('外国籍の人は窓口に相談');
    }
  });

  it('a Japanese is eligible also where the publication does not say it', () => {
    expect(judged(ask, { nationality: 'japanese' })).toMatchObject({ verdict: { kind: 'met' }, limit: null });
  });

  it('asks nobody where no edition rule does', () => {
    const silent = nationality({ otherStatuses: null });
    const ids = judgedBy(silent, {}).wishes.flatMap(({ criteria }) => criteria.map(({ id }) => id));
    expect(ids).not.toContain('qualification.nationality');
  });

  const expiring = nationality({
    statuses: [eligible('permanentResident'), eligible('longTermResident', true)],
    expired: cited('延長の書類を出すまで保留'),
  });

  it.each([
    ['longTermResident', '2022-06-15', { kind: 'met' }],
    ['longTermResident', '2022-06-14', { kind: 'schoolDecides' }],
    ['longTermResident', null, { kind: 'missing', fields: ['residenceUntil'] }],
    ['permanentResident', null, { kind: 'met' }],
    // 在留カードの期限で、在留期間ではない
    ['permanentResident', '2022-06-14', { kind: 'met' }],
  ] as const)('%s until %s', (kind, residenceUntil, expected) => {
    const found = judged(expiring, { nationality: 'other', residenceStatus: { kind }, residenceUntil });
    expect(found.verdict).toEqual(expected);
  });
});

describe('学籍', () => {
  const edition = withQualification({
    standings: [
      cited({ standing: 'onLeave', label: '休学中', except: null }),
      cited({ standing: 'repeating', label: '留年中', except: null }),
    ],
  });

  it.each([
    ['regular', { kind: 'met' }],
    ['onLeave', { kind: 'notMet' }],
    ['repeating', { kind: 'notMet' }],
    // Not refused by this edition
    ['abroad', { kind: 'met' }],
    [null, { kind: 'missing', fields: ['standing'] }],
  ] as const)('%s', (standing, expected) => {
    expect(criterionOf(judgedBy(edition, { standing }), 'qualification.standing').verdict).toEqual(expected);
  });

  it('whoever may be the exception is not refused: the school is told what to look at', () => {
    const excepting = withQualification({
      standings: [cited({ standing: 'repeating', label: '留年', except: '病気で再履修している人' })],
    });
    const found = criterionOf(judgedBy(excepting, { standing: 'repeating' }), 'qualification.standing');
    expect(found).toMatchObject({
      verdict: { kind: 'schoolDecides' },
      reason: '留年に当たる間は申し込めません。ただし、病気で再履修している人は申し込めます。',
      next: '病気で再履修している人に当たるかを、学校で確かめてください。',
      limit: '留年（病気で再履修している人を除く）でないこと',
    });
  });
});

describe('過去の貸与', () => {
  const edition = withQualification({
    formerLoans: [
      cited({ history: 'overdue', label: '延滞中', effect: 'clearFirst' }),
      cited({ history: 'subrogated', label: '代位弁済', effect: 'refused' }),
    ],
    debtSettlement: cited('債務整理中の人は申込資格がない'),
    formerLoanCaution: cited('借りられる期間が短くなる場合がある'),
  });
  const judged = (facts: Partial<Applicant>) => judgedBy(edition, facts);

  it.each([
    ['none', { kind: 'met' }],
    ['inOrder', { kind: 'met' }],
    ['overdue', { kind: 'schoolDecides' }],
    ['subrogated', { kind: 'notMet' }],
    // The edition says nothing of it
    ['pledgeMissing', { kind: 'schoolDecides' }],
    [null, { kind: 'missing', fields: ['loanHistory'] }],
  ] as const)('%s', (loanHistory, expected) => {
    expect(criterionOf(judged({ loanHistory }), 'qualification.formerLoans').verdict).toEqual(expected);
  });

  it('says that it has to be put right first', () => {
    expect(criterionOf(judged({ loanHistory: 'overdue' }), 'qualification.formerLoans').next).toBe(
      '解消してから、「過去の貸与」を直してください。',
    );
  });

  it.each([
    [true, 'notMet'],
    [false, 'met'],
    [null, 'missing'],
  ] as const)('債務整理中 %s', (debtSettlement, kind) => {
    expect(criterionOf(judged({ debtSettlement }), 'qualification.debtSettlement').verdict.kind).toBe(kind);
  });

  it('who had a loan before is told the caution, the others not', () => {
    const caution = '借りられる期間が短くなる場合がある。';
    expect(judged({ loanHistory: 'inOrder' }).notices.join('')).toContain(caution);
    expect(judged({ loanHistory: 'none' }).notices.join('')).not.toContain(caution);
  });

  it('the grant asks for none of it', () => {
    const judgement = judged({ choice: null, wantsGrant: true, loanHistory: 'subrogated' });
    const ids = judgement.wishes.flatMap(({ criteria }) => criteria.map(({ id }) => id));
    expect(ids).not.toContain('qualification.formerLoans');
    expect(ids).not.toContain('qualification.debtSettlement');
  });
});

describe('奨学生番号', () => {
  const chain = (number: 8 | 10, scholarNumber: 'required' | 'ifDecided' | 'none') =>
    cited({ number, label: '見本', wishes: ['loan1'], scholarNumber } as const);
  const verdict = (need: 'required' | 'ifDecided', scholarNumber: string | null): Verdict => {
    const edition = { ...shipped, choices: { order: null, withoutNumber: null, chains: [chain(8, need)] } };
    return criterionOf(judgedBy(edition, { choice: 8, scholarNumber }), 'qualification.scholarNumber')
      .verdict;
  };

  it('is asked for as the 申込区分 wants it', () => {
    expect(verdict('required', '622-04-999999')).toEqual({ kind: 'met' });
    expect(verdict('required', null)).toEqual({ kind: 'missing', fields: ['scholarNumber'] });
    expect(verdict('ifDecided', null)).toEqual({ kind: 'met' });
  });
});
