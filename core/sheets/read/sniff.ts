import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';

/** What the bytes are, whatever the name says. */
export type FileKind = 'zip' | 'text';

export function sniff(name: string, bytes: Buffer): Result<FileKind, Failure> {
  if (bytes.length === 0)
    return fail('sheet-empty', `${name} は空のファイルです。中身のあるファイルを選んでください。`);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return ok('zip');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundFile(name, bytes);
  if (isOtherKind(bytes)) return unknownKind(name);
  if (/\.xls[xmb]?$/iu.test(name)) return namedLikeExcel(name, bytes);
  return ok('text');
}

const startsWith = (bytes: Buffer, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Old Excel and encrypted new Excel share one container; the names of its streams, in UTF-16, tell them apart. */
function compoundFile(name: string, bytes: Buffer): Result<never, Failure> {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo'))
    return fail(
      'file-is-encrypted',
      `${name} にはパスワードが設定されています。Excel で開き、「ファイル」→「情報」→「ブックの保護」でパスワードを外して保存してから、もう一度選んでください。`,
    );
  if (holds('Workbook') || holds('Book'))
    return fail(
      'file-is-xls',
      `${name} は古い形式（.xls）のファイルです。Excel で開き、「名前を付けて保存」で「Excel ブック (.xlsx)」を選んで保存してから、もう一度選んでください。`,
    );
  return unknownKind(name);
}

const unknownKind = (name: string): Result<never, Failure> =>
  fail(
    'file-kind-unknown',
    `${name} は Excel（.xlsx）でも CSV でもありません。名簿のファイルを選んでください。`,
  );

/** PDF, pictures, web pages and XML saved under the name of a table. */
function isOtherKind(bytes: Buffer): boolean {
  const head = bytes
    .toString('latin1', 0, 512)
    .replace(/^\u00EF\u00BB\u00BF/u, '')
    .trimStart()
    .toLowerCase();
  return [
    '%pdf',
    '\u0089png',
    '\u00ff\u00d8',
    'gif8',
    '<!doctype',
    '<html',
    '<?xml',
    '<table',
    '{\\rtf',
    '7z\u00bc',
    'rar!',
  ].some((magic) => head.startsWith(magic));
}

function namedLikeExcel(name: string, bytes: Buffer): Result<never, Failure> {
  const looksBinary = bytes.subarray(0, 4096).includes(0);
  if (looksBinary)
    return fail(
      'file-damaged',
      `${name} は壊れているか、Excel のファイルではありません。Excel で開けるか確かめ、開けたら保存し直してください。`,
    );
  return fail(
    'file-is-csv-named-xlsx',
    `${name} は名前が Excel ですが、中身は文字だけのファイル（CSV など）です。ファイル名の最後を .csv に変えてから、もう一度選んでください。`,
  );
}
