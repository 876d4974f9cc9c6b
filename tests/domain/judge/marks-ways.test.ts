import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import type { MarksWay } from '#core/domain/edition-marks.ts';
import { computedPlace } from './any-applicant.ts';
import { cited, criterionOf, judgedBy, ruleOf, withMarks } from './made-editions.ts';

const average = { kind: 'average', limitTenths: 35, periods: ['years1to3'] } as const;
const lastTwo = { kind: 'average', limitTenths: 32, periods: ['years2to3'] } as const;
const exam = { kind: 'exam', label: '高等学校卒業程度認定試験' } as const;
const hardship = { kind: 'hardship', hardships: [{ field: 'taxExempt', label: '住民税非課税' }] } as const;
const topThird = { kind: 'top', numerator: 1, denominator: 3, label: '上位1/3以内' } as const;
const mean = { kind: 'mean', label: '平均水準以上' } as const;
const grade = (text: string): Partial<Applicant> => ({ gradeAverage: { kind: 'typed', text } });

const marks = (
  ways: readonly MarksWay[],
  facts: Partial<Applicant>,
  standing: Parameters<typeof judgedBy>[2] = null,
) => criterionOf(judgedBy(withMarks(ruleOf(ways)), facts, standing), 'marks');

const place = (rank: number, headCount: number, rest = {}) =>
  computedPlace({ rank, headCount, sharedBy: 1, reachesMean: true, applicantsOnly: false, ...rest });

describe('several ways', () => {
  it('the first that is met decides, after those that failed', () => {
    expect(marks([average, exam], { ...grade('3.4'), equivalencyExam: true })).toMatchObject({
      verdict: { kind: 'met' },
      reason: '評定平均値 3.4 は基準の 3.5 に 0.1 足りません。高等学校卒業程度認定試験に合格しています。',
    });
  });

  it('what is missing in another way no longer matters then', () => {
    expect(marks([average, exam], { equivalencyExam: true })).toMatchObject({
      verdict: { kind: 'met' },
      reason: '高等学校卒業程度認定試験に合格しています。',
      fields: ['equivalencyExam'],
    });
  });

  it('all that is missing is named together', () => {
    expect(marks([average, exam], {})).toMatchObject({
      verdict: { kind: 'missing', fields: ['gradeAverage', 'equivalencyExam'] },
      reason: expect.stringMatching(/^「評定平均値」と「.+」が入力されていません。$/),
    });
  });

  it('an average is asked for before the exception is looked at, a rank is not', () => {
    const facts = { taxExempt: true, specialWill: true };
    expect(marks([average, hardship], facts).verdict).toEqual({ kind: 'missing', fields: ['gradeAverage'] });
    expect(marks([topThird, hardship], facts).verdict).toEqual({ kind: 'met' });
  });

  it('what the school can decide is more open than what is missing', () => {
    expect(marks([average, exam, hardship], { ...grade('3.4'), taxExempt: true })).toMatchObject({
      verdict: { kind: 'schoolDecides' },
      reason: expect.stringContaining('特例（住民税非課税）に当たります。'),
    });
  });
});

describe('評定の対象学年', () => {
  it('an average of other years does not count, and the years wanted are named', () => {
    const found = marks([lastTwo], { ...grade('4.9'), gradePeriod: 'years1to2' });
    expect(found).toMatchObject({
      verdict: { kind: 'missing', fields: ['gradeAverage', 'gradePeriod'] },
      next: '最終2か年の評定平均値を、「評定の対象学年」とともに入力してください。',
    });
    expect(found.reason).toContain('1～2年の評定平均値');
    expect(found.reason).toContain('最終2か年');
  });

  it.each([['years2to3'], [null]] as const)('%s counts', (gradePeriod) => {
    expect(marks([lastTwo], { ...grade('3.2'), gradePeriod }).verdict.kind).toBe('met');
    expect(marks([lastTwo], { ...grade('3.1'), gradePeriod }).verdict.kind).toBe('notMet');
  });
});

