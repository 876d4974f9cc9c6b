import type { YearPlan } from '#core/contract/year.ts';
import { type Failure, fail, failure } from '#core/domain/failure.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { fiscalYearWords, type YearRecord } from '#core/domain/year/record.ts';
import { storageFailure } from '#core/store/faults.ts';
import { beginYear } from '#core/store/year-change.ts';
import { rowCounts } from '#core/store/year-digest.ts';
import { freeId, giveUp, layDown, pendingFile, recordFile, type YearFiles } from '#core/store/year-record.ts';
import type { AppContext, Job } from '../context.ts';
import { moveFolder } from '../write-file.ts';
import { yearsFolder } from './places.ts';
import { type PlannedYear, planYear } from './plan-year.ts';

export type RunRequest = YearPlan & Readonly<{ stamp: string }>;
export type YearChanged = Readonly<{ record: string; year: string; students: number }>;

/**
 * 年度の切り替え. First the old year is laid down as a complete copy and opened again; then one transaction turns the data
 * into that of the new year. Until that transaction everything can be given up, and after it everything has happened.
 */
export async function runYear(
  ctx: AppContext,
  { stamp, ...plan }: RunRequest,
  job: Job,
): Promise<Result<YearChanged, Failure>> {
  const planned = await planYear(ctx, plan);
  if (!planned.ok) return planned;
  if (planned.value.stamp !== stamp) return fail('changed-since', changedSincePreview);
  const present = ctx.workspace();
  const { turn } = planned.value;
  const folder = yearsFolder(present);
  const files = { folder, id: freeId(folder, turn.from) };
  const laidDown = await layDownYear(ctx, planned.value, files, job);
  if (!laidDown.ok) return laidDown;
  const begun = await beginPlanned(ctx, planned.value, files.id, job);
  if (!begun.ok) {
    giveUp(files);
    return begun;
  }
  // A copy that another program holds gets its name at the next start.
  await moveFolder(pendingFile(files), recordFile(files));
  const taken = await ctx.workspaces.takeUpEdition();
  if (!taken.ok) return taken;
  present.store.checkpoint();
  job.report('終わりました', steps, steps);
  return ok({
    record: files.id,
    year: fiscalYearWords(turn.to),
    students: planned.value.passages.filter(({ after }) => after !== null).length,
  });
}

const steps = 3;

const changedSincePreview =
  '確かめた後にデータが変更されたため、年度を切り替えませんでした。何も変えていません。もう一度確かめてください。';

async function layDownYear(
  ctx: AppContext,
  { gathered, turn }: PlannedYear,
  files: YearFiles,
  job: Job,
): Promise<Result<null, Failure>> {
  const { store, db } = ctx.workspace();
  job.report(`${fiscalYearWords(turn.from)}の記録を作っています`, 0, steps);
  await job.breathe();
  const text = await ctx.shelf.textOf(gathered.published.id);
  if (!text.ok) return text;
  const record: YearRecord = {
    fiscalYear: turn.from,
    edition: gathered.published.id,
    editionTitle: gathered.published.title,
    editionText: text.value,
    laidDownAt: ctx.clock.now(),
    asOf: gathered.asOf,
    students: gathered.cases.length,
    version: ctx.version,
  };
  try {
    layDown(files, store.copyTo, record, await rowCounts(db));
  } catch (error) {
    return err(storageFailure(error, store.file) ?? failure('year-not-changeable', notLaidDown));
  }
  return ok(null);
}

const notLaidDown =
  '年度の記録を作れなかったため、年度を切り替えませんでした。何も変えていません。データを保存する場所の空き容量と書き込みの許可を確かめて、もう一度行ってください。';

async function beginPlanned(
  ctx: AppContext,
  { edition, turn, passages, deadlines }: PlannedYear,
  record: string,
  job: Job,
): Promise<Result<null, Failure>> {
  job.report(`${fiscalYearWords(turn.to)}に切り替えています`, 1, steps);
  await job.breathe();
  if (job.signal.aborted) return fail('cancelled', '年度の切り替えを中止しました。何も変えていません。');
  const year = {
    record,
    edition: edition.id,
    leaving: passages.flatMap(({ before, after }) => (after === null ? [before.studentNumber] : [])),
    staying: passages.flatMap(({ before, after }) => (after === null ? [] : [{ before, after }])),
    deadlines: deadlines.carried,
  };
  const label = `年度の切り替え（${fiscalYearWords(turn.from)}から${fiscalYearWords(turn.to)}へ）`;
  return beginYear(ctx.workspace().db, year, { kind: 'year', label, at: ctx.clock.now() });
}
