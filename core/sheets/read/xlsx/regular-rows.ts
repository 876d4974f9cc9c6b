import { columnOfReference } from '#core/domain/fields/cell-place.ts';
import type { CellReader } from './cell-values.ts';
import type { RowCollector } from './row-collector.ts';
import type { XmlParser } from './xml.ts';

// Nearly every row of a large sheet is written in one and the same way: cells with a reference, a style and a number or
// an index of a shared string. Such rows are recognised as a whole by the patterns below and taken out of the text
// before it reaches the XML parser, which is then three times faster; whatever differs in the least goes to the parser.

const rowStart = /\s*<row r="(\d{1,7})"((?: [A-Za-z0-9:]+="[^"<>&]*")*)>/y;
const cell =
  /<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d{1,5})")?(?: t="([snb])")?(?:\/>|>(?:<v>([-+.0-9Ee]{1,40})<\/v>)?<\/c>)/y;
const rowEnd = '</row>';

/** More text than this without the end of a row is given to the parser instead of waiting for more. */
const longestWait = 1_000_000;

export type RowFilter = Readonly<{ write: (text: string) => void; close: () => void }>;

/**
 * Stands before the parser. `atRowEnd` tells whether the parser has just closed a row of the sheet with the last piece
 * it was given: only then can the next text be a row, and not part of a comment or CDATA that looks like one.
 */
export function withoutRegularRows(
  parser: XmlParser,
  atRowEnd: () => boolean,
  collect: RowCollector,
  read: CellReader,
): RowFilter {
  let pending = '';

  const drain = (): void => {
    let from = 0;
    for (;;) {
      const end = pending.indexOf(rowEnd, from);
      if (end < 0) break;
      const next = end + rowEnd.length;
      if (!(atRowEnd() && takeRow(pending, from, end, collect, read)))
        parser.write(pending.slice(from, next));
      from = next;
    }
    pending = pending.slice(from);
  };

  return {
    write: (text) => {
      pending += text;
      drain();
      if (pending.length <= longestWait) return;
      parser.write(pending);
      pending = '';
    },
    close: () => {
      parser.write(pending);
      parser.close();
    },
  };
}

/** False when something in the row is not regular; the parser then starts the row again, which forgets what was put. */
function takeRow(text: string, start: number, end: number, collect: RowCollector, read: CellReader): boolean {
  rowStart.lastIndex = start;
  const opening = rowStart.exec(text);
  if (opening === null || opening[2]?.includes('hidden') === true) return false;
  collect.startRow(Number(opening[1]), false);
  let at = rowStart.lastIndex;
  while (at < end) {
    cell.lastIndex = at;
    const parts = cell.exec(text);
    if (parts === null) return false;
    at = cell.lastIndex;
    collect.startCell(columnOfReference(parts[1] ?? ''));
    if (parts[4] !== undefined) collect.put(read(parts[3] ?? 'n', Number(parts[2] ?? 0), parts[4]));
  }
  collect.endRow();
  return true;
}