describe('上位1/3', () => {
  it.each([
    [44, 132, 'met'],
    [45, 132, 'notMet'],
    [33, 100, 'met'],
    [34, 100, 'notMet'],
    [1, 2, 'notMet'],
    [1, 3, 'met'],
  ] as const)('%i of %i is %s', (rank, headCount, kind) => {
    expect(marks([topThird], { gpaRank: rank, gpaHeadCount: headCount }).verdict.kind).toBe(kind);
    expect(marks([topThird], { gpa: '2.50' }, place(rank, headCount)).verdict.kind).toBe(kind);
  });

  it('shows rank, head count and the line', () => {
    expect(marks([topThird], { gpa: '2.50' }, place(46, 132))).toMatchObject({
      reason: '文学部 2年の132人中46位（上位1/3は44位まで）で、基準に入りません。',
      actual: '132人中46位',
      limit: '44位以内（上位1/3）',
      shortBy: 'あと 2位',
    });
  });

  it('says when a shared rank reaches over the line', () => {
    const onLine = marks([topThird], { gpa: '2.50' }, place(4, 12, { sharedBy: 2 }));
    expect(onLine.verdict.kind).toBe('met');
    expect(onLine.reason).toContain('4位には同じGPAの人が2人いて、どの人も4位に数えます。');
    expect(marks([topThird], { gpa: '2.50' }, place(3, 12, { sharedBy: 2 })).reason).not.toContain('同じGPA');
  });

  it('the rank the school typed wins over the computed one', () => {
    const facts = { gpa: '2.50', gpaRank: 4, gpaHeadCount: 12 };
    expect(marks([topThird], facts, place(9, 12)).verdict.kind).toBe('met');
  });

  it.each([
    [{}, ['gpa', 'gpaRank', 'gpaHeadCount']],
    [{ gpa: '2.50' }, ['gpaRank', 'gpaHeadCount']],
    [{ gpaRank: 3 }, ['gpaHeadCount']],
    [{ gpaHeadCount: 12 }, ['gpaRank']],
  ])('%j: %j are missing', (facts, fields) => {
    expect(marks([topThird], facts).verdict).toEqual({ kind: 'missing', fields });
  });

  it('a half that is typed is not completed by a computed half', () => {
    expect(marks([topThird], { gpa: '2.50', gpaHeadCount: 132 }, place(3, 10)).verdict).toEqual({
      kind: 'missing',
      fields: ['gpaRank'],
    });
  });

  it('a place among the applicants is no place in the group', () => {
    const found = marks([topThird], { gpa: '2.50' }, place(1, 1, { applicantsOnly: true }));
    expect(found.verdict).toEqual({ kind: 'missing', fields: ['gpaRank', 'gpaHeadCount'] });
    expect(found.reason).toContain('全員ではないとみられます。');
  });

  it('a rank beyond the head count is a slip and not a refusal', () => {
    const found = marks([topThird], { gpaRank: 13, gpaHeadCount: 12 });
    expect(found.verdict).toEqual({ kind: 'missing', fields: ['gpaRank', 'gpaHeadCount'] });
    expect(found.reason).toBe('順位（13位）が人数（12人）を超えています。');
  });
});

describe('平均水準', () => {
  it.each([
    [{ aboveMean: true }, 'met'],
    [{ aboveMean: false }, 'notMet'],
    [{ aboveMean: false, gpa: '2.50' }, 'notMet'],
    [{ gpa: '2.50' }, 'met'],
  ] as const)('%j is %s', (facts, kind) => {
    expect(marks([mean], facts, place(1, 12)).verdict.kind).toBe(kind);
  });

  it('shows the GPA beside the mean', () => {
    expect(marks([mean], { gpa: '2.50' }, place(9, 12, { reachesMean: false })).reason).toBe(
      'GPA 2.50 は文学部 2年の平均 2.40 に届きません。',
    );
  });

  it('names what is missing', () => {
    expect(marks([mean], {}).verdict).toEqual({ kind: 'missing', fields: ['gpa', 'aboveMean'] });
    expect(marks([mean], { gpa: '2.50' }).verdict).toEqual({ kind: 'missing', fields: ['aboveMean'] });
  });
});

