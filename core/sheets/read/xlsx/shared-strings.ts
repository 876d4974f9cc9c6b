import { type CellValue, textCell } from '#core/domain/fields/cell-value.ts';
import type { Package } from './package.ts';
import { parseXml, unescaped } from './xml.ts';

/**
 * The strings of a workbook as cells, one value shared by all cells that hold it. Runs of rich text are joined;
 * furigana (`rPh`) is no part of the text.
 */
export async function readSharedStrings(
  fileName: string,
  source: Package,
  part: string,
): Promise<readonly CellValue[]> {
  const strings: CellValue[] = [];
  let text = '';
  let inText = false;
  let furigana = 0;
  await parseXml(fileName, source, part, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') furigana += 1;
      else if (name === 't') inText = furigana === 0;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') furigana -= 1;
      else if (name === 'si') strings.push(textCell(unescaped(text)));
    },
  });
  return strings;
}
