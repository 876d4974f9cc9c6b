import type { EditionListed, FaultyEdition } from '#core/contract/rules.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import { entriesOf } from '#core/domain/rule-tree/entries.ts';
import { type StandingCount, standingCount } from '#core/domain/rule-tree/standing.ts';
import type { AppContext } from '../context.ts';
import { viewOf } from '../gather.ts';
import { headOf } from './head.ts';
import { contentOf, type RuleShelf } from './shelf.ts';

/** Every edition there is, with how far it is checked as of the day of the work. */
export async function listEditions(ctx: AppContext): Promise<readonly EditionListed[]> {
  const { edition: inUse, asOf } = await viewOf(ctx);
  const listed: EditionListed[] = [];
  for (const edition of ctx.shelf.rulebook().editions) {
    listed.push({
      ...headOf(edition),
      origin: originOf(ctx.shelf, edition.id),
      inUse: edition.id === inUse.id,
      standing: await standingOf(ctx.shelf, edition, asOf),
    });
  }
  return listed;
}

export const faultyEditions = (shelf: RuleShelf): readonly FaultyEdition[] => shelf.own().faulty;

export function originOf(shelf: RuleShelf, id: string): EditionListed['origin'] {
  if (!shelf.own().editions.some(({ edition }) => edition.id === id)) return 'shipped';
  return shelf.shipped.editions.some((edition) => edition.id === id) ? 'ownInPlaceOfShipped' : 'own';
}

/** Read once for each edition and day: a rule file does not change while it is the same edition. */
const counted = new WeakMap<Edition, Readonly<{ asOf: IsoDate; count: StandingCount }>>();

export async function standingOf(shelf: RuleShelf, edition: Edition, asOf: IsoDate): Promise<StandingCount> {
  const known = counted.get(edition);
  if (known?.asOf === asOf) return known.count;
  const content = await contentOf(shelf, edition.id);
  const count = standingCount(content.ok ? entriesOf(content.value) : [], asOf);
  counted.set(edition, { asOf, count });
  return count;
}
