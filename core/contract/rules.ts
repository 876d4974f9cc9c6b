import { z } from 'zod';
import type { Certainty } from '#core/domain/cited.ts';
import { differenceFilters } from '#core/domain/documents/rule-difference.ts';
import type { Content } from '#core/domain/rule-tree/content.ts';
import type { Difference } from '#core/domain/rule-tree/difference.ts';
import { isContent } from '#core/domain/rule-tree/is-content.ts';
import type { RuleFault } from '#core/domain/rule-tree/place.ts';
import type { StandingCount } from '#core/domain/rule-tree/standing.ts';
import type { ValueSection } from '#core/domain/rule-tree/value-lines.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import type { Citation, Wish } from '#core/domain/verdict.ts';
import { channel, fileHandle, jobId, nothing, reply, shortText } from './channel.ts';
import type { FormPreview } from './forms.ts';

/** An edition as an officer reads it. */
export type ReadableRule = Readonly<{
  id: string;
  label: string;
  /** The value in words: 「3.5 以上」「1,250万円 未満（生計維持者 1人）」 */
  value: string;
  /** Those it is for; null = it does not say */
  wishes: readonly Wish[] | null;
  citation: Citation;
  /** Every sentence it rests on, each once, `citation` first: of a table those of its rows */
  citations: readonly Citation[];
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

export type EditionHead = Readonly<{
  id: string;
  title: string;
  shortTitle: string;
  scheme: Scheme;
  fiscalYear: number;
}>;

/** `own`: the school's, in place of a shipped one of the same name where there is one. */
export type EditionListed = EditionHead &
  Readonly<{ origin: 'shipped' | 'own' | 'ownInPlaceOfShipped'; inUse: boolean; standing: StandingCount }>;

/** A file of the school's own folder that is left out. */
export type FaultyEdition = Readonly<{
  fileName: string;
  faults: readonly RuleFault[];
  /** What the application last saved is used in its place */
  lastSavedUsed: boolean;
}>;

export type EditionDifference = Difference & Readonly<{ before: EditionHead; after: EditionHead }>;

/** What a file that was chosen would bring. */
export type EditionFile =
  | Readonly<{ kind: 'faulty'; name: string; faults: readonly RuleFault[] }>
  | Readonly<{
      kind: 'edition';
      name: string;
      edition: EditionHead;
      standing: StandingCount;
      /** What it would take the place of; null = nothing */
      replaces: 'own' | 'shipped' | null;
      /** Against the edition of that name; null = there is none */
      changes: Difference['counts'] | null;
    }>;

export type ValueForm = Readonly<{
  edition: EditionHead;
  origin: EditionListed['origin'];
  previous: EditionHead | null;
  documents: readonly Readonly<{ id: string; title: string; publisher: string; edition: string }>[];
  sections: readonly ValueSection[];
  progress: Readonly<{ confirmed: number; all: number }>;
  /** What the next 「元に戻す」 takes back; null = nothing */
  undo: string | null;
}>;

const editionId = z.string().max(60);
const differencePrint = { before: editionId, after: editionId, filter: z.enum(differenceFilters) };
const words = z.string().trim().min(1).max(200);
const publication = z.strictObject({ title: words, publisher: words, edition: words });
const value = z.custom<Content>((content) => isContent(content));

export const ruleChannels = {
  'rules.editions': channel(nothing, reply<readonly EditionListed[]>()),
  'rules.faulty': channel(nothing, reply<readonly FaultyEdition[]>()),
  'rules.edition': channel(z.strictObject({ id: editionId }), reply<ReadableEdition>()),
  'rules.difference': channel(
    z.strictObject({ before: editionId, after: editionId }),
    reply<EditionDifference>(),
  ),
  'rules.differencePreview': channel(z.strictObject({ ...differencePrint, jobId }), reply<FormPreview>()),
  'rules.differenceSave': channel(
    z.strictObject({ ...differencePrint, jobId, target: fileHandle }),
    reply<Readonly<{ fileName: string; pages: number }>>(),
  ),
  'rules.export': channel(
    z.strictObject({ id: editionId, target: fileHandle }),
    reply<Readonly<{ fileName: string }>>(),
  ),
  /** Reads and checks a file; nothing is kept. */
  'rules.inspect': channel(z.strictObject({ handle: fileHandle }), reply<EditionFile>()),
  /** Keeps it; `replace` says that the officer has been asked. */
  'rules.import': channel(z.strictObject({ handle: fileHandle, replace: z.boolean() }), reply<EditionHead>()),
  'rules.removeOwn': channel(z.strictObject({ id: editionId }), reply<null>()),
  /** 翌年度の版: a copy in which nothing is confirmed yet. */
  'rules.beginNext': channel(
    z.strictObject({
      from: editionId,
      fiscalYear: z.number().int().min(2000).max(2100),
      title: words,
      shortTitle: words,
      publication,
    }),
    reply<EditionHead>(),
  ),
  'rules.values': channel(z.strictObject({ id: editionId }), reply<ValueForm>()),
  /** Saves one value with its source; `confirmed` = compared with the publication. */
  'rules.saveValue': channel(
    z.strictObject({
      id: editionId,
      name: z.string().max(300),
      value,
      source: z.strictObject({ document: shortText, locator: words, quote: words }),
      confirmed: z.boolean(),
    }),
    reply<ValueForm>(),
  ),
  'rules.addPublication': channel(z.strictObject({ id: editionId, publication }), reply<ValueForm>()),
  'rules.undoValue': channel(z.strictObject({ id: editionId }), reply<ValueForm>()),
} as const;
