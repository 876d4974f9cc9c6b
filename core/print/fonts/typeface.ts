import type { Weight } from '../drawing.ts';
import { clusters, isInvisible, isPlain, isSpace } from './clusters.ts';
import type { FontFile } from './font-file.ts';

/** A drawable unit: which font draws it, under which code, how wide (thousandths of the em). */
export type Glyph = Readonly<{
  font: FontFile;
  /** Glyph id, which is the code in the content stream (Identity-H) */
  id: number;
  width: number;
}>;

/** A character that could not be drawn as it is: replaced by 〓, or drawn as its base form. */
export type GlyphProblem = Readonly<{ cluster: string; kind: 'missing' | 'variantLost' }>;

/**
 * The fonts of one document: first choice, then for each character the first other that has it. Codes and widths are
 * looked up once per character and never shaped, which is what makes thousands of pages cheap.
 */
export type Typeface = Readonly<{
  /** Width in ems */
  measure: (text: string, weight: Weight) => number;
  eachGlyph: (text: string, weight: Weight, visit: (glyph: Glyph) => void) => void;
  /** Every glyph asked for so far, with the text it stands for: what the embedded subset must hold. */
  used: () => ReadonlyMap<FontFile, ReadonlyMap<number, UsedGlyph>>;
  problems: () => readonly GlyphProblem[];
}>;

export type UsedGlyph = Readonly<{ id: number; width: number; text: string }>;

/** Drawn for a character that no font has: the printer's mark for a missing sort. */
const replacement = '〓';

export function createTypeface(fonts: Readonly<Record<Weight, readonly FontFile[]>>): Typeface {
  const used = new Map<FontFile, Map<number, UsedGlyph>>();
  const problems = new Map<string, GlyphProblem>();
  const faces = { regular: face('regular'), bold: face('bold') };

  function face(weight: Weight) {
    // Room for every UTF-16 unit at once: grown piece by piece it would become a hash table.
    const units = new Array<Glyph | undefined>(65_536);
    const others = new Map<string, Glyph | null>();
    return {
      /** By UTF-16 unit, for plain text */
      unit: (code: number): Glyph => {
        const known = units[code];
        if (known !== undefined) return known;
        const found = resolve(String.fromCharCode(code), fonts[weight]);
        units[code] = found;
        return found;
      },
      /** null: nothing to draw */
      cluster: (cluster: string): Glyph | null => {
        const known = others.get(cluster);
        if (known !== undefined) return known;
        const found = isInvisible(cluster) ? null : resolve(cluster, fonts[weight]);
        others.set(cluster, found);
        return found;
      },
    };
  }

  function resolve(cluster: string, candidates: readonly FontFile[]): Glyph {
    const exact = lookUp(cluster, candidates);
    if (exact !== null) return keep(exact, cluster);
    const base = [...cluster][0] ?? cluster;
    const plain = base === cluster ? null : lookUp(base, candidates);
    const kind = plain === null ? 'missing' : 'variantLost';
    problems.set(cluster, { cluster, kind });
    const shown = plain ?? lookUp(replacement, candidates);
    if (shown === null) throw new Error(`no font has ${replacement}`);
    return keep(shown, plain === null ? replacement : base);
  }

  function keep({ font, id }: Readonly<{ font: FontFile; id: number }>, text: string): Glyph {
    const width = Math.round(font.width(id) * 1000) / 1000;
    const glyphs = used.get(font) ?? new Map<number, UsedGlyph>();
    used.set(font, glyphs);
    const known = glyphs.get(id);
    // A variation sequence may share its glyph with the base character: copied text then is the base character.
    if (known === undefined || text.length < known.text.length) glyphs.set(id, { id, width, text });
    return { font, id, width };
  }

  function eachGlyph(text: string, weight: Weight, visit: (glyph: Glyph) => void): void {
    const { unit, cluster } = faces[weight];
    if (isPlain(text)) {
      for (let index = 0; index < text.length; index += 1) visit(unit(text.charCodeAt(index)));
      return;
    }
    for (const part of clusters(text)) {
      const glyph = cluster(part);
      if (glyph !== null) visit(glyph);
    }
  }

  return {
    measure: (text, weight) => {
      let width = 0;
      eachGlyph(text, weight, (glyph) => {
        width += glyph.width;
      });
      return width / 1000;
    },
    eachGlyph,
    used: () => used,
    problems: () => [...problems.values()],
  };
}

/** The first font that really draws it; a variant also in another font before its base form is taken. */
function lookUp(
  cluster: string,
  candidates: readonly FontFile[],
): Readonly<{ font: FontFile; id: number }> | null {
  const [base, selector] = [...cluster].map((character) => character.codePointAt(0) ?? 0);
  if (base === undefined) return null;
  for (const font of candidates) {
    const id = selector === undefined ? font.glyph(base) : font.variant(base, selector);
    if (id !== undefined && (isSpace(cluster) || font.hasInk(id))) return { font, id };
  }
  return null;
}
