import type { IsoDate } from './applicant.ts';
import type { Citation } from './verdict.ts';

/** A: printed in a publication of JASSO or MEXT. B: from a secondary page only, shown as 「未確認」. */
export const certainties = ['A', 'B'] as const;
export type Certainty = (typeof certainties)[number];

/** A value together with the place in a publication that says it. No rule value travels without one. */
export type Cited<Value> = Readonly<{
  value: Value;
  citation: Citation;
  certainty: Certainty;
  /** The day a person last compared the value with its source */
  checkedOn: IsoDate;
  /** From this day on a warning is shown that the value may be out of date; null = none expected */
  reviewBy: IsoDate | null;
}>;