describe('what the school states', () => {
  const school = {
    kind: 'school',
    bases: [
      { basis: 'average', label: '平均水準以上' },
      { basis: 'principal', label: '校長が特に認める' },
    ],
  } as const;

  it.each([
    ['average', 'met'],
    ['principal', 'met'],
    ['none', 'notMet'],
    [null, 'schoolDecides'],
    // A ground of other years' rules is none here, and no refusal either.
    ['exam', 'schoolDecides'],
  ] as const)('%s is %s', (loan2Basis, kind) => {
    expect(marks([school], { loan2Basis }).verdict.kind).toBe(kind);
  });

  it('a known mean helps, and the school still states it', () => {
    const found = marks([school], { gpa: '2.50' }, place(2, 12));
    expect(found.verdict.kind).toBe('schoolDecides');
    expect(found.reason).toBe(
      '二つの基準のどれに当たるかを学校が判断します。GPA 2.50 は文学部 2年の平均 2.40 以上です。',
    );
  });

  it('one ground is called by its name', () => {
    const only = { ...school, bases: [{ basis: 'principal', label: '校長が特に認める' }] } as const;
    expect(marks([only], { loan2Basis: 'none' }).reason).toBe(
      '「校長が特に認める」にも当たらないとされています。',
    );
  });

  it('what no entry states stays the school’s', () => {
    const discretion = { kind: 'discretion', label: '困難が続く見込み' } as const;
    expect(marks([school, discretion], { loan2Basis: 'none' }).verdict.kind).toBe('schoolDecides');
    expect(marks([school, discretion], { loan2Basis: 'average' }).verdict.kind).toBe('met');
  });
});

describe('貸与額算定基準額 0円 as a hardship', () => {
  const taxBase = { kind: 'hardship', hardships: [{ field: 'taxBaseLoan', label: '0円' }] } as const;
  it.each([
    [0, 'met'],
    [100, 'notMet'],
    [null, 'missing'],
  ] as const)('%s is %s', (taxBaseLoan, kind) => {
    const facts = { ...grade('3.4'), taxBaseLoan, specialWill: true };
    expect(marks([average, taxBase], facts).verdict.kind).toBe(kind);
  });
});

describe('which rule applies', () => {
  const byGrade = withMarks(
    ruleOf([average], ['loan1'], { kind: 'grade', from: 1, to: 1 }),
    ruleOf([topThird], ['loan1'], { kind: 'grade', from: 2, to: null }),
  );
  const byEntry = withMarks(
    ruleOf([lastTwo], ['loan1'], { kind: 'entered', from: 2020, to: 2020 }),
    ruleOf([mean], ['loan1'], { kind: 'entered', from: 2017, to: 2019 }),
  );
  const facts = { ...grade('3.5'), aboveMean: true, gpaRank: 9, gpaHeadCount: 12 };
  const verdict = (edition: typeof byGrade, more: Partial<Applicant>) =>
    criterionOf(judgedBy(edition, { ...facts, ...more }), 'marks').verdict;

  it.each([
    [1, { kind: 'met' }],
    [2, { kind: 'notMet' }],
    [4, { kind: 'notMet' }],
    [null, { kind: 'missing', fields: ['grade'] }],
  ])('学年 %s', (year, expected) => {
    expect(verdict(byGrade, { grade: year })).toEqual(expected);
  });

  it.each([
    ['2020-04', { kind: 'met' }],
    ['2021-03', { kind: 'met' }],
    ['2021-04', { kind: 'schoolDecides' }],
    ['2017-04', { kind: 'met' }],
    ['2017-03', { kind: 'schoolDecides' }],
    [null, { kind: 'missing', fields: ['enteredOn'] }],
  ])('入学 %s', (enteredOn, expected) => {
    expect(verdict(byEntry, { enteredOn })).toEqual(expected);
  });

  it('no rule: the publications are silent, and say at best where to look', () => {
    const silent = withMarks();
    expect(criterionOf(judgedBy(silent, facts), 'marks')).toMatchObject({
      verdict: { kind: 'schoolDecides' },
      reason: 'この版の資料には第一種奨学金の学力基準がありません。',
    });
    const elsewhere = {
      ...silent,
      marks: { ...silent.marks, elsewhere: cited('学力基準は案内の10ページにある') },
    };
    expect(criterionOf(judgedBy(elsewhere, facts), 'marks').reason).toBe('学力基準は案内の10ページにある。');
  });
});
