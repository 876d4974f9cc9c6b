import type { CriterionId, Indication, Recommendable, Verdict, Wish } from '../verdict.ts';

// The words of verdicts, the same on the screen, in print, in Excel and in the terminal.

export const wishLabels: Readonly<Record<Wish, string>> = {
  grant: '給付奨学金',
  loan1: '第一種奨学金',
  loan2: '第二種奨学金',
  combined: '併用貸与',
};

/** For narrow columns */
export const wishShortLabels: Readonly<Record<Wish, string>> = {
  grant: '給付',
  loan1: '第一種',
  loan2: '第二種',
  combined: '併用',
};

export const criterionLabels: Readonly<Record<CriterionId, string>> = {
  'qualification.graduation': '資格（卒業）',
  'qualification.nationality': '資格（国籍・在留資格）',
  'qualification.formerGrant': '資格（給付受給歴）',
  marks: '学力',
  'household.income': '家計（収入の目安）',
  'household.assets': '家計（資産の目安）',
};

export const recommendableLabels: Readonly<Record<Recommendable['kind'], string>> = {
  yes: '推薦できる',
  no: '満たさない',
  schoolDecides: '学校の判断が必要',
  missing: '情報不足',
};

export const indicationLabels: Readonly<Record<Indication, string>> = {
  within: '目安内',
  over: '目安超',
  noRow: '目安表に該当なし',
};

const verdictLabels: Readonly<Record<Exclude<Verdict['kind'], 'jassoDecides'>, string>> = {
  met: '満たす',
  notMet: '満たさない',
  schoolDecides: '学校の判断が必要',
  missing: '情報不足',
};

export const verdictLabel = (verdict: Verdict): string =>
  verdict.kind === 'jassoDecides'
    ? `機構が審査（${indicationLabels[verdict.indication]}）`
    : verdictLabels[verdict.kind];
