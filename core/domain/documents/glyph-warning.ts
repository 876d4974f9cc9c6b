/**
 * A character that no bundled font has, or a variant (IVS) that would be drawn as its base form. Named to the officer
 * before printing; never a silent blank.
 */
export type GlyphWarning = Readonly<{
  studentNumber: string | null;
  /** Whose name or entry it stands in */
  name: string;
  character: string;
  /** 「U+20BB7」 */
  codePoint: string;
  kind: 'missing' | 'variantLost';
  message: string;
}>;
