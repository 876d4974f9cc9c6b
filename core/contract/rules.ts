import { z } from 'zod';
import type { Certainty } from '#core/domain/cited.ts';
import type { Scheme } from '#core/domain/edition.ts';
import type { Citation } from '#core/domain/verdict.ts';
import { channel, nothing, reply } from './channel.ts';

/** An edition as an officer reads it. */
export type ReadableRule = Readonly<{
  id: string;
  label: string;
  /** The value in words: 「3.5 以上」「1,250万円 未満（生計維持者 1人）」 */
  value: string;
  citation: Citation;
  certainty: Certainty;
  /** The day a person last compared it with its source, and from when on it may be out of date; of a table the earliest */
  checkedOn: string;
  reviewBy: string | null;
  /** A table that belongs to it; null = none */
  table: Readonly<{ headings: readonly string[]; rows: readonly (readonly string[])[] }> | null;
}>;
export type ReadableEdition = Readonly<{
  id: string;
  title: string;
  scheme: Scheme;
  fiscalYear: number;
  lastCheckedOn: string;
  reviewBy: string | null;
  documents: readonly Readonly<{ title: string; publisher: string; edition: string }>[];
  sections: readonly Readonly<{ title: string; rules: readonly ReadableRule[] }>[];
}>;

export const ruleChannels = {
  'rules.editions': channel(
    nothing,
    reply<readonly Readonly<{ id: string; title: string; fiscalYear: number }>[]>(),
  ),
  'rules.edition': channel(z.strictObject({ id: z.string().max(60) }), reply<ReadableEdition>()),
} as const;
