import { expect, it } from 'vitest';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { addDays, fiscalYearOf } from '#core/domain/dates.ts';
import type { KeptPaper } from '#core/domain/kept-papers/kept-paper.ts';
import { keepUntil, mayBeDestroyed } from '#core/domain/kept-papers/retention.ts';
import { isUnregistered, keptUntil, standingOf } from '#core/domain/kept-papers/standing.ts';

const paper: KeptPaper = {
  id: 'a',
  studentNumber: '001',
  name: '架空　花',
  place: null,
  kind: 'interview',
  madeOn: '2022-05-20',
  madeBy: null,
  years: 3,
  keptWhere: null,
  registeredOn: '2022-05-21',
  registeredBy: null,
  note: null,
  destruction: null,
};

it('「作成翌年度から3年間」: what was made in 2022年度 stays through 31 March 2026', () => {
  expect(keepUntil('2022-04-01', 3)).toBe('2026-03-31');
  expect(keepUntil('2022-05-20', 3)).toBe('2026-03-31');
  expect(keepUntil('2023-03-31', 3)).toBe('2026-03-31');
  expect(keepUntil('2023-04-01', 3)).toBe('2027-03-31');
});

it('on every day from 2020 to 2030 it is three whole fiscal years, the first of them the following one', () => {
  for (let day = '2020-01-01'; day <= '2030-12-31'; day = addDays(day, 1)) {
    const until = keepUntil(day, 3);
    const following = `${fiscalYearOf(day) + 1}-04-01`;
    expect(following > day).toBe(true);
    expect(until.slice(5)).toBe('03-31');
    expect(fiscalYearOf(until) - fiscalYearOf(following) + 1).toBe(3);
    expect(mayBeDestroyed(day, 3, until)).toBe(false);
    expect(mayBeDestroyed(day, 3, addDays(until, 1))).toBe(true);
  }
});

it('the school may keep it longer, and never shorter', () => {
  expect(keptUntil(paper, null)).toBe('2026-03-31');
  expect(keptUntil(paper, 5)).toBe('2028-03-31');
  expect(keptUntil(paper, 1)).toBe('2026-03-31');
  expect(standingOf(paper, null, '2026-03-31')).toBe('kept');
  expect(standingOf(paper, null, '2026-04-01')).toBe('due');
  expect(standingOf(paper, 5, '2026-04-01')).toBe('kept');
  const destruction = {
    id: 'd',
    doneOn: '2026-04-10',
    way: '裁断',
    person: '田中',
    witness: null,
    recordedBy: null,
  };
  expect(standingOf({ ...paper, destruction }, null, '2026-04-11')).toBe('destroyed');
});

it('a recorded result without its paper is noticed', () => {
  const recorded = {
    ...blankApplicant,
    studentNumber: '001',
    studyWillMethod: 'interview',
    studyWillResult: 'recognised',
    studyWillDate: '2022-05-20',
  } as const;
  expect(isUnregistered(recorded, [])).toBe(true);
  expect(isUnregistered(recorded, [paper])).toBe(false);
  expect(isUnregistered({ ...recorded, studyWillDate: '2022-06-01' }, [paper])).toBe(true);
  expect(isUnregistered({ ...recorded, studyWillDate: null }, [])).toBe(false);
});
