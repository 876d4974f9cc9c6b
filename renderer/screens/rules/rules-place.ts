import type { EditionListed } from '#core/contract/rules.ts';
import type { CitedSource } from '#core/domain/citing/citation-key.ts';
import type { Wish } from '#core/domain/verdict.ts';
import type { rulesTabs } from '../../search-params.ts';

type Tab = (typeof rulesTabs)[number];

/** Where in 規則 the officer is, and the way to another place of it. All of it stands in the address. */
export type RulesPlace = Readonly<{
  editions: readonly EditionListed[];
  /** The edition looked at; at first the one that judges */
  chosen: EditionListed;
  /** The older edition of a comparison */
  before: string | null;
  /** The rule that a link from elsewhere leads to */
  rule: string | null;
  /** The sentence that such a link leads to, and the wish it was applied to */
  source: CitedSource | null;
  wish: Wish | null;
  go: (to: Readonly<{ tab?: Tab; edition?: string; before?: string }>) => void;
}>;
