import type { ReadableEdition, ReadableRule } from '#core/contract/rules.ts';
import { citationKey } from '#core/domain/citing/citation-key.ts';
import type { Wish } from '#core/domain/verdict.ts';
import type { RulesPlace } from './rules-place.ts';

/** How a rule that a link leads to is shown. */
export type RuleMark = Readonly<{
  /** The screen goes to this one */
  isFirst: boolean;
  /** Key of the sentence meant; null = the rule as a whole */
  sentence: string | null;
}>;

/**
 * The rules that a link leads to, by their ids. Several rules may rest on one sentence: then those of the wish it was
 * applied to, else those that are for no wish in particular.
 */
export function marksIn(
  edition: ReadableEdition,
  { rule, source, wish }: Pick<RulesPlace, 'rule' | 'source' | 'wish'>,
): ReadonlyMap<string, RuleMark> {
  const rules = edition.sections.flatMap((section) => section.rules);
  if (source === null)
    return new Map(
      rules.filter(({ id }) => id === rule).map(({ id }) => [id, { isFirst: true, sentence: null }]),
    );
  const sentence = citationKey(source);
  const resting = rules.filter(({ citations }) => citations.some((each) => citationKey(each) === sentence));
  return new Map(meant(resting, wish).map(({ id }, at) => [id, { isFirst: at === 0, sentence }]));
}

function meant(rules: readonly ReadableRule[], wish: Wish | null): readonly ReadableRule[] {
  const own = wish === null ? [] : rules.filter(({ wishes }) => wishes?.includes(wish) === true);
  if (own.length > 0) return own;
  const general = wish === null ? [] : rules.filter(({ wishes }) => wishes === null);
  return general.length > 0 ? general : rules;
}
