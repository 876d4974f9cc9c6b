import { basename } from 'node:path';
import type { Handlers } from '#core/contract/index.ts';
import { statisticsFileName } from '#core/domain/documents/file-name.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { writeStatistics } from '#core/sheets/write/statistics.ts';
import type { AppContext, Job } from '../context.ts';
import { gather } from '../gather.ts';
import { grantedPath } from '../granted-path.ts';
import { writeFileSafely } from '../write-file.ts';
import { statisticsView } from './years.ts';

type Names = 'statistics.view' | 'statistics.fileName' | 'statistics.save';

export function statisticsHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'statistics.view': async () => ok(await statisticsView(ctx)),
    'statistics.fileName': () => ok({ name: statisticsFileName(ctx.clock.today()) }),
    'statistics.save': ({ target, jobId }) => {
      const path = grantedPath(ctx.files, target);
      return path.ok ? ctx.jobs.run(jobId, (job) => save(ctx, path.value, job)) : path;
    },
  };
}

async function save(
  ctx: AppContext,
  path: string,
  job: Job,
): Promise<Result<Readonly<{ fileName: string }>, Failure>> {
  job.report('人数を数えています', 0, null);
  await job.breathe();
  const { years, kinds } = await statisticsView(ctx);
  if (job.signal.aborted) return fail('cancelled', '統計の作成を中止しました。何も保存していません。');
  const { school } = await gather(ctx);
  const frame = { schoolName: school?.name ?? '', day: ctx.clock.today() };
  const written = await writeFileSafely(path, await writeStatistics(years, kinds, frame));
  return written.ok ? ok({ fileName: basename(path) }) : written;
}
