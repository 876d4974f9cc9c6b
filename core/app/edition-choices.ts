import type { EditionChoice, EditionChoices } from '#core/contract/edition-choice.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { AppContext } from './context.ts';

/** Which editions have what a calculator needs. */
export function editionChoices(
  ctx: Pick<AppContext, 'rulebook' | 'workspace'>,
  has: (edition: Edition) => boolean,
): EditionChoices {
  const { edition } = ctx.workspace();
  return {
    editions: ctx.rulebook.editions.filter(has).map(choiceOf),
    own: has(edition) ? edition.id : null,
  };
}

export const choiceOf = ({ id, title, fiscalYear }: Edition): EditionChoice => ({ id, title, fiscalYear });
