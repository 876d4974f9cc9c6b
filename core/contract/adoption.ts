import { z } from 'zod';
import type { Attachment, AttachmentNeed } from '#core/domain/adoption/attachments.ts';
import type { CandidateLine } from '#core/domain/adoption/candidate-list.ts';
import type { Holder, HolderEvent, HolderKind } from '#core/domain/adoption/holder.ts';
import type { HolderLine } from '#core/domain/adoption/holder-list.ts';
import type { HolderStanding } from '#core/domain/adoption/holder-state.ts';
import type { PledgeState } from '#core/domain/adoption/pledge.ts';
import {
  type Decision,
  type RequestNeed,
  type ReviewState,
  reviewSteps,
} from '#core/domain/adoption/review.ts';
import { type StepMark, stepKinds } from '#core/domain/adoption/step.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Cited } from '#core/domain/cited.ts';
import {
  adoptionEvents,
  type EventRule,
  type PledgeRules,
  type ReportRules,
  type RequestRules,
  reportSteps,
} from '#core/domain/edition-adoption.ts';
import { guaranteeKinds } from '#core/domain/edition-guarantee.ts';
import {
  type ContinuationMeasure,
  type CriterionResult,
  continuationMeasures,
} from '#core/domain/verdict.ts';
import { cellText, channel, isoDate, nothing, reply, shortText, studentNumber } from './channel.ts';
import type { EditResult, StudentLine } from './students.ts';

export type AdoptionPerson = Pick<
  StudentLine,
  'studentNumber' | 'grade' | 'class' | 'seat' | 'faculty' | 'name'
>;

/** A step in a table: what is recorded, and whether it is asked of this row at all. */
export type StepCell = Readonly<{
  mark: StepMark | null;
  asked: AttachmentNeed;
  /** Past the day that the school set */
  late: boolean;
  /** What is wrong with what is recorded, or why it is asked */
  hint: string | null;
}>;

export type StepCells = Readonly<Record<string, StepCell>>;

export type StepColumn = Readonly<{
  id: string;
  label: string;
  group: string | null;
  done: number;
  asked: number;
}>;

/** Where the words beside a table come from; null = the edition has no such rules. */
export type RulesOf<Rules> = Readonly<{ edition: string; editionTitle: string; rules: Rules }>;

export type CandidateTableRow = AdoptionPerson &
  Readonly<{
    key: string;
    kinds: readonly HolderKind[];
    dueOn: IsoDate | null;
    late: boolean;
    isOpen: boolean;
    cells: StepCells;
  }>;

export type CandidateTable = Readonly<{
  asOf: IsoDate;
  rules: RulesOf<ReportRules> | null;
  columns: readonly StepColumn[];
  rows: readonly CandidateTableRow[];
}>;

export type PledgeRow = AdoptionPerson &
  Readonly<{
    /** Id of the scholarship */
    key: string;
    holder: Holder;
    editionTitle: string;
    state: PledgeState;
    stateLabel: string;
    late: boolean;
    isOpen: boolean;
    cells: StepCells;
    attachments: readonly Readonly<{ attachment: Attachment; reason: string | null }>[];
  }>;

export type PledgeTable = Readonly<{
  asOf: IsoDate;
  /** By the id of the edition under which somebody was adopted */
  rules: Readonly<Record<string, RulesOf<PledgeRules>>>;
  columns: readonly StepColumn[];
  rows: readonly PledgeRow[];
}>;

export type HolderTableRow = AdoptionPerson &
  Readonly<{
    key: string;
    holder: Holder;
    standing: HolderStanding;
    stateLabel: string;
    isOver: boolean;
    /** In the order of their months */
    events: readonly HolderEvent[];
    /** 異動 whose paper is not in or that is not reported */
    open: number;
  }>;

export type HolderTable = Readonly<{
  asOf: IsoDate;
  rules: Readonly<Record<string, RulesOf<readonly Cited<EventRule>[]>>>;
  rows: readonly HolderTableRow[];
}>;

export type ReviewRow = AdoptionPerson &
  Readonly<{
    key: string;
    holder: Holder;
    need: RequestNeed;
    state: ReviewState;
    dueOn: IsoDate | null;
    late: boolean;
    /** null = a figure is missing, or there are no rules of that year */
    proposed: ContinuationMeasure | null;
    criteria: readonly CriterionResult[];
    decision: Decision | null;
    warnedBefore: boolean | null;
    before: readonly Readonly<{ year: number; measure: ContinuationMeasure }>[];
    /** 停止 or 廃止 is decided and no 異動 recorded for it */
    awaitsEvent: boolean;
    cells: StepCells;
  }>;

export type ReviewTable = Readonly<{
  asOf: IsoDate;
  year: number;
  years: readonly number[];
  /** The rules of 適格認定 of that year; null = there are none */
  edition: Readonly<{
    id: string;
    title: string;
    decidedBy: Cited<string>;
    finalYear: Cited<string> | null;
  }> | null;
  request: RulesOf<RequestRules> | null;
  columns: readonly StepColumn[];
  rows: readonly ReviewRow[];
}>;

