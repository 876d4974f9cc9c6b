import { basename } from 'node:path';
import type { Failure } from '#core/domain/failure.ts';
import { fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { icalendar } from '#core/domain/school-calendar/icalendar.ts';
import { yearDates } from '#core/domain/school-calendar/year-dates.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { writeFileSafely } from '../write-file.ts';

export type YearFile = Readonly<{ bytes: Uint8Array; events: number }>;

/** The dates of JASSO and of the school, without anything about students: the file leaves this computer's care. */
export async function yearFile(ctx: AppContext): Promise<YearFile> {
  const { edition, plan } = await gather(ctx);
  const { dates } = yearDates(edition, plan);
  // What was tried in practice must not change the entries of the school's own calendar.
  const isPractice = ctx.workspaces.present().kind === 'practice';
  const events = dates.map(({ id, on, title, source }) => ({
    uid: `${isPractice ? 'practice.' : ''}${edition.id}.${id}@shogaku-desk`,
    on,
    title: `${isPractice ? '【練習】' : ''}【奨学金】${title}`,
    description: `${edition.shortTitle}\n出典: ${source}`,
  }));
  const text = icalendar(`奨学金 ${edition.shortTitle}`, events, ctx.clock.now());
  return { bytes: new TextEncoder().encode(text), events: events.length };
}

export async function saveIcs(
  ctx: AppContext,
  path: string,
): Promise<Result<Readonly<{ fileName: string; events: number }>, Failure>> {
  const { bytes, events } = await yearFile(ctx);
  if (events === 0)
    return fail('nothing-selected', '書き出す日程がありません。募集回か校内の締切を入力してください。');
  const written = await writeFileSafely(path, bytes);
  return written.ok ? ok({ fileName: basename(path), events }) : written;
}
