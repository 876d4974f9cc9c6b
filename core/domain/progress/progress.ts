import type { Applicant, IsoDate } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import type { Period } from '../edition-calendar.ts';
import { datesOf, type ReceiptDates } from '../rounds.ts';
import { type CaseEvent, lastOf, type Outcome, type WithdrawalGround } from './case-event.ts';
import type { OfficeYear, Recommendation, Shipment } from './records.ts';
import { homeRounds, isSubmitted, type RoundEntry, roundEntries } from './round-entries.ts';

/** Where an application stands, in the order of its way. */
export const progressKinds = [
  'wished', // 希望
  'schoolPapers', // 校内書類
  'entered', // スカラネット入力済
  'correctionA', // 訂正期間A
  'recommendable', // 推薦可
  'gradesTyped', // 成績入力済
  'recommended', // 推薦済
  'sent', // 書類発送
  'queried', // 不備照会
  'reviewed', // 審査完了
  'candidate', // 採用候補者
  'rejected', // 不採用
  'handedOver', // 通知交付
  'withdrawn', // 辞退
  'deferred', // 次回へ
] as const;
export type ProgressKind = (typeof progressKinds)[number];

export type ProgressState =
  | Readonly<{ kind: 'wished' | 'schoolPapers' | 'gradesTyped' | 'reviewed' | 'rejected' }>
  /** Not recommendable today: `opens` is the first day it will be; null = not known, or no longer */
  | Readonly<{ kind: 'entered'; opens: IsoDate | null }>
  | Readonly<{ kind: 'correctionA'; until: IsoDate; opens: IsoDate | null }>
  | Readonly<{ kind: 'recommendable'; window: Period }>
  /** 第n次 */
  | Readonly<{ kind: 'recommended'; number: number }>
  | Readonly<{ kind: 'sent'; shipment: number }>
  | Readonly<{ kind: 'queried'; about: string; dueOn: IsoDate | null }>
  | Readonly<{ kind: 'candidate'; outcomes: Readonly<Partial<Record<string, Outcome>>> }>
  /** The notice is in the hands of the student */
  | Readonly<{ kind: 'handedOver'; outcome: Outcome }>
  | Readonly<{ kind: 'withdrawn'; ground: WithdrawalGround; reason: string }>
  | Readonly<{ kind: 'deferred'; to: string; reason: string }>;

export type Progress = Readonly<{
  entry: RoundEntry;
  state: ProgressState;
  /** Since when it stands there, and who recorded it; null where it follows from facts */
  since: IsoDate | null;
  by: string | null;
  /** The 受付番号 that counts in this round; null = スカラネット was not finished for it */
  receiptNumber: string | null;
  /** What follows from the 受付番号発行日 of this round; null without one */
  dates: ReceiptDates | null;
  /** It stands on a submitted 推薦書 of this round */
  isRecommended: boolean;
  /** The last envelope of this round that was posted with papers of this student */
  shipment: Shipment | null;
}>;

type Facts = Pick<Applicant, 'studentNumber' | 'receiptNumber' | 'receiptDate'>;

/** Where an applicant's applications stand, one for each 募集回 of theirs, in the order of the rounds. */
export const progressOf = (
  applicant: Facts,
  records: OfficeYear,
  edition: Edition,
  asOf: IsoDate,
): readonly Progress[] =>
  roundEntries(applicant, records, edition).map((entry) =>
    progressIn(entry, applicant, records, edition, asOf),
  );

function progressIn(
  entry: RoundEntry,
  applicant: Facts,
  { shipmentsOf }: OfficeYear,
  edition: Edition,
  asOf: IsoDate,
): Progress {
  const { receiptNumber, receiptDate } = receiptIn(entry, applicant, edition);
  const homeOf = homeRounds(applicant, edition);
  const shipment =
    (shipmentsOf.get(applicant.studentNumber) ?? []).findLast(
      ({ round, sentOn }) => homeOf(round) === entry.round?.id && sentOn !== null,
    ) ?? null;
  const dates = receiptDate === null ? null : datesKept(receiptDate, edition);
  const recommendation = entry.recommendation !== null && isSubmitted(entry.recommendation);
  const known = { entry, receiptNumber, dates, isRecommended: recommendation, shipment };
  return { ...known, ...(settledState(entry, recommendation) ?? openState(known, receiptDate, asOf)) };
}

const keptDates = new WeakMap<Edition, Map<IsoDate, ReceiptDates>>();

