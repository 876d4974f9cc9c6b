import { describe, expect, it } from 'vitest';
import { hasSection } from '#core/domain/edition.ts';
import { type EarlierSchool, entryMonthsFor } from '#core/domain/enrolment/entry-months.ts';
import {
  type ExpectedGraduation,
  expectedGraduation,
  gradeFromGraduation,
} from '#core/domain/enrolment/graduation.ts';
import { shippedEdition } from './editions.ts';
import { enrolmentCases } from './enrolment-cases.ts';

const file = enrolmentCases('enrolled/2023.enrolment.cases.yaml');
const edition = await shippedEdition(file.edition);
if (!hasSection(edition, 'enrolment')) throw new Error('no enrolment');
const rules = edition.enrolment;

const notes = {
  '休学・留年': rules.graduation,
  長期履修: rules.longTerm,
  長期履修の第二種: rules.longTermLoan2,
} as const;

function written(answer: ExpectedGraduation): string {
  switch (answer.kind) {
    case 'found':
      return answer.graduation;
    case 'missing':
      return ['情報不足', ...answer.fields].join(' ');
    case 'askSchool':
      return '学校';
  }
}

describe('卒業予定年月', () => {
  it.each(file.graduation.map((one) => [one.name, one] as const))('%s', (_name, { ask, ...one }) => {
    const answer = expectedGraduation(
      {
        grade: ask.学年 ?? null,
        courseYears: ask.修業年限 ?? null,
        enteredOn: ask.入学 ?? null,
        longTerm: ask.長期履修 ?? false,
      },
      rules,
    );
    expect(written(answer)).toBe(one.expect);
    if (one.notes !== undefined) {
      expect(answer.kind === 'found' && answer.notes).toEqual(one.notes.map((name) => notes[name]));
    }
    if (answer.kind === 'askSchool') expect(answer.reason).toMatch(/学校で確かめてください。$/);
    if (answer.kind !== 'missing') expect(answer.citations.length).toBeGreaterThan(0);
  });
});

describe('学年', () => {
  it.each(file.grade.map((one) => [one.name, one] as const))('%s', (_name, { ask, ...one }) => {
    const row = gradeFromGraduation({ courseYears: ask.修業年限, graduation: ask.卒業 }, rules);
    expect(row?.value.grade ?? 'なし').toBe(one.expect);
  });

  it('早見表の行は、卒業予定年月から一つに決まる', () => {
    for (const { value } of rules.table) expect(gradeFromGraduation(value, rules)?.value).toBe(value);
  });
});

describe('入学した年月', () => {
  it.each(file.months.map((one) => [one.name, one] as const))('%s', (_name, { ask, ...one }) => {
    const earlier = (ask.前 ?? []).map(
      (school): EarlierSchool => ({
        kind: '4年次' in school ? 'kosen' : 'other',
        enteredOn: school.入学 ?? null,
        countsFrom: school['4年次'] ?? null,
        leftOn: school.最終 ?? null,
      }),
    );
    const answer = entryMonthsFor(
      { emergency: ask.緊急 ?? false, advancedCourse: ask.専攻科 ?? false, earlier, enteredOn: ask.現在 },
      rules,
    );
    expect(answer.kind === 'months' ? answer.months.map(({ month }) => month) : '学校').toEqual(one.expect);
    expect(answer.citations.length).toBeGreaterThan(0);
    const cited = answer.citations.includes(rules.kosenYear.citation);
    expect(cited).toBe(answer.kind === 'months' && earlier.some(({ kind }) => kind === 'kosen'));
  });
});
