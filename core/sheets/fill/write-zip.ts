import { crc32, deflateRawSync } from 'node:zlib';
import type { PackedPart } from '../read/xlsx/package.ts';

// A ZIP of parts that are packed already (APPNOTE.TXT 6.3.10 §4.3). Parts that did not change are carried over byte for
// byte. Sizes stand in the local headers, so that no data descriptor is needed; a form is far below what needs ZIP64.

const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
/** Deflate and folders (§4.4.3.2), made on MS-DOS */
const version = 20;
/** Only whether the name is UTF-8 (bit 11): nothing is encrypted, and no size stands behind its data. */
const nameIsUtf8 = 1 << 11;
const deflated = 8;

/** The part with other contents, under its own name, time and attributes. */
export const repacked = (part: PackedPart, content: Uint8Array): PackedPart => ({
  ...part,
  compressionMethod: deflated,
  crc32: crc32(content),
  uncompressedSize: content.byteLength,
  bytes: deflateRawSync(content),
});

export function writeZip(parts: readonly PackedPart[]): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const local = Buffer.concat([localHead(part), part.fileNameRaw]);
    directory.push(Buffer.concat([directoryHead(part, offset), part.fileNameRaw]));
    body.push(local, part.bytes);
    offset += local.length + part.bytes.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...body, entries, directoryEnd(parts.length, entries.length, offset)]);
}

/** What both headers of an entry say, from 「version needed」 to the length of the name: 24 bytes. */
function writeCommon(head: Buffer, at: number, part: PackedPart): void {
  head.writeUInt16LE(version, at);
  head.writeUInt16LE(part.generalPurposeBitFlag & nameIsUtf8, at + 2);
  head.writeUInt16LE(part.compressionMethod, at + 4);
  head.writeUInt16LE(part.lastModFileTime, at + 6);
  head.writeUInt16LE(part.lastModFileDate, at + 8);
  head.writeUInt32LE(part.crc32, at + 10);
  head.writeUInt32LE(part.bytes.length, at + 14);
  head.writeUInt32LE(part.uncompressedSize, at + 18);
  head.writeUInt16LE(part.fileNameRaw.length, at + 22);
}

function localHead(part: PackedPart): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(localHeader, 0);
  writeCommon(head, 4, part);
  return head;
}

function directoryHead(part: PackedPart, offset: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(directoryHeader, 0);
  head.writeUInt16LE(version, 4);
  writeCommon(head, 6, part);
  // Attributes of MS-DOS in the low byte; those of other systems would need their number in 「made by」.
  head.writeUInt32LE(part.externalFileAttributes & 0xff, 38);
  head.writeUInt32LE(offset, 42);
  return head;
}

function directoryEnd(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endOfDirectory, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
