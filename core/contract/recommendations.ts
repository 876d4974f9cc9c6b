import { z } from 'zod';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { FormFormat, RecommendationStatus, StatusCounts } from '#core/domain/documents/model.ts';
import type { Period } from '#core/domain/edition-calendar.ts';
import type { Outcome } from '#core/domain/progress/case-event.ts';
import type { ProgressKind } from '#core/domain/progress/progress.ts';
import { type BatchPaper, batchPapers } from '#core/domain/recommendations/batch-papers.ts';
import type { FactDifference } from '#core/domain/recommendations/changed-since.ts';
import type { PersonName } from '#core/domain/school.ts';
import { type Wish, wishes } from '#core/domain/verdict.ts';
import {
  cellText,
  channel,
  fileHandle,
  isoDate,
  jobId,
  nothing,
  reply,
  shortText,
  studentNumber,
} from './channel.ts';
import type { FormPreview, FormSaved } from './forms.ts';
import type { EditResult } from './students.ts';

/** Who a line is about, as every table of students shows it. */
export type PlacedStudent = Readonly<{
  studentNumber: string;
  grade: number | null;
  class: string | null;
  seat: number | null;
  /** 学部(科) */
  faculty: string | null;
  name: string;
  receiptNumber: string | null;
}>;

export type BatchSummary = Readonly<{
  id: string;
  /** 第n次 */
  number: number;
  round: string;
  roundLabel: string;
  students: number;
  letterDate: IsoDate;
  madeOn: IsoDate;
  madeBy: string | null;
  submittedOn: IsoDate | null;
  submittedBy: string | null;
  note: string | null;
  /** Students with a fact that has changed since it was made */
  changed: number;
}>;

export type RoundToRecommend = Readonly<{
  id: string;
  label: string;
  window: Period | null;
  isClosed: boolean;
  /** Can be put on a 推薦書 today, and not yet */
  ready: number;
  waiting: number;
}>;

export type RecommendationsView = Readonly<{
  asOf: IsoDate;
  rounds: readonly RoundToRecommend[];
  /** The newest first */
  batches: readonly BatchSummary[];
  /** Why no other can be made now; null = one can */
  making: string | null;
  /** 成績入力済 and on no 推薦書 at all: typing is not recommending (2022年4月版 p.61) */
  typedOnly: number;
}>;

export type CandidateLine = PlacedStudent &
  Readonly<{
    gradeAverage: string | null;
    wishes: readonly Wish[];
    /** Empty = can be taken */
    obstacles: readonly string[];
    cautions: readonly string[];
    state: ProgressKind;
  }>;

export type StatusKindCounts = Omit<StatusCounts, 'total'>;

export type CandidatesView = Readonly<{
  /** The number that the next 推薦書 gets */
  number: number;
  lines: readonly CandidateLine[];
  /** 既推薦者数 and 削除されたデータ as recorded here */
  recorded: Readonly<{ alreadyRecommended: StatusKindCounts; deleted: RecommendationStatus['deleted'] }>;
  /** As スカラAC takes them: longer names of the school are cut */
  principal: PersonName;
  officer: PersonName;
}>;

export type BatchMember = PlacedStudent &
  Readonly<{
    wishes: readonly Wish[];
    state: ProgressKind;
    differences: readonly FactDifference[];
  }>;

export type BatchDetail = Readonly<{
  summary: BatchSummary;
  principal: string;
  officer: string;
  members: readonly BatchMember[];
  papers: readonly Readonly<{
    paper: BatchPaper;
    title: string;
    documentNumber: string;
    formats: readonly FormFormat[];
  }>[];
  /** Why it cannot be submitted today, taken back, or deleted; null = it can */
  submission: string | null;
  takingBack: string | null;
  removal: string | null;
}>;

/** 選考結果 and 通知の交付 of one recommended student. */
export type ResultRow = PlacedStudent &
  Readonly<{
    /** 第n次 of its 推薦書 */
    number: number;
    roundLabel: string;
    /** What was applied for: only these have a result */
    asked: readonly Wish[];
    outcomes: Readonly<Partial<Record<Wish, Outcome>>>;
    decidedOn: IsoDate | null;
    /** 「採用候補者決定通知」; null = no result yet */
    notice: string | null;
    handedOn: IsoDate | null;
    handedTo: string | null;
    /** Why nothing can be entered: 辞退 */
    locked: string | null;
  }>;

