import type { FactField } from '../applicant.ts';
import type { Citation } from '../verdict.ts';
import type { Question } from './question.ts';

/** What one way to meet the marks is asked: the question, and the passage that opens the way. */
export type WayQuestion = Question & Readonly<{ citation: Citation }>;

/** How a way ends. Whether it settles the criterion is for the rule that lists it. */
export type WayOutcome = Readonly<{
  state: 'met' | 'schoolDecides' | 'missing' | 'notMet';
  /** Whole sentences; '' = nothing beside the entries that are asked for */
  sentence: string;
  next?: string;
  /** `missing`: the entries that would tell. One that is filled (an average of other years) is explained by the sentence */
  asks?: readonly FactField[];
  actual?: string;
  limit?: string;
  shortBy?: string;
  fields: readonly FactField[];
  citations: readonly Citation[];
}>;
