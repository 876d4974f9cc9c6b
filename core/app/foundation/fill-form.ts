import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FillSaved } from '#core/contract/foundation.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { fillFolderName } from '#core/domain/foundation/file-names.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { fillTemplate } from '#core/sheets/fill/fill-template.ts';
import { addFill } from '#core/store/foundation-fills.ts';
import { inTransaction } from '#core/store/history.ts';
import type { AppContext, Job } from '../context.ts';
import { moveFolder, writeFileSafely } from '../write-file.ts';
import {
  type FillRequest,
  fillable,
  type PreparedFile,
  type PreparedFill,
  prepareFill,
} from './prepare-fill.ts';

/**
 * Fills the form for the chosen students: one file where it is asked for, several into a new folder within the chosen
 * one. The folder is made under another name and takes its own only when every file is in it, so that there is all of it
 * or nothing; nothing that stands there already is touched.
 */
export async function fillForm(
  ctx: AppContext,
  request: FillRequest & Readonly<{ path: string }>,
  job: Job,
): Promise<Result<FillSaved, Failure>> {
  const prepared = await prepareFill(ctx, request);
  if (!prepared.ok) return prepared;
  const can = fillable(prepared.value);
  if (!can.ok) return can;
  const isFolder = existsSync(request.path) && statSync(request.path).isDirectory();
  const [only, ...others] = prepared.value.files;
  if (only === undefined) return fail('nothing-selected', '生徒が選ばれていません。');
  if (!isFolder && others.length > 0)
    return fail(
      'target-not-writable',
      '保存するフォルダーが見つかりません。フォルダーを選び直してください。',
    );
  return isFolder
    ? intoFolder(ctx, prepared.value, request.path, job)
    : asFile(ctx, prepared.value, only, request.path);
}

async function asFile(
  ctx: AppContext,
  prepared: PreparedFill,
  file: PreparedFile,
  path: string,
): Promise<Result<FillSaved, Failure>> {
  const bytes = fillTemplate(prepared.file.template, file.cells());
  if (!bytes.ok) return bytes;
  return recorded(ctx, prepared, basename(path), () => writeFileSafely(path, bytes.value));
}

async function intoFolder(
  ctx: AppContext,
  prepared: PreparedFill,
  chosen: string,
  job: Job,
): Promise<Result<FillSaved, Failure>> {
  const folder = freeFolder(chosen, fillFolderName(prepared.form, ctx.clock.today()));
  const making = join(chosen, `~shogaku-${randomUUID().slice(0, 8)}`);
  try {
    const made = await fillAll(prepared, making, job);
    if (!made.ok) return made;
    return await recorded(ctx, prepared, basename(folder), () => moveFolder(making, folder));
  } finally {
    await rm(making, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function fillAll(
  { file: { template }, files }: PreparedFill,
  folder: string,
  job: Job,
): Promise<Result<null, Failure>> {
  const made = await makeFolder(folder);
  if (!made.ok) return made;
  for (const [at, file] of files.entries()) {
    job.report('様式に記入しています', at, files.length);
    await job.breathe();
    if (job.signal.aborted) return cancelled;
    const bytes = fillTemplate(template, file.cells());
    if (!bytes.ok) return bytes;
    const written = await writeFileSafely(join(folder, file.name), bytes.value);
    if (!written.ok) return written;
  }
  job.report('様式に記入しています', files.length, files.length);
  return job.signal.aborted ? cancelled : ok(null);
}

const cancelled = fail('cancelled', '記入を中止しました。ファイルは一つも保存していません。');

async function makeFolder(folder: string): Promise<Result<null, Failure>> {
  try {
    await mkdir(folder);
    return ok(null);
  } catch {
    return fail(
      'target-not-writable',
      'このフォルダーには書き込めません。書き込めるフォルダーを選んで保存してください。',
    );
  }
}

/** A name in the folder that nothing has yet. */
function freeFolder(parent: string, name: string): string {
  let candidate = join(parent, name);
  for (let n = 2; existsSync(candidate); n += 1) candidate = join(parent, `${name} (${n})`);
  return candidate;
}

/** The record and the files come together: when these cannot be put into place, nothing is recorded. */
const recorded = (
  ctx: AppContext,
  { form, files }: PreparedFill,
  name: string,
  place: () => Promise<Result<null, Failure>>,
): Promise<Result<FillSaved, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const studentNumbers = files.flatMap(({ students }) =>
      students.map(({ entry }) => entry.applicant.studentNumber),
    );
    await addFill(tx, form.id, { at: ctx.clock.now(), files: files.length, studentNumbers });
    const placed = await place();
    return placed.ok ? ok({ name, files: files.length, students: studentNumbers.length }) : placed;
  });
