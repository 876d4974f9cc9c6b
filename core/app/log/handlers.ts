import type { Handlers } from '#core/contract/index.ts';
import { changeLogFileName } from '#core/domain/documents/file-name.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { grantedPath } from '../granted-path.ts';
import { readLogEntry } from './entry.ts';
import { saveLog } from './save.ts';
import { searchLog } from './search.ts';

export function logHandlers(
  ctx: AppContext,
): Handlers<'log.search' | 'log.entry' | 'log.fileName' | 'log.save'> {
  return {
    'log.search': async ({ query, page }) => ok(await searchLog(ctx, query, page)),
    'log.entry': (wanted) => readLogEntry(ctx, wanted),
    'log.fileName': () => ok({ name: changeLogFileName(ctx.clock.today()) }),
    'log.save': ({ query, target, jobId }) => {
      const path = grantedPath(ctx.files, target);
      return path.ok ? ctx.jobs.run(jobId, (job) => saveLog(ctx, query, path.value, job)) : path;
    },
  };
}
