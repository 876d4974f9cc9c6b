import type { Scheme } from '../scheme.ts';
import type {
  ApplicantState,
  ContinuationMeasure,
  CriterionId,
  Indication,
  Recommendable,
  Verdict,
  Wish,
} from '../verdict.ts';

// The words of verdicts, the same on the screen, in print, in Excel and in the terminal.

export const wishLabels: Readonly<Record<Wish, string>> = {
  grant: '給付奨学金',
  loan1: '第一種奨学金',
  loan2: '第二種奨学金',
  combined: '併用貸与',
  emergency1: '緊急採用（第一種）',
  emergency2: '応急採用（第二種）',
  continuation: '適格認定',
};

/** For narrow columns */
export const wishShortLabels: Readonly<Record<Wish, string>> = {
  grant: '給付',
  loan1: '第一種',
  loan2: '第二種',
  combined: '併用',
  emergency1: '緊急',
  emergency2: '応急',
  continuation: '適格認定',
};

export const criterionLabels: Readonly<Record<CriterionId, string>> = {
  'qualification.graduation': '資格（卒業）',
  'qualification.nationality': '資格（国籍・在留資格）',
  'qualification.formerGrant': '資格（給付受給歴）',
  'qualification.standing': '資格（学籍）',
  'qualification.formerLoans': '資格（過去の貸与）',
  'qualification.debtSettlement': '資格（債務整理）',
  'qualification.repeat': '資格（再貸与）',
  'qualification.correspondence': '資格（受講形態）',
  'qualification.scholarNumber': '奨学生番号',
  'qualification.emergency': '資格（家計急変）',
  'qualification.emergencyStart': '貸与始期',
  marks: '学力',
  'household.income': '家計（収入の目安）',
  'household.assets': '家計（資産の目安）',
  'continuation.credits': '修得単位数',
  'continuation.gpa': 'GPA',
  'continuation.attendance': '出席率',
  'continuation.graduation': '卒業の時期',
};

export const recommendableLabels: Readonly<Record<Recommendable['kind'], string>> = {
  yes: '推薦できる',
  no: '満たさない',
  schoolDecides: '学校の判断が必要',
  missing: '情報不足',
};

/** 適格認定 recommends nobody: the same states in its own words. */
const continuationStateLabels: Readonly<Record<Recommendable['kind'], string>> = {
  yes: '継続',
  no: '廃止',
  schoolDecides: '警告・停止（学校が確かめる）',
  missing: '情報不足',
};

/** The state of a wish as lists and badges say it. */
export const stateLabel = (wish: Wish, state: Recommendable['kind']): string =>
  wish === 'continuation' ? continuationStateLabels[state] : recommendableLabels[state];

/** The state of an applicant as a whole. An edition of 適格認定 judges nothing else, so its words go with the scheme. */
export const applicantStateLabel = (state: ApplicantState, scheme: Scheme): string => {
  if (scheme === 'continuation') return state === 'noWish' ? '対象外' : continuationStateLabels[state];
  return state === 'noWish' ? '希望なし' : recommendableLabels[state];
};

/** 適格認定の区分 */
export const measureLabels: Readonly<Record<ContinuationMeasure, string>> = {
  continue: '継続',
  warning: '警告',
  suspension: '停止',
  abolition: '廃止',
};

/** As what state a measure counts: between going on and the end the school has to look. */
export const measureStates: Readonly<Record<ContinuationMeasure, Recommendable['kind']>> = {
  continue: 'yes',
  warning: 'schoolDecides',
  suspension: 'schoolDecides',
  abolition: 'no',
};

/** The result of a wish: 「推薦できる」, or the measure where one is certain. */
export const resultLabel = (
  wish: Wish,
  { state, measure }: Readonly<{ state: Recommendable['kind']; measure: ContinuationMeasure | null }>,
): string => (wish === 'continuation' && measure !== null ? measureLabels[measure] : stateLabel(wish, state));

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
