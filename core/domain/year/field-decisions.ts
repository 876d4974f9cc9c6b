import type { Applicant, FactField, YearMonth } from '../applicant.ts';
import { addMonths } from '../dates.ts';
import type { Scheme } from '../scheme.ts';

/** What the new school year means for one who stays: so many years on, or the same 学年 once more. */
export type Stay = Readonly<{ kind: 'promoted' | 'repeats'; years: number; scheme: Scheme }>;

type Decided<Field extends FactField> =
  | Readonly<{ kind: 'keep'; reason: string }>
  | (null extends Applicant[Field] ? Readonly<{ kind: 'empty'; reason: string }> : never)
  | Readonly<{
      kind: 'carry';
      reason: string;
      next: (before: Applicant, stay: Stay) => Applicant[Field];
    }>;

const who = 'その生徒がだれであるかは、年度が替わっても同じです';
const schooling = '在籍する学校・課程と入学は、年度が替わっても同じです';
const past = '過ぎたことは、年度が替わっても同じです';
const asked = '申込みのたびに、本人に確かめます';
const money = '家計は申込みのたびに、その年の収入で確かめます';
const marks = 'その年度の成績です。新しい年度の成績を入力します';
const statement = 'その年度の推薦のための、学校の判断です';
const procedure = 'その年度の申込みの手続きです';
const placed = '組替えがあります。新しい名簿を取り込むと入ります';

/**
 * What 年度の切り替え does with every fact of a student who stays. Kept is what does not depend on the year; emptied is what
 * has to be asked, entered or decided anew, so that no application is ever judged by last year's answer. A new fact does
 * not compile until it is decided here.
 */
