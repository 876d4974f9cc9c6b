import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';

/** A file on disk, or the bytes that were dropped on the window. */
export type FileSource =
  | Readonly<{ kind: 'path'; path: string; name: string }>
  | Readonly<{ kind: 'bytes'; bytes: Uint8Array; name: string }>;

/** The bytes of a file, or the sentence why they cannot be had. */
export async function loadFile(source: FileSource, largest: number): Promise<Result<Buffer, Failure>> {
  if (path.basename(source.name).startsWith('~$'))
    return fail(
      'file-locked',
      `${source.name} は、Excel がファイルを開いている間だけ作る目印のファイルです。Excel を閉じて、${source.name.replace('~$', '')} を選んでください。`,
    );
  if (source.kind === 'bytes')
    return source.bytes.byteLength > largest
      ? tooLarge(source.name, source.bytes.byteLength, largest)
      : ok(Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength));
  try {
    const handle = await open(source.path, 'r');
    try {
      const { size } = await handle.stat();
      return size > largest ? tooLarge(source.name, size, largest) : ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return openFailure(source.name, error);
  }
}

/** Excel keeps this file beside one that it has open; what was not saved yet is then not in the file. */
export const isOpenInExcel = (source: FileSource): boolean =>
  source.kind === 'path' &&
  existsSync(path.join(path.dirname(source.path), `~$${path.basename(source.path)}`));

function openFailure(name: string, error: unknown): Result<never, Failure> {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('file-not-found', `${name} が見つかりません。場所を確かめて、もう一度選んでください。`);
    case 'EISDIR':
      return fail('file-kind-unknown', `${name} はフォルダーです。Excel か CSV のファイルを選んでください。`);
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return fail(
        'file-locked',
        `${name} は Excel で開かれているか、読む許可がないため読めません。Excel で閉じてから、もう一度選んでください。`,
      );
    default:
      throw error;
  }
}

const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;

const tooLarge = (name: string, size: number, largest: number): Result<never, Failure> =>
  fail(
    'file-too-large',
    `${name} は ${megabytes(size)} あり、読める大きさ（${megabytes(largest)}）を超えています。画像や使っていないシートを除いて保存し直してください。`,
  );
