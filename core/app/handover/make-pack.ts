import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Failure, fail, failure } from '#core/domain/failure.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';
import { storageFailure } from '#core/store/faults.ts';
import { recordFile, recordIds } from '#core/store/year-record.ts';
import type { AppContext, Job } from '../context.ts';
import { moveFolder, writeFileSafely } from '../write-file.ts';
import { yearsFolder } from '../year/places.ts';
import { making } from './pack-parts.ts';

export type MadePack = Readonly<{ folderName: string; files: readonly string[]; notes: readonly string[] }>;
type Wanted = Readonly<{ parent: string; withData: boolean }>;

/**
 * Makes the 引継ぎ pack: under a name of its own first, and under the right one only when it is complete. Whatever stops
 * it leaves nothing behind.
 */
export async function makePack(
  ctx: AppContext,
  wanted: Wanted,
  job: Job,
): Promise<Result<MadePack, Failure>> {
  const unfinished = path.join(wanted.parent, `~shogaku-${randomUUID().slice(0, 8)}`);
  try {
    await mkdir(unfinished);
    const filled = await fill(ctx, unfinished, wanted, job);
    if (!filled.ok) return filled;
    if (job.signal.aborted) return cancelled;
    const folderName = freeName(wanted.parent, packName(ctx));
    const named = await moveFolder(unfinished, path.join(wanted.parent, folderName));
    if (!named.ok) return named;
    return ok({ ...filled.value, folderName });
  } catch (error) {
    const expected = folderFailure(error, wanted.parent);
    if (expected === null) throw error;
    return err(expected);
  } finally {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
  }
}

const cancelled = fail('cancelled', '引継ぎ資料の作成を中止しました。何も残していません。');

/** 「引継ぎ_令和4年度_20220615」 */
const packName = (ctx: AppContext): string =>
  ['引継ぎ', fiscalYearWords(ctx.workspace().edition.fiscalYear), ctx.clock.today().replaceAll('-', '')].join(
    '_',
  );

/** Never into or over a pack that is there. */
function freeName(parent: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? name : `${name} (${n})`;
    if (!existsSync(path.join(parent, candidate))) return candidate;
  }
}

async function fill(
  ctx: AppContext,
  folder: string,
  { withData }: Wanted,
  job: Job,
): Promise<Result<Omit<MadePack, 'folderName'>, Failure>> {
  const files: string[] = [];
  const notes: string[] = [];
  const total = making.length + (withData ? 1 : 0);
  for (const [at, { part, make }] of making.entries()) {
    job.report(`${part.name}を作っています`, at, total);
    await job.breathe();
    if (job.signal.aborted) return cancelled;
    const made = await make(ctx, job);
    if (!made.ok) return made;
    notes.push(...made.value.notes);
    for (const { path: name, bytes } of made.value.files) {
      const written = await write(folder, name, bytes);
      if (!written.ok) return written;
      files.push(name);
    }
  }
  if (withData) files.push(...(await copyData(ctx, folder, job, total)));
  return ok({ files, notes });
}

async function write(folder: string, name: string, bytes: Uint8Array): Promise<Result<null, Failure>> {
  const target = path.join(folder, name);
  await mkdir(path.dirname(target), { recursive: true });
  return writeFileSafely(target, bytes);
}

const dataFolder = 'データの控え';

/** The present data as one closed file, and the records of the years before. */
async function copyData(
  ctx: AppContext,
  folder: string,
  job: Job,
  total: number,
): Promise<readonly string[]> {
  job.report('データの控えを作っています', total - 1, total);
  await job.breathe();
  const workspace = ctx.workspace();
  await mkdir(path.join(folder, dataFolder, 'years'), { recursive: true });
  workspace.store.copyTo(path.join(folder, dataFolder, 'shogaku.sqlite'));
  const years = yearsFolder(ctx.workspaces.present());
  const records = recordIds(years);
  for (const id of records)
    await copyFile(recordFile({ folder: years, id }), path.join(folder, dataFolder, 'years', `${id}.sqlite`));
  return [`${dataFolder}/shogaku.sqlite`, ...records.map((id) => `${dataFolder}/years/${id}.sqlite`)];
}

/** The folder may have gone, be full or refuse to be written to; null for anything else, which is a bug. */
function folderFailure(error: unknown, folder: string): Failure | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT')
    return failure(
      'target-not-writable',
      `選んだフォルダーが見つかりません（${folder}）。フォルダーを確かめて、もう一度選んでください。`,
    );
  switch (storageFailure(error, folder)?.code) {
    case 'disk-full':
      return failure(
        'disk-full',
        `引継ぎ資料を保存する空き容量がありません（${folder}）。別の場所を選んでください。`,
      );
    case 'target-not-writable':
      return failure(
        'target-not-writable',
        `このフォルダーには書き込めません（${folder}）。別のフォルダーを選んでください。`,
      );
    default:
      return null;
  }
}
