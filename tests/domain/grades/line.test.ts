import { describe, expect, it } from 'vitest';
import { hasMeasure, isBelowByGpa, isBorderlineByRank } from '#core/domain/grades/line.ts';
import { showPlace } from '#core/domain/grades/place.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { asked, place } from './asked.ts';

const enrolled = await shippedEdition('enrolled-2025');
const review = await shippedEdition('continuation-2025');
const third = { grade: 3, choice: 1, gpa: '2.50' } as const;

describe('a place against the top third', () => {
  it.each([
    [44, 132, 1, false, false],
    [44, 132, 2, false, true],
    [43, 132, 2, false, false],
    [45, 132, 1, true, true],
    [46, 132, 1, true, false],
    [1, 2, 1, true, true],
  ])('%d of %d, shared by %d: below %s, borderline %s', (rank, headCount, sharedBy, below, borderline) => {
    const student = asked(enrolled, third, place(rank, headCount, { sharedBy }));
    expect(isBelowByGpa(student)).toBe(below);
    expect(isBorderlineByRank(student)).toBe(borderline);
  });

  it('says nothing of a student whose year is judged by the average, or who has no wish', () => {
    for (const facts of [
      { ...third, grade: 1 },
      { ...third, choice: null },
    ]) {
      const student = asked(enrolled, facts, place(45, 132));
      expect([isBelowByGpa(student), isBorderlineByRank(student)]).toEqual([false, false]);
    }
  });
});

describe('a place against the lowest quarter', () => {
  it.each([
    [90, false],
    [91, true],
    [92, false],
  ])('%d of 120: borderline %s', (rank, borderline) => {
    expect(isBorderlineByRank(asked(review, { gpa: '1.9' }, place(rank, 120)))).toBe(borderline);
  });

  it('finds who gets a measure, not who lacks a figure', () => {
    expect(hasMeasure(asked(review, {}))).toBe(false);
    expect(hasMeasure(asked(review, { attendanceRate: 80, warnedBefore: false }))).toBe(true);
    expect(hasMeasure(asked(review, { attendanceRate: 81 }))).toBe(false);
    expect(hasMeasure(asked(review, { creditsEarned: 18, creditsStandard: 31 }))).toBe(true);
  });
});

describe('a place in words', () => {
  it.each([
    [place(44, 132), '132人中44位'],
    [place(44, 132, { sharedBy: 3, tied: true }), '132人中44位（同順 3）'],
    [place(1, 40, { withoutGpa: 12 }), '40人中1位（欠 12）'],
    [place(1, 3, { sharedBy: 2, applicantsOnly: true }), '3人中1位（同順 2・希望者だけ）'],
    [place(1, 40, { rank: null, sharedBy: null }), ''],
    [null, ''],
  ])('%#: %s', (standing, expected) => {
    expect(showPlace(standing)).toBe(expected);
  });
});
