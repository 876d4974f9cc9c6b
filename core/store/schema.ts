import type { Generated, Kysely, Transaction } from 'kysely';
import type { Applicant } from '#core/domain/applicant.ts';

/**
 * The tables as the newest migration leaves them. Yes and no are 1 and 0, lists and unions are JSON text, and null is
 * always 「入力なし」.
 */
export type Tables = {
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
  caseEvents: CaseEventRow;
  recommendations: RecommendationRow;
  recommendationMembers: RecommendationMemberRow;
  shipments: ShipmentRow;
  shipmentMembers: ShipmentMemberRow;
  acEntries: AcEntryRow;
  closings: ClosingRow;
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

/** A paper that has arrived or is faulty; one that has not arrived has no row. */
export type PaperStateRow = {
  studentNumber: string;
  paperKey: string;
  kind: 'received' | 'defect';
  date: string;
  note: string | null;
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

export type ShipmentRow = {
  id: string;
  edition: string;
  round: string;
  number: number;
  sealedOn: string;
  sealedBy: string | null;
  sentOn: string | null;
  sentBy: string | null;
  trackingNumber: string | null;
  arrivedOn: string | null;
  note: string | null;
};

/** `papers`: JSON list of paper keys */
export type ShipmentMemberRow = {
  shipment: string;
  studentNumber: string;
  receiptNumber: string | null;
  papers: string;
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

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;
