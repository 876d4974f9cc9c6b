import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import type { Standing } from '#core/domain/cohort/standing.ts';
import { judgeSchoolRules } from '#core/domain/school-rules/judge-school-rules.ts';
import {
  type Confirmation,
  type SchoolCondition,
  type SchoolRule,
  schoolStateOf,
} from '#core/domain/school-rules/school-rule.ts';
import type { Wish } from '#core/domain/verdict.ts';

const ruleOf = (condition: SchoolCondition, wishes: readonly Wish[] | null = null): SchoolRule => ({
  id: 'r1',
  title: '校内の基準',
  condition,
  wishes,
  basis: { title: '奨学生推薦規程', setOn: '2022-04-01' },
});

type Around = Readonly<{
  facts?: Partial<Applicant>;
  standing?: Standing;
  confirmation?: Confirmation;
  wishes?: readonly Wish[];
}>;

function resultsOf(rules: readonly SchoolRule[], { facts, standing, confirmation, wishes }: Around) {
  const judged = (wishes ?? ['grant', 'loan1']).map((wish) => ({
    wish,
    recommendable: { kind: 'yes' } as const,
    criteria: [],
  }));
  return judgeSchoolRules(
    rules,
    { wishes: judged },
    {
      applicant: { ...blankApplicant, ...facts },
      standing: standing ?? null,
      confirmations: new Map(confirmation === undefined ? [] : [['r1', confirmation]]),
    },
  );
}

const result = (condition: SchoolCondition, around: Around) => {
  const [only] = resultsOf([ruleOf(condition)], around);
  if (only === undefined) throw new Error('the rule does not concern the student');
  return only;
};
const typed = (text: string): Pick<Applicant, 'gradeAverage'> => ({ gradeAverage: { kind: 'typed', text } });

describe('評定平均値', () => {
  const condition = { kind: 'average', limitTenths: 38 } as const;

  it.each([
    ['3.8', 'met', null],
    ['3.75', 'met', null],
    ['3.749', 'notMet', 'あと 0.1'],
    ['3.7', 'notMet', 'あと 0.1'],
    ['5.0', 'met', null],
  ])('%s is %s', (text, kind, shortBy) => {
    const { verdict, shortBy: gap } = result(condition, { facts: typed(text) });
    expect(verdict.kind).toBe(kind);
    expect(gap).toBe(shortBy);
  });

  it('says the figures of the student and the years they cover', () => {
    const facts = { ...typed('3.4'), gradePeriod: 'years1to2' } as const;
    expect(result(condition, { facts }).reason).toBe(
      '評定平均値（1～2年） 3.4 は校内基準の 3.8 に 0.4 足りません。',
    );
  });

  it('is missing without an average', () => {
    const { verdict, reason } = result(condition, {});
    expect(verdict).toEqual({ kind: 'missing', fields: ['gradeAverage'] });
    expect(reason).toBe('「評定平均値」が入力されていません。');
  });
});

describe('GPA', () => {
  const condition = { kind: 'gpa', least: '2.50' } as const;

  it.each([
    ['2.5', 'met', null],
    ['2.49', 'notMet', 'あと 0.01'],
    ['2.499', 'notMet', 'あと 0.001'],
    ['10', 'met', null],
  ])('%s is %s', (gpa, kind, shortBy) => {
    const { verdict, shortBy: gap } = result(condition, { facts: { gpa } });
    expect(verdict.kind).toBe(kind);
    expect(gap).toBe(shortBy);
  });

  it('is missing without a GPA', () => {
    expect(result(condition, {}).verdict).toEqual({ kind: 'missing', fields: ['gpa'] });
  });
});

