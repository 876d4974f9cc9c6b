import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { SheetLimits } from '../../limits.ts';
import { refuse } from '../refusal.ts';

/** The parts of an .xlsx by name. Nothing is ever written to disk, and only parts that are asked for are unpacked. */
export type Package = Readonly<{
  has: (part: string) => boolean;
  names: readonly string[];
  /** Declared unpacked size, for the progress bar */
  sizeOf: (part: string) => number;
  /** Unpacks a part piece by piece, checking size, ratio and checksum as it goes */
  stream: (part: string, onChunk: (chunk: Uint8Array) => void) => Promise<void>;
  /** A part as it lies in the file, to be carried over as it is */
  packed: (part: string) => Promise<PackedPart>;
}>;

/** An entry of the ZIP, still packed. Name, time and attributes as they stand in its directory. */
export type PackedPart = Readonly<
  Pick<
    Entry,
    | 'fileNameRaw'
    | 'generalPurposeBitFlag'
    | 'compressionMethod'
    | 'lastModFileTime'
    | 'lastModFileDate'
    | 'crc32'
    | 'uncompressedSize'
    | 'externalFileAttributes'
  > & { bytes: Buffer }
>;

export async function openPackage(
  fileName: string,
  bytes: Buffer,
  limits: SheetLimits,
  signal: AbortSignal | null,
): Promise<Package> {
  const entries = new Map<string, Entry>();
  const zip = await asDamage(fileName, () => yauzl.fromBufferPromise(bytes, { autoClose: false }));
  if (zip.entryCount > limits.entries)
    refuse(
      'file-unsafe',
      `${fileName} は中の部品が ${zip.entryCount} 個あり、安全に読める数（${limits.entries}）を超えています。${saveAgain}`,
    );
  await asDamage(fileName, async () => {
    for await (const entry of zip.eachEntry()) {
      // Excel compares part names without case.
      const key = entry.fileName.toLowerCase();
      if (entries.has(key))
        refuse('file-unsafe', `${fileName} には同じ名前の部品が2つあります。${saveAgain}`);
      entries.set(key, entry);
    }
  });
  const total = { unpacked: 0 };
  const find = (part: string): Entry | undefined => entries.get(part.toLowerCase());
  return {
    has: (part) => find(part) !== undefined,
    names: [...entries.keys()],
    sizeOf: (part) => find(part)?.uncompressedSize ?? 0,
    stream: async (part, onChunk) => {
      const entry = find(part);
      if (entry === undefined) return refuse('file-damaged', damaged(fileName));
      if (entry.isEncrypted())
        refuse('file-is-encrypted', `${fileName} は暗号化されています。暗号化を外して保存してください。`);
      await asDamage(fileName, () => unpack(zip, entry, { fileName, limits, signal, total }, onChunk));
    },
    packed: async (part) => {
      const entry = find(part);
      if (entry === undefined) return refuse('file-damaged', damaged(fileName));
      return asDamage(fileName, async () => packedPart(entry, await packedBytes(zip, entry)));
    },
  };
}

type Unpacking = Readonly<{
  fileName: string;
  limits: SheetLimits;
  signal: AbortSignal | null;
  total: { unpacked: number };
}>;

async function unpack(
  zip: ZipFile,
  entry: Entry,
  { fileName, limits, signal, total }: Unpacking,
  onChunk: (chunk: Uint8Array) => void,
): Promise<void> {
  let unpacked = 0;
  let checksum = 0;
  const check = (size: number): void => {
    const ratio = size / Math.max(entry.compressedSize, 1);
    if (size > limits.partBytes || total.unpacked + size - unpacked > limits.totalBytes)
      refuse('file-unsafe', `${fileName} は展開すると大きすぎるため、安全のため読みません。${saveAgain}`);
    if (size > limits.ratioFromBytes && ratio > limits.ratio)
      refuse(
        'file-unsafe',
        `${fileName} は圧縮のしかたが普通の Excel と違うため、安全のため読みません。${saveAgain}`,
      );
  };
  // What the file says of itself is looked at first, and what really comes out is counted as well.
  check(entry.uncompressedSize);
  const stream = await unpackedStream(zip, entry);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (signal?.aborted) refuse('cancelled', '取り込みを中止しました。何も保存していません。');
      check(unpacked + chunk.length);
      unpacked += chunk.length;
      total.unpacked += chunk.length;
      checksum = crc32(chunk, checksum);
      onChunk(chunk);
    }
  } finally {
    stream.destroy();
  }
  if (checksum !== entry.crc32 || unpacked !== entry.uncompressedSize)
    refuse('file-damaged', damaged(fileName));
}

function packedPart(entry: Entry, bytes: Buffer): PackedPart {
  const { fileNameRaw, generalPurposeBitFlag, compressionMethod, lastModFileTime, lastModFileDate } = entry;
  const { crc32, uncompressedSize, externalFileAttributes } = entry;
  return {
    fileNameRaw,
    generalPurposeBitFlag,
    compressionMethod,
    lastModFileTime,
    lastModFileDate,
    crc32,
    uncompressedSize,
    externalFileAttributes,
    bytes,
  };
}

async function packedBytes(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Inflated in larger pieces than usual: the XML parser then starts and stops less often. */
async function unpackedStream(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.compressionMethod !== 8) return zip.openReadStreamPromise(entry);
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  // A failure reaches the reader of the last stream; the callback keeps it from being thrown a second time.
  return pipeline(packed, createInflateRaw({ chunkSize: 128 * 1024 }), () => undefined);
}

const saveAgain = 'Excel で開いて「名前を付けて保存」し直してから、もう一度選んでください。';

export const damaged = (fileName: string): string =>
  `${fileName} は壊れているため読めません。Excel で開けるか確かめ、開けたら「名前を付けて保存」し直してください。開けないときは、元の作成者からもう一度もらってください。`;

/** Whatever the ZIP or inflate code objects to is damage of the file; our own refusals pass through. */
async function asDamage<Value>(fileName: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    return refuse('file-damaged', damaged(fileName));
  }
}
