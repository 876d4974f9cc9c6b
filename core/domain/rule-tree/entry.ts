import type { IsoDate } from '../applicant.ts';
import type { Content } from './content.ts';

/** Where a value is said: the publication by its title, the place in it, the sentence. */
export type RuleSource = Readonly<{ document: string; locator: string; quote: string }>;

/** Whether a person has compared the value with its source, when, and until when that holds. */
export type Standing = Readonly<{
  /** B: not yet compared with JASSO's notice */
  certainty: 'A' | 'B';
  checkedOn: IsoDate | null;
  reviewBy: IsoDate | null;
}>;

/** A cited value, or a plain one that stands beside them (the title of the edition, the label of a round). */
export type RuleEntry = Readonly<{
  /** The same in every edition: 「household/loan1/[4 salary]」 */
  name: string;
  /** The steps of the name */
  names: readonly string[];
  /** Where it stands in this file */
  at: readonly (string | number)[];
  /** The keys on the way to it, without the positions in lists */
  keys: readonly string[];
  section: string;
  /** From the section down: 「第一種奨学金」「4人・給与所得者」 */
  label: readonly string[];
  value: Content;
  /** null for a plain value */
  source: RuleSource | null;
  /** The publication as the file names it; '' for a plain value */
  publication: string;
  /** null for a plain value */
  standing: Standing | null;
  /** `inline`: the value is the map itself, with its source among its keys */
  shape: 'value' | 'inline' | 'plain';
}>;

/** The section of what stands above the rules: titles, years, publications. */
export const headSection = 'about';
