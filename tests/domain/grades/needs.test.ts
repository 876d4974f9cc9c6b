import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Standing } from '#core/domain/cohort/standing.ts';
import type { Edition } from '#core/domain/edition.ts';
import { entriesIn } from '#core/domain/grades/entries.ts';
import { gradeNeeds, isIncomplete } from '#core/domain/grades/needs.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { asked, place } from './asked.ts';

const [enrolled, correspondence, review, emergency] = (await Promise.all(
  ['enrolled-2025', 'correspondence-2020', 'continuation-2025', 'emergency-2023'].map(shippedEdition),
)) as [Edition, Edition, Edition, Edition];

/** true, or why not; null = may be entered. */
function needsOf(edition: Edition, facts: Partial<Applicant>, standing: Standing | null = null) {
  const needs = gradeNeeds(asked(edition, facts, standing));
  return Object.fromEntries(
    Object.entries(needs).map(([entry, { needed, whyNot }]) => [entry, needed || whyNot]),
  );
}
const incomplete = (edition: Edition, facts: Partial<Applicant>, standing: Standing | null = null) => {
  const student = asked(edition, facts, standing);
  return isIncomplete(student, { entries: entriesIn(edition), needs: gradeNeeds(student) });
};
const typed = (text: string) => ({ gradeAverage: { kind: 'typed', text } as const });

describe('在学採用', () => {
  const first = { grade: 1, choice: 1 } as const;
  const third = { grade: 3, choice: 1 } as const;

  it('asks a first year for the average and no GPA', () => {
    expect(needsOf(enrolled, first)).toMatchObject({
      gradeAverage: true,
      equivalencyExam: null,
      gpa: '1年はGPAで判定しないため不要',
      gpaRank: '1年は順位で判定しないため不要',
    });
    expect(needsOf(enrolled, { ...first, ...typed('3.5') })).toMatchObject({
      equivalencyExam: '3.5以上のため不要',
      specialTalent: '3.5以上のため不要',
    });
    expect(needsOf(enrolled, { ...first, ...typed('3.4') })).toMatchObject({
      equivalencyExam: true,
      specialTalent: true,
    });
    expect(needsOf(enrolled, { ...first, equivalencyExam: true })).toMatchObject({
      gradeAverage: '高卒認定のため不要',
      specialTalent: '高卒認定のため不要',
    });
  });

  it('asks from the second year on for the GPA, or for the rank the school has', () => {
    expect(needsOf(enrolled, third)).toMatchObject({
      gradeAverage: '3年は評定で判定しないため不要',
      equivalencyExam: '3年は高卒認定で判定しないため不要',
      gpa: true,
      gpaRank: null,
      gpaHeadCount: null,
      specialTalent: '順位がわかると決まります',
    });
    expect(needsOf(enrolled, { ...third, gpaRank: 12 })).toMatchObject({ gpa: true, gpaHeadCount: true });
    expect(needsOf(enrolled, { ...third, gpaRank: 12, gpaHeadCount: 80 })).toMatchObject({
      gpa: '順位が入力済みのため不要',
      specialTalent: '順位が基準に入るため不要',
    });
  });

  it('asks for the exception where the place does not suffice', () => {
    const gpa = { ...third, gpa: '2.50' };
    expect(needsOf(enrolled, gpa, place(44, 132)).specialTalent).toBe('順位が基準に入るため不要');
    expect(needsOf(enrolled, gpa, place(45, 132)).specialTalent).toBe(true);
    expect(needsOf(enrolled, { ...gpa, taxExempt: false }, place(45, 132)).specialTalent).toBe(
      '住民税（所得割）非課税でないため不要',
    );
    // A place that can still fall is no place yet.
    expect(needsOf(enrolled, gpa, place(44, 132, { withoutGpa: 1 })).specialTalent).toBe(
      '順位がわかると決まります',
    );
  });

  it('asks for the year where the rule depends on it', () => {
    expect(needsOf(enrolled, { choice: 1 })).toMatchObject({
      gradeAverage: '学年を入力すると決まります',
      gpa: '学年を入力すると決まります',
    });
  });

  it('asks nothing of who has no wish, but says that the GPA counts', () => {
    expect(needsOf(enrolled, { grade: 3 })).toMatchObject({
      gradeAverage: '希望がないため不要',
      gpa: '希望がないため不要（順位には数える）',
      loan2Basis: '第二種の希望がないため不要',
    });
    expect(incomplete(enrolled, { grade: 3 })).toBe(false);
  });

  it('asks for the basis of loan2 unless 高卒認定 stands for it', () => {
    const wish = { grade: 3, choice: 3 } as const;
    expect(needsOf(enrolled, wish)).toMatchObject({
      loan2Basis: true,
      gradeAverage: null,
      gpa: 'GPAで判定する希望がないため不要',
    });
    expect(needsOf(enrolled, { ...wish, equivalencyExam: true }).loan2Basis).toBe('高卒認定のため不要');
  });

  it('is complete as soon as what is compared is there', () => {
    expect(incomplete(enrolled, third)).toBe(true);
    expect(incomplete(enrolled, { ...third, gpa: '3.1' }, place(2, 10))).toBe(false);
    expect(incomplete(enrolled, { ...third, gpaRank: 2, gpaHeadCount: 10 })).toBe(false);
    // What the school decides of who does not reach the line is no figure that is missing.
    expect(incomplete(enrolled, { ...third, gpaRank: 9, gpaHeadCount: 10 })).toBe(false);
  });
});

describe('通信教育', () => {
  const later = { choice: 1, enteredOn: '2018-04', schooling: 'summerWinter' } as const;

  it('asks for the GPA or the confirmation of the school, one of the two', () => {
    expect(needsOf(correspondence, later)).toMatchObject({ gpa: true, aboveMean: true });
    expect(needsOf(correspondence, { ...later, aboveMean: true })).toMatchObject({
      gpa: '平均水準が入力済みのため不要',
      specialTalent: '平均水準以上のため不要',
    });
    expect(needsOf(correspondence, { ...later, gpa: '2.9' }, place(2, 10))).toMatchObject({
      aboveMean: null,
      specialTalent: '平均水準以上のため不要',
    });
    expect(incomplete(correspondence, later)).toBe(true);
    expect(incomplete(correspondence, { ...later, aboveMean: false })).toBe(false);
  });
});

describe('適格認定', () => {
  const good = {
    creditsEarned: 31,
    creditsStandard: 31,
    attendanceRate: 95,
    graduationDelayed: false,
    gpa: '3.0',
  };

  it('asks everyone for every figure, for the review before only after a warning', () => {
    expect(needsOf(review, {})).toMatchObject({
      creditsEarned: true,
      creditsStandard: true,
      attendanceRate: true,
      graduationDelayed: true,
      gpa: true,
      warnedBefore: '今回の警告がないため不要',
    });
    expect(incomplete(review, good, place(1, 10))).toBe(false);
    const warned = { ...good, attendanceRate: 80 };
    expect(needsOf(review, warned, place(1, 10)).warnedBefore).toBe(true);
    expect(incomplete(review, { ...warned, warnedBefore: false }, place(1, 10))).toBe(false);
  });
});

describe('緊急採用・応急採用', () => {
  it('asks for what happened, when, and from when on', () => {
    expect(needsOf(emergency, { choice: 1 })).toMatchObject({
      emergencyCause: true,
      emergencyMonth: true,
      loanStart: true,
      gpa: '学力の基準がこの版にないため不要',
    });
    expect(needsOf(emergency, {})).toMatchObject({ emergencyCause: '希望がないため不要' });
  });
});