export const fieldDecisions: { readonly [Field in FactField]: Decided<Field> } = {
  studentNumber: { kind: 'keep', reason: who },
  grade: {
    kind: 'carry',
    reason: '進級する生徒は学年を進め、留年する生徒はそのままにします',
    next: ({ grade }, stay) => (grade === null || stay.kind === 'repeats' ? grade : grade + stay.years),
  },
  class: { kind: 'empty', reason: placed },
  seat: { kind: 'empty', reason: placed },
  familyName: { kind: 'keep', reason: who },
  givenName: { kind: 'keep', reason: who },
  familyKana: { kind: 'keep', reason: who },
  givenKana: { kind: 'keep', reason: who },
  birthDate: { kind: 'keep', reason: who },
  nationality: { kind: 'keep', reason: who },
  residenceStatus: {
    kind: 'keep',
    reason: '在留資格は満了日とともに残し、期限が過ぎたものは判定で知らせます',
  },
  staysPermanently: { kind: 'empty', reason: asked },
  residenceUntil: {
    kind: 'keep',
    reason: '在留資格は満了日とともに残し、期限が過ぎたものは判定で知らせます',
  },
  livesAway: { kind: 'empty', reason: asked },
  schoolCourse: { kind: 'keep', reason: schooling },
  faculty: { kind: 'keep', reason: schooling },
  courseYears: { kind: 'keep', reason: schooling },
  enteredOn: { kind: 'keep', reason: schooling },
  expectedGraduation: {
    kind: 'carry',
    reason: '留年する生徒は、卒業予定を延ばします',
    next: ({ expectedGraduation }, stay) => laterIfRepeating(expectedGraduation, stay),
  },
  standing: {
    kind: 'carry',
    reason: '留年する生徒は「留年」とし、ほかの生徒の学籍は新しい年度に確かめます',
    next: (_before, stay) => (stay.kind === 'repeats' ? 'repeating' : null),
  },
  schooling: { kind: 'empty', reason: '受講形態は年度ごとに届け出ます' },
  graduation: {
    kind: 'carry',
    reason: '留年する生徒は、卒業見込を延ばします。進学前の学校を卒業した月は残します',
    // Above 高等学校等 it is the month in which the former school was left.
    next: ({ graduation }, stay) =>
      stay.scheme === 'advance' ? laterIfRepeating(graduation, stay) : graduation,
  },
  graduatedBefore: { kind: 'keep', reason: past },
  earlierGraduation: { kind: 'keep', reason: past },
  equivalencyExam: { kind: 'keep', reason: past },
  hadGrantBefore: {
    kind: 'carry',
    reason: '受けたことがあるものは残し、ないものは申込みのときに確かめます',
    next: ({ hadGrantBefore }) => yesOnly(hadGrantBefore),
  },
  gradeAverage: {
    kind: 'carry',
    reason: '入力した評定平均値は空にし、評定一覧から計算するものは評定とともに残します',
    next: ({ gradeAverage }) => (gradeAverage?.kind === 'marks' ? gradeAverage : null),
  },
  gradePeriod: { kind: 'empty', reason: marks },
  gpa: { kind: 'empty', reason: marks },
  gpaRank: { kind: 'empty', reason: marks },
  gpaHeadCount: { kind: 'empty', reason: marks },
  aboveMean: { kind: 'empty', reason: marks },
  studyWillMethod: { kind: 'empty', reason: statement },
  studyWillResult: { kind: 'empty', reason: statement },
  studyWillDate: { kind: 'empty', reason: statement },
  studyWillBy: { kind: 'empty', reason: statement },
  wantsGrant: { kind: 'empty', reason: asked },
  choice: { kind: 'empty', reason: asked },
  supporters: { kind: 'empty', reason: asked },
  taxExempt: { kind: 'empty', reason: money },
  onWelfare: { kind: 'empty', reason: money },
  socialCare: {
    kind: 'carry',
    reason: '社会的養護を受けた（受けていた）ことは残し、そうでないものは申込みのときに確かめます',
    next: ({ socialCare }) => yesOnly(socialCare),
  },
  specialTalent: { kind: 'empty', reason: statement },
  specialWill: { kind: 'empty', reason: statement },
  loan2Basis: { kind: 'empty', reason: statement },
  householdSize: { kind: 'empty', reason: money },
  incomeKind: { kind: 'empty', reason: money },
  income: { kind: 'empty', reason: money },
  assets: { kind: 'empty', reason: money },
  taxBaseGrant: { kind: 'empty', reason: money },
  taxBaseLoan: { kind: 'empty', reason: money },
  manyChildren: { kind: 'empty', reason: money },
  loanHistory: { kind: 'empty', reason: asked },
  debtSettlement: { kind: 'empty', reason: asked },
  earlierLoan1: { kind: 'empty', reason: asked },
  earlierLoan2: { kind: 'empty', reason: asked },
  scholarNumber: { kind: 'keep', reason: past },
  emergencyCause: { kind: 'empty', reason: procedure },
  emergencyMonth: { kind: 'empty', reason: procedure },
  loanStart: { kind: 'empty', reason: procedure },
  creditsEarned: { kind: 'empty', reason: marks },
  creditsStandard: { kind: 'empty', reason: marks },
  attendanceRate: { kind: 'empty', reason: marks },
  graduationDelayed: { kind: 'empty', reason: marks },
  warnedBefore: { kind: 'empty', reason: 'この年度の適格認定の結果を、新しい年度に入力します' },
  receiptNumber: { kind: 'empty', reason: procedure },
  receiptDate: { kind: 'empty', reason: procedure },
  supporter1States: { kind: 'empty', reason: money },
  supporter2States: { kind: 'empty', reason: money },
  specialDeduction: { kind: 'empty', reason: money },
  cannotSubmitMyNumber: { kind: 'empty', reason: procedure },
  note: { kind: 'empty', reason: '備考は、その年度の表紙に印刷するものです' },
};

const yesOnly = (answer: boolean | null): boolean | null => (answer === true ? true : null);

const laterIfRepeating = (month: YearMonth | null, { kind, years }: Stay): YearMonth | null =>
  month === null || kind === 'promoted' ? month : addMonths(month, 12 * years);

const fields = Object.keys(fieldDecisions) as readonly FactField[];

/** The facts of a student who stays, as the new year begins. */
export function intoNewYear(before: Applicant, stay: Stay): Applicant {
  const after: Record<string, unknown> = {};
  for (const field of fields) after[field] = decided(field, before, stay);
  // Every field is decided, each with a value of its own type.
  return after as Applicant;
}

function decided(field: FactField, before: Applicant, stay: Stay): Applicant[FactField] {
  const decision = fieldDecisions[field];
  switch (decision.kind) {
    case 'keep':
      return before[field];
    case 'empty':
      return null;
    case 'carry':
      return decision.next(before, stay);
  }
}

/** The facts that are there before and gone afterwards. */
export const emptiedFields = (before: Applicant, after: Applicant): readonly FactField[] =>
  fields.filter((field) => before[field] !== null && after[field] === null);
