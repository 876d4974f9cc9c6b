import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { practiceStudents } from '#core/domain/practice/practice.ts';
import { recordBatch } from '#core/store/history.ts';
import { markChange } from '#core/store/marks.ts';
import type { Store } from '#core/store/open.ts';
import { applicantsByNumber, listApplicants, studentChange } from '#core/store/students.ts';
import { june2022, memoryStore, present, student } from './helpers.ts';

const meta = { kind: 'import', label: '名簿の取り込み', at: '2022-06-15T09:00:00+09:00' } as const;
const computed = { kind: 'marks', sum: 0, count: 1 } as const;

const store1 = async (
  applicant: Applicant,
  marks: readonly (readonly [number, string, number | null])[] = [],
) => {
  const store = await memoryStore();
  const { studentNumber } = applicant;
  const changes = [
    studentChange(null, applicant),
    ...marks.map(([year, subject, mark]) => markChange(null, { studentNumber, year, subject, mark })),
  ];
  await recordBatch(store.db, meta, present(changes));
  return store;
};

const only = async (store: Store, view = june2022): Promise<Applicant | undefined> =>
  (await listApplicants(store.db, view))[0];

describe('students', () => {
  it('come back exactly as they were stored', async () => {
    const store = await memoryStore();
    const applicants = practiceStudents().map(({ applicant }) => ({
      ...applicant,
      gradeAverage: applicant.gradeAverage?.kind === 'typed' ? applicant.gradeAverage : null,
    }));
    await recordBatch(store.db, meta, present(applicants.map((one) => studentChange(null, one))));
    const stored = await listApplicants(store.db, june2022);
    expect(stored).toEqual(applicants.toSorted((a, b) => (a.studentNumber < b.studentNumber ? -1 : 1)));
  });

  it('keep names, leading zeros and facts that are no, not only those that are yes', async () => {
    const applicant = student('0012', {
      familyName: '葛\u{E0100}城',
      givenName: '𠮷﨑',
      residenceStatus: { kind: 'other', text: '留学' },
      taxExempt: false,
      onWelfare: true,
      supporter1States: ['welfare', 'childAllowance'],
      supporter2States: [],
      gradeAverage: { kind: 'typed', text: '3.45' },
    });
    expect(await only(await store1(applicant))).toEqual(applicant);
  });

  it('have the exact average of the marks of their period, missing marks left out', async () => {
    const marks = [
      [1, '国語', 4],
      [1, '数学', null],
      [2, '国語', 3],
      [3, '国語', 5],
    ] as const;
    const atSchool = student('001', { gradeAverage: computed, graduation: '2023-03' });
    const twoYears = { kind: 'marks', sum: 7, count: 2 };
    const threeYears = { kind: 'marks', sum: 12, count: 3 };
    expect(await only(await store1(atSchool, marks))).toMatchObject({ gradeAverage: twoYears });

    const graduationMonth = { ...june2022, asOf: '2023-03-31' };
    const after = { ...june2022, asOf: '2023-04-01' };
    const store = await store1(atSchool, marks);
    expect(await only(store, graduationMonth)).toMatchObject({ gradeAverage: twoYears });
    expect(await only(store, after)).toMatchObject({ gradeAverage: threeYears });

    const chosen = student('001', {
      gradeAverage: computed,
      graduation: '2023-03',
      gradePeriod: 'years1to3',
    });
    expect(await only(await store1(chosen, marks))).toMatchObject({ gradeAverage: threeYears });
  });

  it('have no average when it is to be computed and no mark is there', async () => {
    const applicant = student('001', { gradeAverage: computed });
    expect(await only(await store1(applicant, [[1, '国語', null]]))).toMatchObject({ gradeAverage: null });
  });

  it('use the typed average although marks are there', async () => {
    const applicant = student('001', { gradeAverage: { kind: 'typed', text: '4.1' } });
    expect(await only(await store1(applicant, [[1, '国語', 3]]))).toMatchObject({
      gradeAverage: { kind: 'typed', text: '4.1' },
    });
  });

  it('are found by number, any amount of them', async () => {
    const store = await memoryStore();
    const numbers = Array.from({ length: 1203 }, (_, at) => String(1000 + at));
    await recordBatch(store.db, meta, present(numbers.map((number) => studentChange(null, student(number)))));
    const found = await applicantsByNumber(store.db, [...numbers, '9999'], june2022);
    expect([...found.keys()]).toEqual(numbers);
  });

  it('make no change when nothing differs', () => {
    expect(studentChange(student('001'), student('001'))).toBeNull();
    const before = student('001', { gradeAverage: { kind: 'marks', sum: 7, count: 2 } });
    const after = student('001', { gradeAverage: { kind: 'marks', sum: 12, count: 3 } });
    expect(studentChange(before, after)).toBeNull();
  });
});
