import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Face, Font, Blob as FontBlob } from 'harfbuzzjs';

/** A font on disk, asked character by character. Widths and extents in thousandths of the em square. */
export type FontFile = Readonly<{
  /** PostScript name, also the file name without its ending */
  name: string;
  path: string;
  /** Glyph of a character without shaping; undefined when the font has none. */
  glyph: (codePoint: number) => number | undefined;
  /** Glyph of a variation sequence; undefined when the font does not list it, even if it has the base character. */
  variant: (codePoint: number, selector: number) => number | undefined;
  width: (glyph: number) => number;
  /** False for a glyph without outline, as a font may hold for a character it does not really draw. */
  hasInk: (glyph: number) => boolean;
  extents: () => Readonly<{
    ascent: number;
    descent: number;
    box: readonly [number, number, number, number];
  }>;
}>;

/** Opened fonts live as long as the process: a preview every few seconds must not read 20 MB each time. */
const opened = new Map<string, Font>();

function open(file: string): Font {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const font = new Font(new Face(new FontBlob(readFileSync(file)), 0));
  opened.set(file, font);
  return font;
}

/** The file is read at the first question. */
export function fontFile(file: string): FontFile {
  return {
    name: path.basename(file, path.extname(file)),
    path: file,
    glyph: (codePoint) => open(file).nominalGlyph(codePoint),
    variant: (codePoint, selector) => open(file).variationGlyph(codePoint, selector),
    width: (glyph) => (open(file).glyphHAdvance(glyph) * 1000) / open(file).face.upem,
    hasInk: (glyph) => open(file).glyphExtents(glyph)?.height !== 0,
    extents: () => extentsOf(open(file)),
  };
}

function extentsOf(font: Font): ReturnType<FontFile['extents']> {
  const thousandths = (units: number): number => Math.round((units * 1000) / font.face.upem);
  const { ascender, descender } = font.hExtents();
  const head = font.face.referenceTable('head');
  if (head === undefined) throw new Error('font without a head table');
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  // xMin, yMin, xMax, yMax stand at byte 36 of the table
  const corner = (index: number): number => thousandths(view.getInt16(36 + index * 2));
  return {
    ascent: thousandths(ascender),
    descent: thousandths(descender),
    box: [corner(0), corner(1), corner(2), corner(3)],
  };
}
