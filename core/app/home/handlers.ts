import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import { adoptionTables } from '../adoption/tables.ts';
import { boardsOfAll } from '../board/view.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { standingOf } from '../rules/editions.ts';
import { adoptionTodos } from './adoption-todos.ts';
import { keptPaperTodos } from './kept-paper-todos.ts';
import { homeSummary } from './summary.ts';
import { byUrgency } from './todos.ts';
import { yearTodos } from './year-todos.ts';

export function homeHandlers(ctx: AppContext): Handlers<'home.summary'> {
  return {
    'home.summary': async () => {
      const gathered = await gather(ctx);
      const { edition, asOf } = gathered;
      const summary = homeSummary(
        gathered,
        await boardsOfAll(ctx, gathered),
        await standingOf(ctx.shelf, edition, asOf),
      );
      const adopted = await adoptionTables(ctx);
      const more = [
        ...(adopted === null ? [] : adoptionTodos(adopted, asOf)),
        ...(await keptPaperTodos(ctx, gathered)),
        ...(ctx.workspace().kind === 'archive' ? [] : yearTodos(gathered)),
      ];
      return ok({ ...summary, todos: byUrgency([...summary.todos, ...more]) });
    },
  };
}