/** Thousands of students have their numbers of a few dozen days: each is worked out once. */
function datesKept(receiptDate: IsoDate, edition: Edition): ReceiptDates {
  const kept = keptDates.get(edition) ?? new Map<IsoDate, ReceiptDates>();
  keptDates.set(edition, kept);
  const dates = kept.get(receiptDate) ?? datesOf(receiptDate, edition);
  kept.set(receiptDate, dates);
  return dates;
}

type Receipt = Pick<Facts, 'receiptNumber' | 'receiptDate'>;
const noReceipt: Receipt = { receiptNumber: null, receiptDate: null };

/**
 * After 次回へ the data of the earlier round is deleted and the student enters anew (2022年4月版 p.65), so that a number
 * issued in another round does not count in this one. Without its day a number cannot be told from a new one.
 */
function receiptIn({ round }: RoundEntry, { receiptNumber, receiptDate }: Facts, edition: Edition): Receipt {
  if (round === null || round.dates === null || receiptDate === null) return { receiptNumber, receiptDate };
  return datesKept(receiptDate, edition).round?.id === round.id ? { receiptNumber, receiptDate } : noReceipt;
}

type Reached = Pick<Progress, 'state' | 'since' | 'by'>;

const at = (event: CaseEvent, state: ProgressState): Reached => ({ state, since: event.on, by: event.by });

/** 辞退 and 次回へ, unless they were taken back. Who is on a submitted 推薦書 cannot be moved to another round. */
function settledState({ events }: RoundEntry, isRecommended: boolean): Reached | null {
  const last = lastOf(events, 'withdrawn', 'deferred', 'resumed');
  if (last === null || last.kind === 'resumed') return null;
  if (last.kind === 'deferred' && isRecommended) return null;
  return last.kind === 'withdrawn'
    ? at(last, { kind: 'withdrawn', ground: last.ground, reason: last.reason })
    : at(last, { kind: 'deferred', to: last.to, reason: last.reason });
}

type Known = Pick<Progress, 'entry' | 'receiptNumber' | 'dates' | 'isRecommended' | 'shipment'>;

const openState = (known: Known, receiptDate: IsoDate | null, asOf: IsoDate): Reached =>
  known.isRecommended && known.entry.recommendation !== null
    ? recommendedState(known.entry.recommendation, known)
    : stateBefore(known, receiptDate, asOf);

function recommendedState(recommendation: Recommendation, { entry: { events }, shipment }: Known): Reached {
  const decided = lastOf(events, 'decided');
  const handed = lastOf(events, 'handedOver');
  if (decided !== null) {
    const outcome: Outcome = Object.values(decided.outcomes).includes('candidate') ? 'candidate' : 'rejected';
    if (handed !== null) return at(handed, { kind: 'handedOver', outcome });
    return at(
      decided,
      outcome === 'candidate' ? { kind: 'candidate', outcomes: decided.outcomes } : { kind: 'rejected' },
    );
  }
  const reviewed = lastOf(events, 'reviewed');
  if (reviewed !== null) return at(reviewed, { kind: 'reviewed' });
  const query = lastOf(events, 'queried', 'answered');
  if (query?.kind === 'queried')
    return at(query, { kind: 'queried', about: query.about, dueOn: query.dueOn });
  if (shipment !== null)
    return {
      state: { kind: 'sent', shipment: shipment.number },
      since: shipment.sentOn,
      by: shipment.sentBy,
    };
  const { number, submittedOn, submittedBy } = recommendation;
  return { state: { kind: 'recommended', number }, since: submittedOn, by: submittedBy };
}

function stateBefore(
  { entry: { events }, receiptNumber, dates }: Known,
  receiptDate: IsoDate | null,
  asOf: IsoDate,
): Reached {
  const papers = lastOf(events, 'schoolPapers');
  if (receiptNumber === null)
    return papers === null
      ? { state: { kind: 'wished' }, since: null, by: null }
      : at(papers, { kind: 'schoolPapers' });
  const typed = lastOf(events, 'gradesTyped');
  if (typed !== null) return at(typed, { kind: 'gradesTyped' });
  const byDates: Omit<Reached, 'state'> = { since: receiptDate, by: null };
  const window = dates?.recommendation ?? null;
  const opens = window !== null && asOf < window.from ? window.from : null;
  const lastA = dates?.correctionA?.to ?? null;
  if (lastA !== null && asOf <= lastA)
    return { state: { kind: 'correctionA', until: lastA, opens }, ...byDates };
  if (window !== null && window.from <= asOf && asOf <= window.to)
    return { state: { kind: 'recommendable', window }, since: window.from, by: null };
  return { state: { kind: 'entered', opens }, ...byDates };
}
