import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { ContinuationRule } from '#core/domain/edition-continuation.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import { stateLabel } from '#core/domain/judge/words.ts';
import { computedPlace } from './any-applicant.ts';
import { cited, criterionOf, judgedBy, shipped } from './made-editions.ts';

const rules: readonly ContinuationRule[] = [
  { measure: 'abolition', label: '卒業延期', test: { kind: 'graduationDelayed' } },
  { measure: 'abolition', label: '6割以下', test: { kind: 'credits', atMostPercent: 60 } },
  { measure: 'warning', label: '7割以下', test: { kind: 'credits', atMostPercent: 70 } },
  { measure: 'warning', label: '下位1/4', test: { kind: 'gpaBottom', numerator: 1, denominator: 4 } },
  { measure: 'abolition', label: '出席6割以下', test: { kind: 'attendance', atMostPercent: 60 } },
  { measure: 'warning', label: '出席8割以下', test: { kind: 'attendance', atMostPercent: 80 } },
  { measure: 'suspension', label: '順位だけで二度目', test: { kind: 'warnedTwice', by: 'gpaOnly' } },
  { measure: 'abolition', label: '二度目の警告', test: { kind: 'warnedTwice', by: 'other' } },
];

const edition: Edition = {
  ...shipped,
  continuation: {
    rules: rules.map((rule) => cited(rule)),
    measures: [],
    finalYear: cited('最終学年は継続手続きが不要'),
    decidedBy: cited('学校が総合的に判断する'),
  },
};

const clean: Partial<Applicant> = {
  creditsEarned: 40,
  creditsStandard: 40,
  attendanceRate: 100,
  graduationDelayed: false,
  warnedBefore: false,
  gpaRank: 1,
  gpaHeadCount: 8,
};
const judged = (facts: Partial<Applicant>) => judgedBy(edition, { ...clean, ...facts });

describe('the measure', () => {
  it.each([
    [{}, 'continue', 'yes'],
    [{ creditsEarned: 28.5 }, 'continue', 'yes'],
    [{ creditsEarned: 28 }, 'warning', 'schoolDecides'],
    [{ creditsEarned: 24.5 }, 'warning', 'schoolDecides'],
    [{ creditsEarned: 24 }, 'abolition', 'no'],
    [{ attendanceRate: 80.1 }, 'continue', 'yes'],
    [{ attendanceRate: 80 }, 'warning', 'schoolDecides'],
    [{ attendanceRate: 60 }, 'abolition', 'no'],
    [{ gpaRank: 6 }, 'continue', 'yes'],
    [{ gpaRank: 7 }, 'warning', 'schoolDecides'],
    [{ graduationDelayed: true }, 'abolition', 'no'],
    // A second warning, by its ground
    [{ creditsEarned: 28, warnedBefore: true }, 'abolition', 'no'],
    [{ gpaRank: 7, warnedBefore: true }, 'suspension', 'schoolDecides'],
    [{ gpaRank: 7, creditsEarned: 28, warnedBefore: true }, 'abolition', 'no'],
    [{ warnedBefore: true }, 'continue', 'yes'],
    // A figure that is missing leaves open only what it could make worse
    [{ creditsEarned: null }, null, 'missing'],
    [{ creditsStandard: null }, null, 'missing'],
    [{ graduationDelayed: null }, null, 'missing'],
    [{ warnedBefore: null }, 'continue', 'yes'],
    [{ gpaRank: 7, warnedBefore: null }, null, 'missing'],
    [{ creditsEarned: 28, gpaRank: null }, 'warning', 'missing'],
    [{ creditsEarned: 24, attendanceRate: null }, 'abolition', 'no'],
  ] as const)('%j is %s', (facts, measure, state) => {
    const judgement = judged(facts);
    expect(judgement.measure).toBe(measure);
    expect(applicantState(judgement)).toBe(state);
  });
});

describe('what an officer reads', () => {
  it('figure, threshold and what follows from it', () => {
    expect(criterionOf(judged({ creditsEarned: 28 }), 'continuation.credits')).toMatchObject({
      reason: '修得単位数は標準の40単位のうち28単位です。「警告」の基準（7割以下）に当たります。',
      actual: '28単位／標準 40単位',
      limit: '廃止: 6割以下、警告: 7割以下',
    });
  });

  it('that the warning before makes it worse', () => {
    expect(
      criterionOf(judged({ creditsEarned: 28, warnedBefore: true }), 'continuation.credits').reason,
    ).toContain('前回の適格認定も警告のため、「廃止」の基準（二度目の警告）に当たります。');
  });

  it('a shared rank that reaches over the line, which is not below it', () => {
    const standing = computedPlace({
      rank: 6,
      headCount: 8,
      sharedBy: 2,
      reachesMean: false,
      applicantsOnly: false,
    });
    const judgement = judgedBy(
      edition,
      { ...clean, gpa: '1.20', gpaRank: null, gpaHeadCount: null },
      standing,
    );
    const found = criterionOf(judgement, 'continuation.gpa');
    expect(found.verdict.kind).toBe('met');
    expect(found.reason).toContain('6位には同じGPAの人が2人いて、どの人も6位に数えます。');
  });

  it('the states in their own words', () => {
    const kinds = ['yes', 'schoolDecides', 'no', 'missing'] as const;
    expect(kinds.map((kind) => stateLabel('continuation', kind))).toEqual([
      '継続',
      '警告・停止（学校が確かめる）',
      '廃止',
      '情報不足',
    ]);
    expect(stateLabel('loan1', 'yes')).toBe('推薦できる');
  });
});

describe('who is reviewed', () => {
  it('everybody, whatever was wished; nothing else is judged', () => {
    const judgement = judged({ wantsGrant: true, choice: null, nationality: null });
    expect(judgement.wishes.map(({ wish }) => wish)).toEqual(['continuation']);
    expect(judgement.choice).toBeNull();
    expect(judgement.notices).toEqual([]);
  });

  it.each([
    [4, 4, true],
    [3, 4, false],
    [4, null, false],
  ])('学年 %s of %s: final year %s', (grade, courseYears, isFinal) => {
    expect(judged({ grade, courseYears }).notices.join('').includes('最終学年は継続手続きが不要')).toBe(
      isFinal,
    );
  });
});
