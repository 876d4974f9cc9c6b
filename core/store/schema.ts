import type { Generated, Kysely, Transaction } from 'kysely';
import type { Applicant } from '#core/domain/applicant.ts';
import type { AdoptionTables } from './adoption/rows.ts';
import type { InspectionTables } from './inspection-rows.ts';

/**
 * The tables as the newest migration leaves them. Yes and no are 1 and 0, lists and unions are JSON text, and null is
 * always 「入力なし」.
 */
export type Tables = AdoptionTables &
  InspectionTables & {
    students: StudentRow;
    marks: MarkRow;
    paperStates: PaperStateRow;
    netEntries: NetEntryRow;
    schoolRules: SchoolRuleRow;
    schoolConfirmations: SchoolConfirmationRow;
    settings: SettingRow;
    mappings: MappingRow;
    batches: BatchRow;
    batchMoves: BatchMoveRow;
    changes: ChangeRow;
    prints: PrintRow;
    judgements: JudgementRow;
    rounds: RoundRow;
    deadlines: DeadlineRow;
    daysOff: DayOffRow;
    handoverNotes: HandoverNoteRow;
    dateMarks: DateMarkRow;
    caseEvents: CaseEventRow;
    recommendations: RecommendationRow;
    recommendationMembers: RecommendationMemberRow;
    recommendationDocuments: RecommendationDocumentRow;
    shipments: ShipmentRow;
    shipmentMembers: ShipmentMemberRow;
    acEntries: AcEntryRow;
    closings: ClosingRow;
    foundationFiles: FoundationFileRow;
    foundationForms: FoundationFormRow;
    foundationTies: FoundationTieRow;
    foundationFills: FoundationFillRow;
    foundationFillStudents: FoundationFillStudentRow;
  };

/** One column per fact; `gradeAverage` holds the entered decimal text, or `marks` when it is computed from 評定一覧. */
export type StudentRow = {
  [Field in keyof Applicant]: ColumnValue<Applicant[Field]>;
};
type ColumnValue<Value> =
  | (null extends Value ? null : never)
  | (NonNullable<Value> extends string
      ? string
      : NonNullable<Value> extends number | boolean
        ? number
        : string);

/** A subject mark; null = the subject stands in 評定一覧 and its mark is missing. */
export type MarkRow = { studentNumber: string; year: number; subject: string; mark: number | null };

/**
 * A paper to which something has happened. `way`: JSON of its stations, null where the state says all that is known;
 * kind, date and note follow from it.
 */
export type PaperStateRow = {
  studentNumber: string;
  paperKey: string;
  kind: 'notReceived' | 'received' | 'defect';
  date: string;
  note: string | null;
  way: string | null;
};

/** What a student will type into スカラネット and the roster does not hold, one field a row. */
export type NetEntryRow = { studentNumber: string; field: string; text: string };

/** 校内基準; `condition` and `wishes` are JSON, no wishes = every wish */
export type SchoolRuleRow = {
  id: string;
  position: number;
  title: string;
  condition: string;
  wishes: string | null;
  basisTitle: string;
  basisSetOn: string;
};

export type SchoolConfirmationRow = {
  studentNumber: string;
  ruleId: string;
  answer: 'yes' | 'no';
  confirmedOn: string;
  note: string | null;
};

export type SettingRow = { key: string; value: string };

/** Which columns were given to which fields for a file with these headings. */
export type MappingRow = { kind: string; headings: string; assignments: string; usedAt: string };

export type BatchRow = {
  id: Generated<number>;
  kind: string;
  label: string;
  at: string;
  changeCount: number;
  /** 1 once undone */
  undone: number;
  /** 1 once it can no longer be redone, because other work was done after it was undone */
  closed: number;
  /** The earlier batch that this one took back */
  reverts: number | null;
  /** 操作する人; null where nobody was known, or for what was done before people were recorded */
  person: string | null;
};

/** One 元に戻す or やり直す of a batch. */
export type BatchMoveRow = {
  id: Generated<number>;
  batchId: number;
  kind: 'undo' | 'redo';
  at: string;
  person: string | null;
};

export type ChangeRow = {
  batchId: number;
  position: number;
  entity: string;
  /** Whom it concerns, as the number was when it was made; null = no student */
  studentNumber: string | null;
  /** JSON of the key columns before the change (after it, for a new row) */
  key: string;
  before: string | null;
  after: string | null;
};

