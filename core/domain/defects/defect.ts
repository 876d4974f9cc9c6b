import type { Citation } from '../verdict.ts';

/** What a defect is about. */
export const defectKinds = [
  'receiptNumber', // 受付番号がない
  'supporters', // 生計維持者の申告
  'residence', // 在留期間
  'paperMissing', // 書類を受け取っていない
  'paperReturned', // 差し戻した、照会のあった書類
  'look', // 点検の問い
] as const;
export type DefectKind = (typeof defectKinds)[number];

/** What keeps an envelope open. */
export type Defect = Readonly<{
  /** Stable within an application: 「look:confirmationLoan:formYear」 */
  id: string;
  kind: DefectKind;
  /** `stop`: it is a defect. `look`: nobody has looked yet, or it is not known. */
  level: 'stop' | 'look';
  /** `PaperNeed.key`; null = the application as a whole */
  paperKey: string | null;
  /** One sentence */
  sentence: string;
  /** What to do about it */
  next: string;
  citation: Citation | null;
}>;

/** Something in what was handed in is wrong, not merely open: 「書類の不備」. */
export const isFaulty = ({ level, kind }: Defect): boolean =>
  level === 'stop' && kind !== 'receiptNumber' && kind !== 'paperMissing';
