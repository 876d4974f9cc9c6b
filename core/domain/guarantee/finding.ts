import type { Citation } from '../verdict.ts';
import { type GuarantorField, guarantorFieldLabels } from './facts.ts';

export type GuarantorVerdict =
  | Readonly<{ kind: 'met' }> // 満たす
  | Readonly<{ kind: 'notMet' }> // 満たさない
  | Readonly<{ kind: 'missing'; fields: readonly GuarantorField[] }>; // 情報不足

/** What a condition has to say about a person. */
export type GuarantorFinding = Readonly<{
  verdict: GuarantorVerdict;
  /** One Japanese sentence with the figures in it */
  reason: string;
  fields: readonly GuarantorField[];
  actual?: string;
  limit?: string;
  /** An exception of the publication opens the means test for this person, whatever the condition says of others */
  replaceable?: boolean;
  /** What else to know, for instance how the person is typed into スカラネット */
  note?: string;
  /** Besides that of the condition itself */
  citations?: readonly Citation[];
}>;

export const namedFields = (fields: readonly GuarantorField[]): string =>
  fields.map((field) => `「${guarantorFieldLabels[field]}」`).join('と');

type Said = Omit<GuarantorFinding, 'verdict' | 'reason'>;

export const met = (reason: string, said: Said): GuarantorFinding => ({
  ...said,
  verdict: { kind: 'met' },
  reason,
});

export const notMet = (reason: string, said: Said): GuarantorFinding => ({
  ...said,
  verdict: { kind: 'notMet' },
  reason,
});

export const missing = (open: readonly GuarantorField[], said: Said): GuarantorFinding => ({
  ...said,
  verdict: { kind: 'missing', fields: open },
  reason: `${namedFields(open)}が入力されていません。`,
});
