/** 点検, and the papers that the school keeps. */
export type InspectionTables = {
  paperChecks: PaperCheckRow;
  keptPapers: KeptPaperRow;
  destructions: DestructionRow;
};

/** `paperKey`: of the paper, or `application`; `value`: the year of the form, or the day of issue */
export type PaperCheckRow = {
  studentNumber: string;
  paperKey: string;
  look: string;
  answer: 'ok' | 'defect' | 'notApplicable';
  value: string | null;
  note: string | null;
  checkedOn: string;
  person: string | null;
  recordedAt: string;
};

/** A paper outlives its student in the roster: it hangs on nobody, and carries the name itself. */
export type KeptPaperRow = {
  id: string;
  studentNumber: string;
  name: string;
  place: string | null;
  kind: string;
  madeOn: string;
  madeBy: string | null;
  /** Years to keep it, by the rules under which it was made */
  years: number;
  keptWhere: string | null;
  registeredOn: string;
  registeredBy: string | null;
  note: string | null;
  destruction: string | null;
};

export type DestructionRow = {
  id: string;
  doneOn: string;
  way: string;
  person: string;
  witness: string | null;
  recordedBy: string | null;
};
