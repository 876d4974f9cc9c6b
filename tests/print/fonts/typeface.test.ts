import { describe, expect, it } from 'vitest';
import { givenNames, surnames } from '#core/domain/practice/names.ts';
import type { Weight } from '#core/print/drawing.ts';
import { bundledFonts } from '#core/print/fonts/bundled-fonts.ts';
import { clusters } from '#core/print/fonts/clusters.ts';
import { createTypeface, type Glyph, type Typeface } from '#core/print/fonts/typeface.ts';
import { resourcesFolder } from '../rendered.ts';

function typeface(): Typeface {
  const fonts = bundledFonts(resourcesFolder);
  if (!fonts.ok) throw new Error(fonts.error.message);
  return createTypeface(fonts.value);
}

function glyphsOf(face: Typeface, text: string, weight: Weight = 'regular'): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  face.eachGlyph(text, weight, (glyph) => glyphs.push(glyph));
  return glyphs;
}
const idsOf = (face: Typeface, text: string): string =>
  glyphsOf(face, text)
    .map(({ font, id }) => `${font.name} ${id}`)
    .join(', ');

/** Every ideograph of the first block and many rarer ones, set into names until there are 10,000. */
function practiceLikeNames(): readonly string[] {
  const rare = [...Array(2000).keys()].map((index) => String.fromCodePoint(0x20000 + index * 31));
  return Array.from({ length: 10_000 }, (_, index) => {
    const [surname] = surnames[index % surnames.length] ?? [''];
    const [given] = givenNames[(index * 7) % givenNames.length] ?? [''];
    const ideograph = String.fromCodePoint(0x4e00 + ((index * 2) % 20_992));
    return `${surname}${ideograph}　${given}${rare[index % rare.length] ?? ''}`;
  });
}

describe('a typeface', () => {
  it('has a glyph or a warning for every character of 10,000 names', () => {
    const face = typeface();
    const names = practiceLikeNames();
    const wanted = new Set(names.flatMap((name) => clusters(name)));
    expect(names.filter((name) => glyphsOf(face, name).length !== clusters(name).length)).toEqual([]);

    const problems = new Set(face.problems().map(({ cluster }) => cluster));
    const replacementGlyph = idsOf(face, '〓');
    const undrawn = [...wanted].filter((character) => {
      const glyph = idsOf(face, character);
      return glyph.endsWith(' 0') || (glyph === replacementGlyph) !== problems.has(character);
    });
    expect(undrawn).toEqual([]);
    expect(wanted.size - problems.size).toBeGreaterThan(6_000);
    expect(problems.size).toBeGreaterThan(100);
    for (const usual of ['髙', '﨑', '𠮷', '濵', 'ｻ']) expect(problems.has(usual)).toBe(false);
  });

  it('draws a variant with its own glyph, and its base character when no font has it', () => {
    const face = typeface();
    expect(idsOf(face, '葛\u{E0100}')).not.toBe(idsOf(face, '葛'));
    expect(face.problems()).toEqual([]);
    expect(idsOf(face, '邉\u{E0105}')).toBe(idsOf(face, '邉'));
    expect(face.problems()).toEqual([{ cluster: '邉\u{E0105}', kind: 'variantLost' }]);
  });

  it('takes 𠮷 from the second font, in both weights', () => {
    const face = typeface();
    for (const weight of ['regular', 'bold'] as const) {
      const fonts = glyphsOf(face, '𠮷田', weight).map(({ font }) => font.name);
      expect(fonts).toEqual([expect.stringContaining('NotoSansJP'), expect.stringContaining('BIZUDPGothic')]);
    }
  });

  it('measures what it draws', () => {
    const face = typeface();
    const width = glyphsOf(face, '髙橋𠮷　ABC', 'bold').reduce((sum, glyph) => sum + glyph.width, 0);
    expect(face.measure('髙橋𠮷　ABC', 'bold')).toBeCloseTo(width / 1000, 9);
  });

  it('draws nothing for what has no ink by nature', () => {
    const face = typeface();
    expect(idsOf(face, 'あ\u200Bい')).toBe(idsOf(face, 'あい'));
    expect(face.problems()).toEqual([]);
  });
});
