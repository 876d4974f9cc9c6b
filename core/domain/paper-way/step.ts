import type { IsoDate } from '../applicant.ts';

/** 原本 or コピー; null = nobody looked */
export type PaperCopy = 'original' | 'copy' | null;

/** What happens to a paper, in the words of the office. */
export type StepDetail =
  /** 受領 */
  | Readonly<{ kind: 'received'; copy: PaperCopy }>
  /** 点検 without a defect */
  | Readonly<{ kind: 'checked' }>
  /** 差戻し: `toldTo` = who was told (the student, a parent); `dueOn` null = no day was named */
  | Readonly<{ kind: 'returned'; defect: string; dueOn: IsoDate | null; toldTo: string | null }>
  /** 再提出, after 差戻し or 不備照会 */
  | Readonly<{ kind: 'resubmitted'; copy: PaperCopy }>
  /** 封入, 発送, 機構受付 of the 便 with this number */
  | Readonly<{ kind: 'sealed' | 'sent' | 'arrived'; shipment: number }>
  /** 不備照会 by JASSO */
  | Readonly<{ kind: 'queried'; about: string; dueOn: IsoDate | null }>
  /** 返却 to the student, 保管 in the school, 廃棄 */
  | Readonly<{ kind: 'givenBack' | 'kept' | 'destroyed' }>;

export type StepKind = StepDetail['kind'];

/** One station of a paper's way. */
export type PaperStep = StepDetail &
  Readonly<{
    /** The day it happened */
    on: IsoDate;
    /** 操作する人 (null before anybody was named), and when it was recorded (ISO timestamp; null = before that was kept) */
    by: string | null;
    recordedAt: string | null;
    note: string | null;
  }>;

/** Every station in the order in which they happened; empty = 未提出 */
export type PaperWay = readonly PaperStep[];

export const lastStep = (way: PaperWay): PaperStep | null => way.at(-1) ?? null;

/** The last step of one of the kinds. */
export const lastOfKind = <Kind extends StepKind>(
  way: PaperWay,
  ...kinds: readonly Kind[]
): Extract<PaperStep, { kind: Kind }> | null =>
  (way.findLast(({ kind }) => (kinds as readonly StepKind[]).includes(kind)) ?? null) as Extract<
    PaperStep,
    { kind: Kind }
  > | null;
