// The tables of what follows 採用, as the newest migration leaves them.

/** One scholarship of one student; months are `YYYY-MM`, `monthly` is yen. */
export type HolderRow = {
  id: string;
  studentNumber: string;
  kind: string;
  scholarNumber: string;
  monthly: number | null;
  startsOn: string | null;
  endsOn: string | null;
  guarantee: string | null;
  pledgedOn: string | null;
  pledgeDueOn: string | null;
  edition: string;
};

/** 異動 */
export type HolderEventRow = {
  id: string;
  holderId: string;
  studentNumber: string;
  event: string;
  month: string;
  monthly: number | null;
  filedOn: string | null;
  reportedOn: string | null;
  note: string | null;
  recordedOn: string;
  person: string | null;
};

/** A step of 返還誓約書, of its papers, of 継続願 or 適格認定 */
export type HolderStepRow = {
  holderId: string;
  step: string;
  studentNumber: string;
  kind: string;
  doneOn: string;
  issuedOn: string | null;
  note: string | null;
  person: string | null;
};

/** 適格認定 of a year: what the school decided, beside what the figures led to; no measure = not decided yet */
export type HolderReviewRow = {
  holderId: string;
  year: number;
  studentNumber: string;
  dueOn: string | null;
  measure: string | null;
  reason: string | null;
  proposed: string | null;
  edition: string | null;
  decidedOn: string | null;
  person: string | null;
};

/** 採用候補者 of 予約採用; `kinds` is JSON */
export type CandidateRow = {
  studentNumber: string;
  kinds: string;
  dueOn: string | null;
  note: string | null;
};

/** A step of 進学届 */
export type CandidateStepRow = {
  studentNumber: string;
  step: string;
  kind: string;
  doneOn: string;
  note: string | null;
  person: string | null;
};

export type AdoptionTables = {
  holders: HolderRow;
  holderEvents: HolderEventRow;
  holderSteps: HolderStepRow;
  holderReviews: HolderReviewRow;
  candidates: CandidateRow;
  candidateSteps: CandidateStepRow;
};
