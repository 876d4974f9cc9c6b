import type { IsoDate } from '../applicant.ts';
import type { Wish } from '../verdict.ts';
import type { CaseEvent } from './case-event.ts';
import type { Closing } from './closing.ts';

/** Who stands on a 推薦書. The facts and the judgement of then are kept beside it and read only when asked for. */
export type RecommendationMember = Readonly<{
  studentNumber: string;
  receiptNumber: string | null;
  wishes: readonly Wish[];
}>;

/** One batch of 推薦, frozen when it is made. Nobody is recommended by it before it was submitted in スカラAC. */
export type Recommendation = Readonly<{
  id: string;
  edition: string;
  round: string;
  /** 第n次, counted within the edition */
  number: number;
  madeOn: IsoDate;
  madeBy: string | null;
  /** 推薦書の日付, 学校長名, 担当者名 as they stand on it */
  letterDate: IsoDate;
  principal: string;
  officer: string;
  /** 推薦書の提出 in スカラAC; null = not yet */
  submittedOn: IsoDate | null;
  /** When that was recorded, as an ISO timestamp */
  submittedAt: string | null;
  submittedBy: string | null;
  note: string | null;
  members: readonly RecommendationMember[];
}>;

/** A student's papers in one envelope. */
export type ShipmentMember = Readonly<{
  studentNumber: string;
  receiptNumber: string | null;
  /** Keys of the papers (`PaperNeed.key`) that lie in it; while it is open, those counted in so far */
  papers: readonly string[];
  /** Why it is sealed though papers are lacking or faulty; null = no reason was needed */
  exception: string | null;
}>;

/** One 発送 to JASSO: filled, sealed, then posted. */
export type Shipment = Readonly<{
  id: string;
  edition: string;
  round: string;
  /** 第n便, counted within the edition */
  number: number;
  /** 封入; null = still open */
  sealedOn: IsoDate | null;
  sealedBy: string | null;
  sentOn: IsoDate | null;
  sentBy: string | null;
  /** 簡易書留の引受番号 */
  trackingNumber: string | null;
  /** 機構受付 */
  arrivedOn: IsoDate | null;
  note: string | null;
  members: readonly ShipmentMember[];
}>;

/** One line of the list that スカラAC shows; null = the list did not say. */
export type AcEntry = Readonly<{
  edition: string;
  receiptNumber: string;
  name: string;
  kana: string | null;
  issuedOn: IsoDate | null;
  /** 成績入力 */
  gradesTyped: boolean | null;
  /** 推薦済 */
  recommended: boolean | null;
  /** When it was read, as an ISO timestamp */
  readAt: string;
}>;

/** What the school recorded of an edition. */
export type OfficeRecords = Readonly<{
  /** By 学籍番号, in the order in which they happened */
  events: ReadonlyMap<string, readonly CaseEvent[]>;
  /** In order of their numbers */
  recommendations: readonly Recommendation[];
  shipments: readonly Shipment[];
  acEntries: readonly AcEntry[];
  closings: readonly Closing[];
}>;

/** The same, with the batches and envelopes of each student at hand. */
export type OfficeYear = OfficeRecords &
  Readonly<{
    recommendationsOf: ReadonlyMap<string, readonly Recommendation[]>;
    shipmentsOf: ReadonlyMap<string, readonly Shipment[]>;
  }>;

/** With `before`, a student's batches and envelopes are the very array of then while they are the same. */
export const officeYear = (records: OfficeRecords, before: OfficeYear | null = null): OfficeYear => ({
  ...records,
  recommendationsOf:
    before?.recommendations === records.recommendations
      ? before.recommendationsOf
      : byMember(records.recommendations, before?.recommendationsOf),
  shipmentsOf:
    before?.shipments === records.shipments
      ? before.shipmentsOf
      : byMember(records.shipments, before?.shipmentsOf),
});

export const emptyYear: OfficeYear = officeYear({
  events: new Map(),
  recommendations: [],
  shipments: [],
  acEntries: [],
  closings: [],
});

function byMember<Listing extends Readonly<{ members: readonly Readonly<{ studentNumber: string }>[] }>>(
  listings: readonly Listing[],
  before: ReadonlyMap<string, readonly Listing[]> = new Map(),
): ReadonlyMap<string, readonly Listing[]> {
  const found = new Map<string, Listing[]>();
  for (const listing of listings)
    for (const { studentNumber } of listing.members) {
      const known = found.get(studentNumber);
      if (known === undefined) found.set(studentNumber, [listing]);
      else known.push(listing);
    }
  return new Map(
    [...found].map(([studentNumber, now]) => [studentNumber, earlier(before, studentNumber, now)]),
  );
}

function earlier<Listing>(
  before: ReadonlyMap<string, readonly Listing[]>,
  studentNumber: string,
  now: readonly Listing[],
): readonly Listing[] {
  const known = before.get(studentNumber);
  const isSame = known?.length === now.length && known.every((one, at) => one === now[at]);
  return isSame ? known : now;
}
