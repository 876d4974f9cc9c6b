import type { GlyphWarning } from '#core/domain/documents/glyph-warning.ts';
import type { Terminal } from './command.ts';

/** Characters that the fonts do not have are named, each once, with the student's name. */
export function sayGlyphs(warnings: readonly GlyphWarning[], terminal: Terminal): void {
  for (const message of new Set(warnings.map((warning) => warning.message))) terminal.say(`注意: ${message}`);
}