export type PrintRow = {
  id: Generated<number>;
  form: string;
  documentNumber: string;
  at: string;
  format: string;
  fileName: string;
};

export type JudgementRow = {
  printId: number;
  studentNumber: string;
  edition: string;
  asOf: string;
  facts: string;
  result: string;
};

/** A 募集回 typed from a notice. */
export type RoundRow = {
  id: string;
  edition: string;
  label: string;
  applicationFrom: string;
  applicationTo: string;
  postingFrom: string | null;
  postingTo: string | null;
  recommendationFrom: string | null;
  recommendationTo: string | null;
  result: string | null;
  notice: string;
  enteredOn: string;
};

/** 校内の締切: either a day, or so many school days before a day of a round (null = of every round). */
export type DeadlineRow = {
  id: string;
  edition: string;
  label: string;
  fixedOn: string | null;
  schoolDays: number | null;
  countedFrom: string | null;
  round: string | null;
};

/** A deadline of the school that is dealt with; `dateId` as in 年間日程 */
export type DateMarkRow = { edition: string; dateId: string; doneOn: string; person: string | null };

/** 校内の申し送り; `topic` is one of core/domain/handover/note.ts */
export type HandoverNoteRow = {
  id: string;
  topic: string;
  title: string;
  body: string;
  writtenOn: string;
  writtenBy: string | null;
};

export type DayOffRow = { id: string; firstDay: string; lastDay: string; label: string };

/** `detail`: JSON of what belongs to the kind; null = nothing */
export type CaseEventRow = {
  id: string;
  edition: string;
  round: string;
  studentNumber: string;
  kind: string;
  happenedOn: string;
  person: string | null;
  recordedAt: string;
  note: string | null;
  detail: string | null;
};

export type RecommendationRow = {
  id: string;
  edition: string;
  round: string;
  number: number;
  madeOn: string;
  madeBy: string | null;
  letterDate: string;
  principal: string;
  officer: string;
  submittedOn: string | null;
  submittedAt: string | null;
  submittedBy: string | null;
  note: string | null;
};

/** `wishes`, `facts` and `judgement` are JSON, as they were when the 推薦書 was made. */
export type RecommendationMemberRow = {
  recommendation: string;
  studentNumber: string;
  receiptNumber: string | null;
  wishes: string;
  facts: string;
  judgement: string;
};

/** `document`: JSON of the paper as it was built when the 推薦書 was made */
export type RecommendationDocumentRow = {
  recommendation: string;
  paper: string;
  documentNumber: string;
  document: string;
};

export type ShipmentRow = {
  id: string;
  edition: string;
  round: string;
  number: number;
  sealedOn: string | null;
  sealedBy: string | null;
  sentOn: string | null;
  sentBy: string | null;
  trackingNumber: string | null;
  arrivedOn: string | null;
  note: string | null;
};

/** `papers`: JSON list of paper keys; `exception`: why it is sealed though papers are lacking or faulty */
export type ShipmentMemberRow = {
  shipment: string;
  studentNumber: string;
  receiptNumber: string | null;
  papers: string;
  exception: string | null;
};

export type AcEntryRow = {
  edition: string;
  receiptNumber: string;
  name: string;
  kana: string | null;
  issuedOn: string | null;
  gradesTyped: number | null;
  recommended: number | null;
  readAt: string;
};

/** `lines`: the closing sheet, JSON */
export type ClosingRow = {
  edition: string;
  round: string;
  closedOn: string;
  closedBy: string | null;
  lines: string;
};

/** The bytes of a 様式 by their SHA-256 */
export type FoundationFileRow = { hash: string; content: Uint8Array };

/** A 様式 of a foundation; the columns of a list stand together or not at all. */
export type FoundationFormRow = {
  id: string;
  title: string;
  foundation: string;
  purpose: string;
  deadline: string | null;
  submittedOn: string | null;
  file: string;
  fileName: string;
  listSheet: string | null;
  listFirstRow: number | null;
  listRowsEach: number | null;
  listStudents: number | null;
};

/** What is written into a cell, JSON */
export type FoundationTieRow = { form: string; sheet: string; cell: string; content: string };

export type FoundationFillRow = { id: Generated<number>; form: string; at: string; files: number };

export type FoundationFillStudentRow = { fill: number; studentNumber: string };

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;
