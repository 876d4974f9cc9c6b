import { builtInFormat, type FormatKind, formatKind } from './number-format.ts';
import type { Package } from './package.ts';
import { parseXml } from './xml.ts';

/** What each cell style (the `s` of a cell) makes of a number. */
export async function readStyles(
  fileName: string,
  source: Package,
  part: string,
): Promise<readonly FormatKind[]> {
  const custom = new Map<number, FormatKind>();
  const styles: FormatKind[] = [];
  let inCellFormats = false;
  await parseXml(fileName, source, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), formatKind(attributes.formatCode ?? ''));
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributes.numFmtId ?? '0');
        styles.push(custom.get(id) ?? builtInFormat(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}
