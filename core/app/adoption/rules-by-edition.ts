import type { RulesOf } from '#core/contract/adoption.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { HolderContext } from './holder-context.ts';

/** The rules of every edition under which somebody was adopted, by its id; editions that have none are left out. */
export function rulesByEdition<Rules>(
  holders: readonly HolderContext[],
  rulesIn: (edition: Edition) => Rules | null,
): Readonly<Record<string, RulesOf<Rules>>> {
  const found: Record<string, RulesOf<Rules>> = {};
  for (const { edition } of holders) {
    const rules = edition === null || edition.id in found ? null : rulesIn(edition);
    if (edition !== null && rules !== null)
      found[edition.id] = { edition: edition.id, editionTitle: edition.title, rules };
  }
  return found;
}
