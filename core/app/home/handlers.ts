import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { standingOf } from '../rules/editions.ts';
import { homeSummary } from './summary.ts';

export function homeHandlers(ctx: AppContext): Handlers<'home.summary'> {
  return {
    'home.summary': async () => {
      const gathered = await gather(ctx);
      const { edition, asOf } = gathered;
      return ok(homeSummary(gathered, await standingOf(ctx.shelf, edition, asOf)));
    },
  };
}
