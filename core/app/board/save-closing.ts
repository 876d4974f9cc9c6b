import { basename } from 'node:path';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { Closing } from '#core/domain/progress/closing.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { writeClosing } from '#core/sheets/write/closing-sheet.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { writeFileSafely } from '../write-file.ts';

/** The closing of a round as it was recorded. */
export async function recordedClosing(ctx: AppContext, round: string): Promise<Result<Closing, Failure>> {
  const { year } = await gather(ctx);
  const closing = year.closings.find((one) => one.round === round);
  return closing === undefined
    ? fail('value-invalid', 'この回は閉じていません。回を閉じると、締めの用紙を印刷できます。')
    : ok(closing);
}

/** The closing sheet as an Excel file. */
export async function saveClosing(
  ctx: AppContext,
  round: string,
  path: string,
): Promise<Result<Readonly<{ fileName: string }>, Failure>> {
  const closing = await recordedClosing(ctx, round);
  if (!closing.ok) return closing;
  const written = await writeFileSafely(path, await writeClosing(closing.value));
  return written.ok ? ok({ fileName: basename(path) }) : written;
}
