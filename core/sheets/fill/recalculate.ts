import { refuse } from '../read/refusal.ts';
import { damaged } from '../read/xlsx/package.ts';
import { xmlParser } from '../read/xlsx/xml.ts';
import { edited } from './edits.ts';

/** What may stand before `calcPr` in a workbook (ECMA-376 part 1, CT_Workbook), in its order. */
const before = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);
const attribute = / fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/u;

/** The workbook asking for every formula to be reckoned when it is opened. Nothing else in it changes. */
export function recalculatedOnLoad(fileName: string, text: string): string {
  let found: Readonly<{ start: number; end: number }> | null = null;
  let after = -1;
  let sheetsTag = '';
  const parser = xmlParser(fileName, {
    open: (name) => {
      const end = parser.position();
      const start = text.lastIndexOf('<', end - 1);
      if (name === 'calcPr') found = { start, end };
      if (name === 'sheets') sheetsTag = text.slice(start, end);
    },
    close: (name) => {
      if (before.has(name)) after = parser.position();
    },
  });
  parser.write(text);
  parser.close();
  return (
    withCalculation(text, found, after, /^<([^\s/>]*:)?sheets/u.exec(sheetsTag)?.[1] ?? '') ??
    refuse('file-damaged', damaged(fileName))
  );
}

function withCalculation(
  text: string,
  found: Readonly<{ start: number; end: number }> | null,
  after: number,
  prefix: string,
): string | null {
  if (found !== null) {
    const tag = text.slice(found.start, found.end).replace(attribute, '');
    return edited(text, [{ ...found, text: tag.replace(/\s*(\/?)>$/u, ' fullCalcOnLoad="1"$1>') }]);
  }
  return after < 0
    ? null
    : edited(text, [{ start: after, end: after, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
