import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { judgeRepeatLoans } from '#core/domain/judge/repeat-loans.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { emptyApplicant } from './applicants.ts';

const { repeats, correspondence } = (await shippedEdition('correspondence-2020')).qualification;
const loan1 = repeats.filter(({ value }) => value.wishes.includes('loan1'));
const yearly = correspondence?.times ?? [];
const judged = (facts: Partial<Applicant>, times = yearly) =>
  judgeRepeatLoans({ ...emptyApplicant, loanHistory: 'inOrder', courseYears: 4, ...facts }, loan1, times);

describe('再貸与', () => {
  it('where a loan runs through the whole course, one more than the limit is refused', () => {
    expect(judged({ earlierLoan1: 1 }, []).verdict.kind).toBe('met');
    const refused = judged({ earlierLoan1: 2 }, []);
    expect(refused.verdict.kind).toBe('notMet');
    expect(refused.reason).toBe(
      'これまでの貸与（全ての学校区分を通じた第一種奨学金）は2回で、限度の1回を超えています。',
    );
  });

  it('yearly loans of the course are within the limit, and the passage that says so stands beside it', () => {
    const within = judged({ earlierLoan1: 3 });
    expect(within.verdict.kind).toBe('met');
    expect(within.citations.map(({ quote }) => quote)).toContain('大学・４年制専修学校専門課程は４回');
  });

  it('above them the school has to look, and nothing is refused by the count alone', () => {
    const asked = judged({ earlierLoan1: 4 });
    expect(asked.verdict.kind).toBe('schoolDecides');
    expect(asked.next).toBe('これまでの貸与の内容と、再貸与の要件を確かめてください。');
  });

  it('a course of a length that the guide does not name has no yearly loans', () => {
    expect(judged({ earlierLoan1: 2, courseYears: 6 }).verdict.kind).toBe('schoolDecides');
  });

  it('who never had a loan has had none, without a count', () => {
    expect(judged({ loanHistory: 'none' }).verdict.kind).toBe('met');
    expect(judged({ loanHistory: null }).verdict).toEqual({ kind: 'missing', fields: ['earlierLoan1'] });
  });
});
