import type { IsoDate, YearMonth } from '../applicant.ts';
import type { AdoptionEvent } from '../edition-adoption.ts';
import type { GuaranteeKind } from '../edition-guarantee.ts';

export const holderKinds = ['grant', 'loan1', 'loan2'] as const;
export type HolderKind = (typeof holderKinds)[number];

export const isLoan = (kind: HolderKind): boolean => kind !== 'grant';

/** 採用者: one scholarship of one student, by its 奨学生番号. */
export type Holder = Readonly<{
  id: string;
  studentNumber: string;
  kind: HolderKind;
  /** 「622-04-999999」, digits 3-2-6 */
  scholarNumber: string;
  /** Yen a month; null = not entered */
  monthly: number | null;
  /** 始期 and 終期; null = not entered */
  startsOn: YearMonth | null;
  endsOn: YearMonth | null;
  /** Of a loan; null = not entered yet */
  guarantee: GuaranteeKind | null;
  /** 誓約日 as printed on the 返還誓約書 */
  pledgedOn: IsoDate | null;
  /** By when the school wants the 返還誓約書 */
  pledgeDueOn: IsoDate | null;
  /** By whose rules it was adopted: 「enrolled-2025」 */
  edition: string;
}>;

/** 異動 as it was filed and reported. */
export type HolderEvent = Readonly<{
  id: string;
  holderId: string;
  studentNumber: string;
  event: AdoptionEvent;
  /** From which month it holds */
  month: YearMonth;
  /** The new monthly amount of 増額・減額, yen */
  monthly: number | null;
  /** When the student handed in the paper; null = not yet */
  filedOn: IsoDate | null;
  /** When the school reported it to JASSO; null = not yet */
  reportedOn: IsoDate | null;
  note: string | null;
  recordedOn: IsoDate;
  by: string | null;
}>;
