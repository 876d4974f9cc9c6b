import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import type { AppContext } from '../context.ts';
import { readableEdition } from './readable-edition.ts';

type Names = 'rules.editions' | 'rules.edition';

export function rulesHandlers({ rulebook }: Pick<AppContext, 'rulebook'>): Handlers<Names> {
  return {
    'rules.editions': () =>
      ok(rulebook.editions.map(({ id, title, fiscalYear }) => ({ id, title, fiscalYear }))),
    'rules.edition': ({ id }) => {
      const edition = editionById(rulebook, id);
      return edition.ok ? ok(readableEdition(edition.value)) : edition;
    },
  };
}
