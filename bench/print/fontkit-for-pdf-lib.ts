import * as fontkit from 'fontkit';
import type { PDFDocument } from 'pdf-lib';

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];
/**
 * pdf-lib asks a subset for a stream, which fontkit 2 no longer has. (The fontkit made for pdf-lib has one, but loses
 * glyphs of these fonts in small documents, so nobody could use it for a single cover sheet.)
 */
export const fontkitForPdfLib = {
  create(bytes: Uint8Array) {
    const font = fontkit.create(bytes);
    const createSubset = font.createSubset.bind(font);
    font.createSubset = () => {
      const subset = createSubset();
      return Object.assign(subset, { encodeStream: () => streamOf(() => subset.encode()) });
    };
    return font;
  },
} as unknown as Fontkit;

function streamOf(encode: () => Uint8Array) {
  const listeners: Partial<Record<'data' | 'end' | 'error', (value?: unknown) => void>> = {};
  const stream = {
    on(event: 'data' | 'end' | 'error', listener: (value?: unknown) => void) {
      listeners[event] = listener;
      return stream;
    },
  };
  queueMicrotask(() => {
    try {
      listeners.data?.(encode());
      listeners.end?.();
    } catch (thrown) {
      listeners.error?.(thrown);
    }
  });
  return stream;
}
