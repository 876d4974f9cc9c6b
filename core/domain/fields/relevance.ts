import { type Scheme, schemes } from '../scheme.ts';
import type { RosterField } from './roster-column.ts';

const everywhere = schemes;
const atUniversity = ['enrolled', 'correspondence', 'emergency', 'continuation'] as const;
const toApply = ['advance', 'enrolled', 'correspondence', 'emergency'] as const;
const toApplyAtUniversity = ['enrolled', 'correspondence', 'emergency'] as const;
const withGrant = ['advance', 'enrolled'] as const;

/**
 * Which schemes ask for a fact. The student's form folds the others away, and headings are read in its sense. Nothing is
 * hidden for good and nothing is refused: a school may know more.
 */
const relevance: Readonly<Record<RosterField, readonly Scheme[]>> = {
  studentNumber: everywhere,
  grade: everywhere,
  class: everywhere,
  seat: everywhere,
  fullName: everywhere,
  familyName: everywhere,
  givenName: everywhere,
  fullKana: everywhere,
  familyKana: everywhere,
  givenKana: everywhere,
  birthDate: everywhere,
  nationality: toApply,
  residenceStatus: everywhere,
  staysPermanently: toApply,
  residenceUntil: toApply,
  livesAway: atUniversity,
  schoolCourse: ['advance'],
  faculty: atUniversity,
  courseYears: everywhere,
  enteredOn: atUniversity,
  expectedGraduation: atUniversity,
  standing: atUniversity,
  schooling: ['correspondence'],
  graduation: withGrant,
  graduatedBefore: ['advance'],
  earlierGraduation: ['advance'],
  equivalencyExam: toApplyAtUniversity,
  hadGrantBefore: withGrant,
  gradeAverage: toApply,
  gradePeriod: toApply,
  gpa: atUniversity,
  gpaRank: atUniversity,
  gpaHeadCount: atUniversity,
  aboveMean: atUniversity,
  studyWillMethod: withGrant,
  studyWillResult: withGrant,
  studyWillDate: withGrant,
  studyWillBy: withGrant,
  wantsGrant: withGrant,
  choice: toApply,
  supporters: toApply,
  taxExempt: toApply,
  onWelfare: toApply,
  socialCare: toApply,
  specialTalent: toApply,
  specialWill: toApply,
  loan2Basis: toApply,
  householdSize: toApply,
  incomeKind: toApply,
  income: toApply,
  assets: withGrant,
  taxBaseGrant: withGrant,
  taxBaseLoan: toApply,
  manyChildren: withGrant,
  loanHistory: toApplyAtUniversity,
  debtSettlement: toApplyAtUniversity,
  earlierLoan1: toApplyAtUniversity,
  earlierLoan2: toApplyAtUniversity,
  scholarNumber: atUniversity,
  emergencyCause: ['emergency'],
  emergencyMonth: ['emergency'],
  loanStart: ['enrolled', 'correspondence', 'emergency'],
  creditsEarned: ['enrolled', 'continuation'],
  creditsStandard: ['enrolled', 'continuation'],
  attendanceRate: ['continuation'],
  graduationDelayed: ['continuation'],
  warnedBefore: ['continuation'],
  receiptNumber: toApply,
  receiptDate: toApply,
  supporter1States: toApply,
  supporter2States: toApply,
  specialDeduction: toApply,
  cannotSubmitMyNumber: toApply,
  note: everywhere,
};

/** Whether a scheme asks for the fact. */
export const isRelevant = (field: RosterField, scheme: Scheme): boolean => relevance[field].includes(scheme);
