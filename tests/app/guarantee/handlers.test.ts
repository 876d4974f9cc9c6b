import { expect, it } from 'vitest';
import type { Input } from '#core/contract/index.ts';
import { addStudent, startService } from '../own-service.ts';

const unknown = {
  relation: null,
  guardian: null,
  parentsUnavailable: null,
  separateHousehold: null,
  spouseOfJoint: null,
  spouseOfApplicant: null,
  minor: null,
  student: null,
  debtArrangement: null,
  birthDate: null,
  incomeKind: null,
  income: null,
  deposits: null,
  property: null,
};
const question = (changes: Partial<Input<'guarantee.answer'>> = {}): Input<'guarantee.answer'> => ({
  edition: 'correspondence-2020',
  kind: 'personal',
  incomeLinked: false,
  applicantBirthDate: '1999-05-01',
  ageDay: '2020-05-20',
  loanEnd: '2021-03',
  plannedLoan: null,
  joint: unknown,
  guarantor: unknown,
  fee: null,
  ...changes,
});

it('begins with the editions that have a guarantee and what is known of a student', async () => {
  const calls = await startService();
  await addStudent(calls, 'S1', { birthDate: '2004-05-01', expectedGraduation: '2027-03' });
  const begin = await calls.ask('guarantee.begin', { studentNumber: 'S1' });
  expect(begin.own).toBe('advance-2022');
  expect(begin.editions.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['advance-2022', 'correspondence-2020', 'enrolled-2023', 'emergency-2023']),
  );
  expect(begin.facts).toEqual({ birthDate: '2004-05-01', loanEnd: '2027-03' });
});

it('checks both persons, and asks only for what is still needed', async () => {
  const calls = await startService();
  const nobody = await calls.ask('guarantee.answer', question());
  expect(nobody.persons?.joint.asked).toContain('relation');
  expect(nobody.persons?.joint.asked).not.toContain('parentsUnavailable');
  expect(nobody.persons?.guarantor.asked).not.toContain('income');
  const { persons, ageDay, relations } = await calls.ask(
    'guarantee.answer',
    question({
      joint: { ...unknown, relation: '祖父母' },
      guarantor: { ...unknown, relation: '配偶者の父母' },
    }),
  );
  expect(ageDay).toBe('pledge');
  expect(relations).toEqual(expect.arrayContaining(['離婚により親権を失った父母', 'いとこ', '親族以外']));
  expect(persons?.joint.asked).toContain('parentsUnavailable');
  expect(persons?.guarantor.asked).toEqual(expect.arrayContaining(['incomeKind', 'plannedLoan']));
  expect(persons?.guarantor.check.outcome).toBe('missing');
});

it('機関保証 has the fee of the table, or none', async () => {
  const calls = await startService();
  const of = async (amount: number) =>
    (
      await calls.ask(
        'guarantee.answer',
        question({ kind: 'institution', fee: { kind: 'once', loan: 'loan2', amount } }),
      )
    ).fee;
  const institution = await calls.ask('guarantee.answer', question({ kind: 'institution' }));
  expect(institution.pledgePapers.map(({ value }) => value.title)).toEqual([
    '保証依頼書（兼保証委託契約書）・保証料支払依頼書',
    '市区町村で発行された本人の住民票',
  ]);
  expect(await of(50_000)).toMatchObject({ kind: 'fee', fee: 183 });
  expect(await of(55_000)).toMatchObject({ kind: 'notInTable' });
  const advance = await calls.ask(
    'guarantee.answer',
    question({ edition: 'advance-2022', kind: 'institution' }),
  );
  expect(advance).toMatchObject({ persons: null, fees: null, fee: null, ageDay: 'admissionReport' });
});

it('an edition that prints no conditions asks nothing and accepts nobody, but has its papers', async () => {
  const calls = await startService();
  const answer = await calls.ask('guarantee.answer', question({ edition: 'enrolled-2025' }));
  expect(answer).toMatchObject({ conditionsPrinted: false, ageDay: null, fees: null, pledgePapers: [] });
  for (const role of ['joint', 'guarantor'] as const) {
    const { asked, check } = answer.persons?.[role] ?? {};
    expect(asked, role).toEqual([]);
    expect(check?.outcome, role).toBe('notPrinted');
    expect(check?.elsewhere?.value, role).toContain('奨学生のしおり');
  }
  expect(answer.persons?.joint.check.rolePapers).toHaveLength(2);
  expect(answer.persons?.guarantor.check.rolePapers).toHaveLength(1);
});

it('an edition without a guarantee does not answer', async () => {
  const calls = await startService();
  const failed = await calls.refused('guarantee.answer', question({ edition: 'advance-2026' }));
  expect(failed.code).toBe('edition-unknown');
});
