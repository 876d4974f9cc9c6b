import type { IsoDate } from '../applicant.ts';
import type { Wish } from '../verdict.ts';

/** What the school can record about an application. What follows from facts, batches and shipments is no event. */
export const eventKinds = [
  'schoolPapers', // 校内書類を受け取った
  'gradesTyped', // スカラACの成績入力を更新した
  'queried', // 機構から不備照会があった
  'answered', // 不備照会に回答した
  'reviewed', // 機構の審査が完了した
  'decided', // 選考結果
  'handedOver', // 通知を交付した
  'withdrawn', // 辞退
  'deferred', // 次回へ
  'resumed', // 辞退・次回への取り消し
] as const;
export type EventKind = (typeof eventKinds)[number];

/** 選考結果 of one wish. */
export const outcomes = ['candidate', 'rejected'] as const;
export type Outcome = (typeof outcomes)[number];

/** As deleted applications are counted in 推薦状況表 (2022年4月版 p.61): 誤申込, 申込辞退, その他 */
export const withdrawalGrounds = ['mistaken', 'withdrawn', 'other'] as const;
export type WithdrawalGround = (typeof withdrawalGrounds)[number];

export type EventDetail =
  | Readonly<{ kind: 'schoolPapers' | 'gradesTyped' | 'answered' | 'reviewed' }>
  /** `dueOn` null = JASSO named no day */
  | Readonly<{ kind: 'queried'; about: string; dueOn: IsoDate | null }>
  | Readonly<{ kind: 'decided'; outcomes: Readonly<Partial<Record<Wish, Outcome>>> }>
  /** `to`: who took the notice */
  | Readonly<{ kind: 'handedOver'; to: string }>
  | Readonly<{ kind: 'withdrawn'; ground: WithdrawalGround; reason: string }>
  /** `to`: the round it goes on in */
  | Readonly<{ kind: 'deferred'; to: string; reason: string }>
  | Readonly<{ kind: 'resumed'; reason: string }>;

/** One thing that happened to one application in one 募集回. */
export type CaseEvent = EventDetail &
  Readonly<{
    id: string;
    edition: string;
    /** Id of the round, or `wholeYear` where the edition has none */
    round: string;
    studentNumber: string;
    /** The day it happened */
    on: IsoDate;
    /** Who recorded it (null before anybody was named), and when (ISO timestamp) */
    by: string | null;
    recordedAt: string;
    note: string | null;
  }>;

/** In the order in which they happened; of one day, in the order of recording. */
export const inOrder = (events: readonly CaseEvent[]): readonly CaseEvent[] => events.toSorted(byDay);

function byDay(a: CaseEvent, b: CaseEvent): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

export const lastOf = <Kind extends EventKind>(
  events: readonly CaseEvent[],
  ...kinds: readonly Kind[]
): (CaseEvent & Readonly<{ kind: Kind }>) | null =>
  (events.findLast(({ kind }) => (kinds as readonly EventKind[]).includes(kind)) ?? null) as
    | (CaseEvent & Readonly<{ kind: Kind }>)
    | null;
