import type { Tables } from './schema.ts';

export type YearTable = Readonly<{
  /** What an officer calls its rows */
  name: string;
  /**
   * What the new school year does with them. The record of the old year holds them all.
   * `keep`: not of one year, or has to outlive the student; `clear`: the work of the year; `ofStayers`: goes with the
   * student, and must have a column `studentNumber`; `students`: by what becomes of each student.
   */
  atYearEnd: 'keep' | 'clear' | 'ofStayers' | 'students';
  /** Kept in passing, and no work that taking back the new year could lose */
  inPassing?: true;
}>;

/** Every table is decided here: a new one does not compile until it says what becomes of its rows. */
export const yearTables: Readonly<Record<keyof Tables, YearTable>> = {
  students: { name: '名簿', atYearEnd: 'students' },
  marks: { name: '科目ごとの評定', atYearEnd: 'ofStayers' },
  paperStates: { name: '書類の受領', atYearEnd: 'clear' },
  netEntries: { name: 'スカラネットの入力', atYearEnd: 'clear' },
  schoolRules: { name: '校内基準', atYearEnd: 'keep' },
  schoolConfirmations: { name: '校内基準の確認', atYearEnd: 'clear' },
  settings: { name: '設定', atYearEnd: 'keep' },
  mappings: { name: '列の対応', atYearEnd: 'keep', inPassing: true },
  batches: { name: '変更の記録', atYearEnd: 'clear', inPassing: true },
  batchMoves: { name: '変更の記録', atYearEnd: 'clear', inPassing: true },
  changes: { name: '変更の記録', atYearEnd: 'clear', inPassing: true },
  prints: { name: '印刷した帳票', atYearEnd: 'clear' },
  judgements: { name: '印刷した判定', atYearEnd: 'clear' },
  rounds: { name: '募集回', atYearEnd: 'keep' },
  deadlines: { name: '校内の締切', atYearEnd: 'keep' },
  handoverNotes: { name: '校内の申し送り', atYearEnd: 'keep' },
  daysOff: { name: '学校の休み', atYearEnd: 'keep' },
  dateMarks: { name: '済みにした締切', atYearEnd: 'clear' },
  caseEvents: { name: '申込みの経過', atYearEnd: 'clear' },
  recommendations: { name: '推薦', atYearEnd: 'clear' },
  recommendationMembers: { name: '推薦した生徒', atYearEnd: 'clear' },
  recommendationDocuments: { name: '推薦書の印刷物', atYearEnd: 'clear' },
  paperChecks: { name: '書類の点検', atYearEnd: 'clear' },
  keptPapers: { name: '保管簿', atYearEnd: 'keep' },
  destructions: { name: '廃棄の記録', atYearEnd: 'keep' },
  shipments: { name: '書類の発送', atYearEnd: 'clear' },
  shipmentMembers: { name: '発送した生徒', atYearEnd: 'clear' },
  acEntries: { name: 'スカラACの表示', atYearEnd: 'clear' },
  closings: { name: '募集回の締め', atYearEnd: 'clear' },
  holders: { name: '採用者', atYearEnd: 'ofStayers' },
  holderEvents: { name: '異動', atYearEnd: 'ofStayers' },
  holderSteps: { name: '返還誓約書と継続願', atYearEnd: 'ofStayers' },
  holderReviews: { name: '適格認定', atYearEnd: 'ofStayers' },
  candidates: { name: '採用候補者', atYearEnd: 'clear' },
  candidateSteps: { name: '進学届', atYearEnd: 'clear' },
  foundationFiles: { name: '様式のファイル', atYearEnd: 'keep', inPassing: true },
  foundationForms: { name: '財団などの様式', atYearEnd: 'keep' },
  foundationTies: { name: '様式の割り当て', atYearEnd: 'keep' },
  foundationFillStudents: { name: '様式の記入の記録', atYearEnd: 'clear' },
  foundationFills: { name: '様式の記入の記録', atYearEnd: 'clear' },
};

export const tableNames = Object.keys(yearTables) as readonly (keyof Tables)[];
