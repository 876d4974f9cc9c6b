import { refuse } from '../read/refusal.ts';
import { damaged, type Package } from '../read/xlsx/package.ts';

/** The XML of a part as text, with the way back to bytes: mark and encoding are kept, so that only edits differ. */
export type PartText = Readonly<{ text: string; encode: (text: string) => Uint8Array }>;

export async function readPart(fileName: string, source: Package, part: string): Promise<PartText> {
  const chunks: Uint8Array[] = [];
  await source.stream(part, (chunk) => chunks.push(chunk));
  const bytes = Buffer.concat(chunks);
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding.name, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: encoding.encode };
  } catch {
    return refuse('file-damaged', damaged(fileName));
  }
}

function encodingOf(bytes: Buffer): Readonly<{ name: string; encode: PartText['encode'] }> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { name: 'utf-16le', encode: (text) => Buffer.from(text, 'utf16le') };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { name: 'utf-16be', encode: (text) => Buffer.from(text, 'utf16le').swap16() };
  return { name: 'utf-8', encode: (text) => Buffer.from(text, 'utf8') };
}
