import path from 'node:path';
import { type Failure, fail } from '#core/domain/failure.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';
import { keepCopy } from '#core/store/backup.ts';
import { readSettings, type YearChange } from '#core/store/settings.ts';
import { putBackYear } from '#core/store/year-change.ts';
import { differingParts, digestOf } from '#core/store/year-digest.ts';
import { giveUp, hasRecord, pendingFile, recordFile, type YearFiles } from '#core/store/year-record.ts';
import type { AppContext, Job, OpenWorkspace } from '../context.ts';
import { moveFolder } from '../write-file.ts';
import { copyOfRecord } from './open-record.ts';
import { yearsFolder } from './places.ts';
import { recordIsReadOnly } from './read-only.ts';

export type YearTakenBack = Readonly<{ year: string; students: number }>;

/** Why the change of the year can no longer be taken back, as a sentence; null = nothing stands in the way. */
export async function obstacleTo(present: OpenWorkspace, change: YearChange): Promise<string | null> {
  if (!hasRecord({ folder: yearsFolder(present), id: change.record })) return recordMissing;
  const parts = differingParts(change.digest, await digestOf(present.db));
  return parts.length === 0
    ? null
    : `切り替えた後に、次の内容が変わっています: ${parts.join('、')}。元に戻すとその内容が失われるため、元に戻せません。切り替えた後の変更を先に元に戻すと、年度の切り替えも元に戻せます。`;
}

const recordMissing =
  '切り替える前の年度の記録が、データのフォルダーの years に見つかりません。記録がないと元に戻せません。';

/**
 * 年度の切り替えを元に戻す: every row is again what it was, the edition too. What the new year held until now is kept as a
 * copy in the backup folder.
 */
export async function undoYear(ctx: AppContext, job: Job): Promise<Result<YearTakenBack, Failure>> {
  const present = ctx.workspace();
  if (present.kind === 'archive') return err(recordIsReadOnly(present));
  const { yearChange } = await readSettings(present.db);
  if (yearChange === null) return fail('nothing-to-undo', '元に戻せる年度の切り替えはありません。');
  job.report('切り替えた後の変更を確かめています', 0, steps);
  await job.breathe();
  const obstacle = await obstacleTo(present, yearChange);
  if (obstacle !== null) return fail('year-not-changeable', obstacle);
  if (job.signal.aborted) return fail('cancelled', '中止しました。何も変えていません。');
  job.report('切り替える前の年度に戻しています', 1, steps);
  await job.breathe();
  const back = await putBack(present, { folder: yearsFolder(present), id: yearChange.record });
  if (!back.ok) return back;
  const taken = await ctx.workspaces.takeUpEdition();
  if (!taken.ok) return taken;
  job.report('終わりました', steps, steps);
  return back;
}

const steps = 2;

async function putBack(present: OpenWorkspace, files: YearFiles): Promise<Result<YearTakenBack, Failure>> {
  if (present.kind === 'own')
    keepCopy(present.store, path.join(path.dirname(present.store.file), 'backup', beforeUndo));
  const copied = copyOfRecord(present, files.id);
  if (!copied.ok) return copied;
  const { store, record, remove } = copied.value;
  // Closed, so that all of it lies in the one file that is read from.
  await store.close();
  try {
    const waiting = await moveFolder(recordFile(files), pendingFile(files));
    if (!waiting.ok) return waiting;
    await putBackYear(present.db, store.file).catch(async (error: unknown) => {
      await moveFolder(pendingFile(files), recordFile(files));
      throw error;
    });
    giveUp(files);
  } finally {
    remove();
  }
  present.store.checkpoint();
  return ok({ year: fiscalYearWords(record.fiscalYear), students: record.students });
}

const beforeUndo = 'shogaku-before-year-undo.sqlite';
