import path from 'node:path';
import { type Failure, failure } from '#core/domain/failure.ts';

/** What SQLite or the disk says when the file itself is the matter; null for anything else, which is a bug. */
export function storageFailure(error: unknown, file: string): Failure | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const starts = (...beginnings: readonly string[]): boolean =>
    beginnings.some((start) => code.startsWith(start));
  if (starts('SQLITE_NOTADB', 'SQLITE_CORRUPT')) return damaged(file);
  if (starts('SQLITE_BUSY', 'SQLITE_LOCKED')) return busy;
  // A write that fails below SQLite is nearly always a full disk or quota.
  if (starts('SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'ENOSPC', 'EDQUOT')) return full(file);
  if (starts('SQLITE_CANTOPEN', 'SQLITE_READONLY', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST')) {
    return notWritable(file);
  }
  return null;
}

export const newer: Failure = failure(
  'store-newer',
  'このデータは、より新しい版の奨学デスクで保存されています。データには触れていません。新しい版の奨学デスクで開いてください。',
);

export const damaged = (file: string): Failure =>
  failure(
    'store-damaged',
    `保存したデータのファイルが壊れているため開けません。${path.dirname(file)} にある ${path.basename(file)} で始まるファイルをすべて別の場所へ移し、backup フォルダーの新しい控えを ${path.basename(file)} という名前で置いてから、もう一度開いてください。`,
  );

const busy = failure(
  'store-busy',
  'このデータは、もう一つの奨学デスクで開かれています。そちらの画面を使うか、閉じてからもう一度開いてください。',
);

const full = (file: string): Failure =>
  failure(
    'disk-full',
    `データを保存する場所（${path.dirname(file)}）の空き容量が足りないため、保存できませんでした。不要なファイルを片付けてから、もう一度行ってください。`,
  );

const notWritable = (file: string): Failure =>
  failure(
    'target-not-writable',
    `データを保存する場所（${path.dirname(file)}）に書き込めません。フォルダーの書き込みの許可を確かめてから、もう一度開いてください。`,
  );
