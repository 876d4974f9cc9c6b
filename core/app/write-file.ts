import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Failure, failure } from '#core/domain/failure.ts';
import { err, ok, type Result } from '#core/domain/result.ts';

/** How often and after which waits (ms) a target that is held by another program is tried again. */
const waits = [200, 400, 800] as const;
const heldCodes: readonly string[] = ['EBUSY', 'EPERM', 'EACCES'];
const fullCodes: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** The few operations on files that can fail here; a test hands in ones that do. */
export type FileOperations = Readonly<{
  open: (path: string, flags: string) => Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>;
  rename: (from: string, to: string) => Promise<void>;
  unlink: (path: string) => Promise<void>;
  pause: (milliseconds: number) => Promise<unknown>;
}>;

const disk: FileOperations = { open, rename, unlink, pause };

/**
 * Writes a file so that its place holds either what was there before or the whole new content: a temporary name in the
 * same folder, flushed to the disk, then renamed. Leaves nothing behind when it fails.
 */
export async function writeFileSafely(
  path: string,
  bytes: Uint8Array,
  operations: FileOperations = disk,
): Promise<Result<null, Failure>> {
  // Short and without the target's own name: it may already be as long as a name can be.
  const temporary = join(dirname(path), `~shogaku-${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeFlushed(temporary, bytes, operations);
    if (await renamedPatiently(temporary, path, operations)) return ok(null);
    await operations.unlink(temporary);
    return err(targetHeld(path));
  } catch (fault) {
    await operations.unlink(temporary).catch(() => undefined);
    return err(explain(fault, path));
  }
}

/**
 * Gives a finished folder its name: the whole content appears at once. The name must be free; Windows refuses for a
 * moment while a virus scanner looks at a new file.
 */
export async function moveFolder(
  from: string,
  to: string,
  operations: Pick<FileOperations, 'rename' | 'pause'> = disk,
): Promise<Result<null, Failure>> {
  try {
    return (await renamedPatiently(from, to, operations)) ? ok(null) : err(targetHeld(to));
  } catch (fault) {
    return err(explain(fault, to));
  }
}

async function writeFlushed(path: string, bytes: Uint8Array, operations: FileOperations): Promise<void> {
  const file = await operations.open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Virus scanners and OneDrive hold a file for a moment; Excel holds it until it is closed. False when it stays held: the
 * folder has taken the temporary file, so what refuses is the target itself.
 */
async function renamedPatiently(
  from: string,
  to: string,
  operations: Pick<FileOperations, 'rename' | 'pause'>,
): Promise<boolean> {
  for (const wait of [...waits, null]) {
    try {
      await operations.rename(from, to);
      return true;
    } catch (fault) {
      if (!heldCodes.includes(codeOf(fault))) throw fault;
      if (wait !== null) await operations.pause(wait);
    }
  }
  return false;
}

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';

const targetHeld = (path: string): Failure =>
  failure(
    'target-locked',
    `「${basename(path)}」は Excel などで開かれているため保存できません。閉じてからもう一度保存するか、別の名前で保存してください。`,
  );

function explain(fault: unknown, path: string): Failure {
  const name = basename(path);
  const folder = dirname(path);
  const code = codeOf(fault);
  if (fullCodes.includes(code))
    return failure(
      'disk-full',
      `「${name}」を保存する空き容量がありません（${folder}）。不要なファイルを減らすか、別の場所に保存してください。`,
    );
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return failure(
      'target-not-writable',
      `保存先のフォルダーが見つかりません（${folder}）。フォルダーを確かめて、もう一度保存してください。`,
    );
  if (code === 'EISDIR')
    return failure(
      'target-not-writable',
      `「${name}」と同じ名前のフォルダーがあるため保存できません。別の名前で保存してください。`,
    );
  if (code === 'ENAMETOOLONG')
    return failure(
      'target-not-writable',
      `「${name}」は名前が長すぎて保存できません。短い名前にしてください。`,
    );
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return failure(
      'target-not-writable',
      `このフォルダーには書き込めません（${folder}）。書き込めるフォルダーを選んで保存してください。`,
    );
  if (code === '') throw fault;
  return failure(
    'target-not-writable',
    `「${name}」を保存できませんでした（${folder}）。保存先を確かめるか、別の場所に保存してください。`,
  );
}