export type ResultsView = Readonly<{ asOf: IsoDate; wishes: readonly Wish[]; rows: readonly ResultRow[] }>;

/** A line of a list of results as it was read; nothing is stored yet. */
export type ReadResult = Readonly<{
  /** 1-based, as it stands in the file or in the pasted text */
  row: number;
  /** What it says about whom: 「2022000101」 */
  key: string;
  student: Readonly<{ studentNumber: string; name: string; place: string }> | null;
  edits: readonly Readonly<{ studentNumber: string; field: Wish; text: string }>[];
  /** Why it cannot be taken; null = it can */
  problem: string | null;
}>;

const id = z.string().min(1).max(64);
const namePart = z.string().trim().max(40);
const personName = z.strictObject({ family: namePart, given: namePart });
const count = z.number().int().min(0).max(100_000);

const draft = z.strictObject({
  round: id,
  letterDate: isoDate,
  principal: personName,
  officer: personName,
  studentNumbers: z.array(studentNumber).min(1).max(20_000),
  /** Where スカラAC shows other numbers than those recorded here; null = as recorded */
  numbers: z
    .strictObject({
      alreadyRecommended: z.strictObject({ loanOnly: count, grantOnly: count, both: count }),
      deleted: z.strictObject({ mistaken: count, withdrawn: count, other: count }),
      reason: z.string().trim().min(1).max(200),
    })
    .nullable(),
  note: shortText.nullable(),
});
export type RecommendationDraft = z.infer<typeof draft>;

const paper = z.enum(batchPapers);
const format = z.enum(['pdf', 'xlsx']);
const edits = <Field extends z.ZodType>(field: Field) =>
  z.strictObject({
    label: shortText,
    /** The day for what has none yet */
    on: isoDate,
    edits: z
      .array(z.strictObject({ studentNumber, field, text: cellText }))
      .min(1)
      .max(50_000),
  });

export const recommendationChannels = {
  'recommendations.list': channel(nothing, reply<RecommendationsView>()),
  /** Everyone of a round as of the day of the 推薦書, and why who cannot be taken cannot. */
  'recommendations.candidates': channel(z.strictObject({ round: id, on: isoDate }), reply<CandidatesView>()),
  /** Draws a paper of a 推薦書 that is not made yet. */
  'recommendations.draft': channel(z.strictObject({ draft, paper, jobId }), reply<FormPreview>()),
  'recommendations.make': channel(draft, reply<Readonly<{ id: string; number: number }>>()),
  'recommendations.get': channel(z.strictObject({ id }), reply<BatchDetail>()),
  'recommendations.remove': channel(z.strictObject({ id }), reply<null>()),
  /** 推薦書を提出した in スカラAC */
  'recommendations.submit': channel(z.strictObject({ id, on: isoDate }), reply<null>()),
  'recommendations.takeBack': channel(
    z.strictObject({ id, reason: z.string().trim().min(1).max(200) }),
    reply<null>(),
  ),
  'recommendations.preview': channel(z.strictObject({ id, paper, jobId }), reply<FormPreview>()),
  'recommendations.fileName': channel(
    z.strictObject({ id, paper, format }),
    reply<Readonly<{ name: string }>>(),
  ),
  'recommendations.save': channel(
    z.strictObject({ id, paper, format, target: fileHandle, jobId }),
    reply<FormSaved>(),
  ),
  'results.list': channel(nothing, reply<ResultsView>()),
  /** Cells of the table; `field` is a wish, or the day of the result. */
  'results.record': channel(edits(z.enum([...wishes, 'on'])), reply<EditResult>()),
  /** Reads a list of results; stores nothing. */
  'results.read': channel(
    z.strictObject({
      source: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('file'), file: fileHandle }),
        z.strictObject({ kind: z.literal('text'), text: z.string().max(2_000_000) }),
      ]),
    }),
    reply<readonly ReadResult[]>(),
  ),
  'handOver.record': channel(edits(z.enum(['on', 'to'])), reply<EditResult>()),
} as const;
