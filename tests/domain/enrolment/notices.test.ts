import { describe, expect, it } from 'vitest';
import { enrolmentNotices } from '#core/domain/enrolment/notices.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { emptyApplicant } from '../judge/applicants.ts';

const edition = await shippedEdition('enrolled-2023');
const student = { ...emptyApplicant, grade: 2, courseYears: 4, enteredOn: '2022-04' };

describe('enrolmentNotices', () => {
  it('says both months when 卒業予定年月 is not the one of the table', () => {
    const [notice, ...others] = enrolmentNotices({ ...student, expectedGraduation: '2025-03' }, edition);
    expect(notice).toContain('令和7年3月');
    expect(notice).toContain('早見表（2学年・修業年限4年）の令和8年3月');
    expect(notice).toContain('入力する学年は3学年です。');
    expect(others).toEqual([]);
  });

  it('names no 学年 where the table has none for the month', () => {
    const [notice] = enrolmentNotices({ ...student, expectedGraduation: '2026-09' }, edition);
    expect(notice).toContain('令和8年9月');
    expect(notice).toMatch(/修業年限は通常課程のものです。$/);
  });

  it('is silent when both agree, and when there is nothing to compare', () => {
    expect(enrolmentNotices({ ...student, expectedGraduation: '2026-03' }, edition)).toEqual([]);
    expect(enrolmentNotices(student, edition)).toEqual([]);
    expect(enrolmentNotices({ ...student, grade: null, expectedGraduation: '2025-03' }, edition)).toEqual([]);
    expect(
      enrolmentNotices({ ...student, enteredOn: '2022-10', expectedGraduation: '2026-09' }, edition),
    ).toEqual([]);
  });

  it('is silent where the edition has no table', async () => {
    const other = await shippedEdition('enrolled-2025');
    expect(enrolmentNotices({ ...student, expectedGraduation: '2025-03' }, other)).toEqual([]);
  });
});
