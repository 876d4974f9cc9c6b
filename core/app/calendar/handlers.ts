import type { Handlers } from '#core/contract/index.ts';
import { calendarFileName } from '#core/domain/documents/file-name.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { grantedPath } from '../granted-path.ts';
import { markDone, putEntry, putRounds, removeEntry } from './change-plan.ts';
import { countDays } from './count.ts';
import { previewCalendar, saveCalendar } from './print.ts';
import { readNoticeFrom } from './read-notice.ts';
import { saveIcs } from './save-ics.ts';
import { calendarView } from './view.ts';

type Names =
  | 'calendar.view'
  | 'calendar.count'
  | 'calendar.markDone'
  | 'calendar.put'
  | 'calendar.putRounds'
  | 'calendar.readNotice'
  | 'calendar.remove'
  | 'calendar.preview'
  | 'calendar.savePdf'
  | 'calendar.fileName'
  | 'calendar.saveIcs';

export function calendarHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'calendar.view': async () => ok(await calendarView(ctx)),
    'calendar.count': async ({ rule }) => ok(await countDays(ctx, rule)),
    'calendar.put': ({ entry }) => putEntry(ctx, entry),
    'calendar.readNotice': ({ source }) => readNoticeFrom(ctx, source),
    'calendar.putRounds': ({ rounds }) => putRounds(ctx, rounds),
    'calendar.markDone': ({ id, isDone }) => markDone(ctx, id, isDone),
    'calendar.remove': ({ kind, id }) => removeEntry(ctx, kind, id),
    'calendar.preview': ({ jobId }) => ctx.jobs.run(jobId, (job) => previewCalendar(ctx, job)),
    'calendar.savePdf': ({ jobId, target }) => {
      const path = grantedPath(ctx.files, target);
      return path.ok ? ctx.jobs.run(jobId, (job) => saveCalendar(ctx, path.value, job)) : path;
    },
    'calendar.fileName': ({ format }) =>
      ok({ name: calendarFileName(ctx.workspace().edition, format, ctx.clock.today()) }),
    'calendar.saveIcs': ({ target }) => {
      const path = grantedPath(ctx.files, target);
      return path.ok ? saveIcs(ctx, path.value) : path;
    },
  };
}
