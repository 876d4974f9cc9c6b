import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type PDFContext, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';
import type { FontFile } from '../fonts/font-file.ts';
import { subsetFont } from '../fonts/subset.ts';
import type { UsedGlyph } from '../fonts/typeface.ts';

/** Embeds the used glyphs of a font; codes are glyph ids (Identity-H). */
export function embedFont(context: PDFContext, font: FontFile, used: ReadonlyMap<number, UsedGlyph>): PDFRef {
  const glyphs = [...used.values()].toSorted((a, b) => a.id - b.id);
  const subset = subsetFont(
    font.path,
    glyphs.map((glyph) => glyph.id),
  );
  const name = `${subsetTag(glyphs)}+${font.name}`;
  const { ascent, descent, box } = font.extents();
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4, // symbolic: the codes are no standard encoding
      FontBBox: [...box],
      ItalicAngle: 0,
      Ascent: ascent,
      Descent: descent,
      CapHeight: ascent,
      StemV: 80,
      FontFile2: compressed(context, subset, { Length1: subset.length }),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      DW: 1000,
      W: widths(glyphs),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: compressed(context, Buffer.from(toUnicode(glyphs), 'latin1'), {}),
    }),
  );
}

/** What `PDFContext.obj` takes for a dictionary; pdf-lib does not export the name. */
type DictionaryEntries = Readonly<Record<string, string | number | PDFRef | number[]>>;

export function compressed(context: PDFContext, bytes: Uint8Array, entries: DictionaryEntries): PDFRef {
  const data = deflateSync(bytes);
  const dictionary = context.obj({ ...entries, Filter: 'FlateDecode', Length: data.length });
  return context.register(PDFRawStream.of(dictionary, data));
}

/** `first [w w w] …` for runs of neighbouring glyph ids; widths equal to DW are left out. */
function widths(glyphs: readonly UsedGlyph[]): (number | number[])[] {
  const entries: (number | number[])[] = [];
  let run: number[] = [];
  let next = -1;
  for (const { id, width } of glyphs) {
    if (width === 1000) continue;
    if (id !== next) {
      run = [];
      entries.push(id, run);
    }
    run.push(width);
    next = id + 1;
  }
  return entries;
}

/** Six capitals, as PDF asks for subsets, the same for the same glyphs. */
function subsetTag(glyphs: readonly UsedGlyph[]): string {
  const digest = createHash('sha256')
    .update(glyphs.map((glyph) => glyph.id).join(' '))
    .digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

/** The map by which copied and searched text becomes characters again; at most 100 entries a block. */
function toUnicode(glyphs: readonly UsedGlyph[]): string {
  const blocks: string[] = [];
  for (let start = 0; start < glyphs.length; start += 100) {
    const block = glyphs.slice(start, start + 100);
    const lines = block.map(({ id, text }) => `<${hex(id)}> <${utf16(text)}>`);
    blocks.push(`${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

const hex = (value: number): string => value.toString(16).padStart(4, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