/** What was recorded of one student, the newest first. */
export type AdoptionHistory = Readonly<{
  entries: readonly Readonly<{ on: IsoDate; what: string; note: string | null; by: string | null }>[];
}>;

const id = z.string().min(1).max(64);
const note = z.string().trim().max(200).nullable();
const year = z.number().int().min(2000).max(2100);
const yearMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const monthly = z.number().int().min(0).max(999_999).nullable();

const mark = z
  .strictObject({ kind: z.enum(stepKinds), on: isoDate, issuedOn: isoDate.nullable(), note })
  .nullable();

/** `mark` null takes the step back. */
const stepChange = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('candidate'), studentNumber, step: z.enum(reportSteps), mark }),
  z.strictObject({ of: z.literal('pledge'), holderId: id, step: z.string().min(1).max(200), mark }),
  z.strictObject({ of: z.literal('review'), holderId: id, year, step: z.enum(reviewSteps), mark }),
]);
export type StepChange = z.infer<typeof stepChange>;

const keys = z.array(z.string().min(1).max(64)).min(1).max(20_000);
const due = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('candidate'), keys, on: isoDate.nullable() }),
  z.strictObject({ of: z.literal('pledge'), keys, on: isoDate.nullable() }),
  z.strictObject({ of: z.literal('review'), year, keys, on: isoDate.nullable() }),
]);

const eventEntry = z.strictObject({
  /** null = a new one */
  id: id.nullable(),
  holderId: id,
  event: z.enum(adoptionEvents),
  month: yearMonth,
  monthly,
  filedOn: isoDate.nullable(),
  reportedOn: isoDate.nullable(),
  note,
});
export type EventEntry = z.infer<typeof eventEntry>;

const holderEntry = z.strictObject({
  id,
  monthly,
  startsOn: yearMonth.nullable(),
  endsOn: yearMonth.nullable(),
  guarantee: z.enum(guaranteeKinds).nullable(),
  pledgedOn: isoDate.nullable(),
});
export type HolderEntry = z.infer<typeof holderEntry>;

const decision = z.strictObject({
  holderId: id,
  /** null takes the decision back */
  measure: z.enum(continuationMeasures).nullable(),
  reason: note,
});
export type DecisionEntry = z.infer<typeof decision>;

const block = z.array(z.array(cellText).max(60)).max(20_000);
const list = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('candidates'), block }),
  z.strictObject({ of: z.literal('holders'), block, edition: shortText }),
]);
export type PastedList = z.infer<typeof list>;

export type ListReading = Readonly<
  { of: 'candidates'; lines: readonly CandidateLine[] } | { of: 'holders'; lines: readonly HolderLine[] }
>;
type Recorded = Readonly<{ batchId: number | null }>;

export const adoptionChannels = {
  'adoption.candidates': channel(nothing, reply<CandidateTable>()),
  'adoption.pledges': channel(nothing, reply<PledgeTable>()),
  'adoption.holders': channel(nothing, reply<HolderTable>()),
  /** Without a year, that of the day on which students are judged. */
  'adoption.reviews': channel(z.strictObject({ year: year.nullable() }), reply<ReviewTable>()),
  'adoption.history': channel(z.strictObject({ studentNumber }), reply<AdoptionHistory>()),
  /** Editions by whose rules somebody can be adopted, the one in use first. */
  'adoption.editions': channel(nothing, reply<readonly Readonly<{ id: string; title: string }>[]>()),
  'adoption.mark': channel(
    z.strictObject({ changes: z.array(stepChange).min(1).max(20_000) }),
    reply<EditResult>(),
  ),
  'adoption.setDue': channel(due, reply<EditResult>()),
  'adoption.putEvent': channel(eventEntry, reply<Recorded>()),
  'adoption.removeEvent': channel(z.strictObject({ id }), reply<Recorded>()),
  'adoption.editHolder': channel(holderEntry, reply<Recorded>()),
  'adoption.remove': channel(
    z.strictObject({ of: z.enum(['candidate', 'holder']), key: id }),
    reply<Recorded>(),
  ),
  'adoption.decide': channel(
    z.strictObject({ year, decisions: z.array(decision).min(1).max(20_000) }),
    reply<EditResult>(),
  ),
  /** 停止 and 廃止 that were decided become 異動 of that month. */
  'adoption.recordMeasures': channel(z.strictObject({ year, month: yearMonth }), reply<EditResult>()),
  /** What a pasted list would record; nothing is stored. */
  'adoption.readList': channel(list, reply<ListReading>()),
  'adoption.saveList': channel(
    list,
    reply<Readonly<{ batchId: number | null; added: number; changed: number; left: number }>>(),
  ),
} as const;
