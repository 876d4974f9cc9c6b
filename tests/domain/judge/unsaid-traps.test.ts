import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { unsaidTraps } from '#core/domain/judge/unsaid-traps.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { emptyApplicant } from './applicants.ts';

const page = await shippedEdition('enrolled-2025');
const form = await shippedEdition('emergency-2023');
const guide = await shippedEdition('correspondence-2020');
const advance = await shippedEdition('advance-2022');
const all: Partial<Applicant> = { loanHistory: 'subrogated', debtSettlement: true, standing: 'repeating' };
const found = (facts: Partial<Applicant>, edition = page) =>
  unsaidTraps({
    applicant: { ...emptyApplicant, choice: 1, ...facts },
    wish: 'loan1',
    edition,
    asOf: '2025-05-20',
    standing: null,
  });

describe('what bars a loan and the edition does not mention', () => {
  it('is for the school to find out, with the entry in its own words', () => {
    expect(found(all).map(({ id, verdict }) => [id, verdict.kind])).toEqual([
      ['qualification.standing', 'schoolDecides'],
      ['qualification.formerLoans', 'schoolDecides'],
      ['qualification.debtSettlement', 'schoolDecides'],
    ]);
    expect(found({ loanHistory: 'overdue' })[0]?.reason).toBe(
      '「過去の貸与」が「延滞中」です。申し込めるかどうかは、この版の資料に定めがありません。',
    );
  });

  it('nobody is asked, and nothing is said where nothing bars', () => {
    expect(found({})).toEqual([]);
    expect(found({ loanHistory: 'inOrder', debtSettlement: false, standing: 'regular' })).toEqual([]);
  });

  it('stands with a passage also where the edition has no caution about former loans', () => {
    for (const { citations } of found(all, form)) expect(citations).not.toEqual([]);
  });

  it('is left to the edition where it speaks of it, and to 予約採用', () => {
    expect(found(all, guide)).toEqual([]);
    expect(found(all, advance)).toEqual([]);
  });
});