describe('GPAの順位', () => {
  const condition = { kind: 'top', denominator: 4 } as const;
  const standing: Standing = {
    groupLabel: '文学部 2年',
    headCount: 81,
    withoutGpa: 0,
    rank: 20,
    tied: false,
    sharedBy: 1,
    gpa: '3.1',
    mean: '2.77',
    exactMean: '224÷81',
    reachesMean: true,
    source: 'computed',
    applicantsOnly: false,
  };

  it.each([
    [20, 'met', null],
    [21, 'notMet', 'あと 1位'],
  ])('%i of 81 is %s', (rank, kind, shortBy) => {
    const { verdict, shortBy: gap, reason } = result(condition, { standing: { ...standing, rank } });
    expect(verdict.kind).toBe(kind);
    expect(gap).toBe(shortBy);
    expect(reason).toContain(`文学部 2年の81人中${rank}位`);
  });

  it('takes the place that the school typed', () => {
    expect(result(condition, { facts: { gpaRank: 1, gpaHeadCount: 3 } }).verdict.kind).toBe('notMet');
    expect(result(condition, { facts: { gpaRank: 1, gpaHeadCount: 4 } }).verdict.kind).toBe('met');
  });

  it('is missing where the place is not known, and says so of a group of applicants only', () => {
    expect(result(condition, {}).verdict).toEqual({
      kind: 'missing',
      fields: ['gpa', 'gpaRank', 'gpaHeadCount'],
    });
    const only = result(condition, {
      facts: { gpa: '1' },
      standing: { ...standing, rank: 81, applicantsOnly: true },
    });
    expect(only.verdict.kind).toBe('missing');
    expect(only.reason).toContain('希望者');
  });
});

describe('出席率', () => {
  it.each([
    [80, 'met', null],
    [79.9, 'notMet', 'あと 0.1%'],
    [null, 'missing', null],
  ])('%s is %s', (attendanceRate, kind, shortBy) => {
    const { verdict, shortBy: gap } = result(
      { kind: 'attendance', least: 80 },
      { facts: { attendanceRate } },
    );
    expect(verdict.kind).toBe(kind);
    expect(gap).toBe(shortBy);
  });
});

describe('学校が確認すること', () => {
  const condition = { kind: 'confirmed' } as const;

  it('waits for the school, then is what the school has confirmed', () => {
    expect(result(condition, {}).verdict.kind).toBe('schoolDecides');
    const yes = { answer: 'yes', on: '2022-06-01', note: null } as const;
    expect(result(condition, { confirmation: yes })).toMatchObject({
      verdict: { kind: 'met' },
      reason: '令和4年6月1日に「はい」と確認しています。',
      confirmation: yes,
    });
    const no = { answer: 'no', on: '2022-06-01', note: '欠席' } as const;
    expect(result(condition, { confirmation: no })).toMatchObject({
      verdict: { kind: 'notMet' },
      reason: '令和4年6月1日に「いいえ」と確認しています。（欠席）',
    });
  });
});

describe('校内基準', () => {
  it('concerns the wishes it names, and nobody who wishes nothing', () => {
    const loan = ruleOf({ kind: 'confirmed' }, ['loan1', 'loan2']);
    expect(resultsOf([loan], { wishes: ['grant'] })).toEqual([]);
    expect(resultsOf([loan], {})[0]?.wishes).toEqual(['loan1']);
    expect(resultsOf([ruleOf({ kind: 'confirmed' })], {})[0]?.wishes).toEqual(['grant', 'loan1']);
    expect(resultsOf([ruleOf({ kind: 'confirmed' })], { wishes: [] })).toEqual([]);
  });

  it('together are as good as the worst of them', () => {
    const of = (...kinds: readonly SchoolCondition[]) =>
      schoolStateOf(
        resultsOf(
          kinds.map((kind) => ruleOf(kind)),
          { facts: typed('3.0') },
        ),
      );
    const met = { kind: 'average', limitTenths: 30 } as const;
    const notMet = { kind: 'average', limitTenths: 31 } as const;
    const missing = { kind: 'gpa', least: '2' } as const;
    const open = { kind: 'confirmed' } as const;
    expect(of(met, open, missing, notMet)).toBe('notMet');
    expect(of(met, open, missing)).toBe('missing');
    expect(of(met, open)).toBe('schoolDecides');
    expect(of(met)).toBe('met');
    expect(of()).toBeNull();
  });

  it('never takes a missing fact for one that is not met', () => {
    const conditions: readonly SchoolCondition[] = [
      { kind: 'average', limitTenths: 50 },
      { kind: 'gpa', least: '100' },
      { kind: 'top', denominator: 20 },
      { kind: 'attendance', least: 100 },
      { kind: 'confirmed' },
    ];
    for (const condition of conditions) expect(result(condition, {}).verdict.kind).not.toBe('notMet');
  });
});
