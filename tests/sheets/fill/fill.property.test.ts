import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellPlace, cellName, isInside } from '#core/domain/fields/cell-place.ts';
import { cellText } from '#core/domain/fields/cell-value.ts';
import type { FillValue } from '#core/domain/foundation/fill-value.ts';
import { fillTemplate } from '#core/sheets/fill/fill-template.ts';
import { openTemplate } from '#core/sheets/fill/template.ts';
import { cellAt } from '#core/sheets/read/table-file.ts';
import { handMadeForm } from '../../fixtures/forms/hand-made.ts';
import { cellsOf, changedParts, fixture, partText, readBack, styleOf, template } from './forms.ts';

const forms = [handMadeForm(), fixture('forms/libreoffice-form.xlsx')] as const;
const sheets = ['推薦書', '候補者一覧'] as const;

/** Anything that can be typed, with what XML and formulas could stumble over. */
const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '+81',
    '@SUM(A1)',
    '-',
    ']]>',
    '</t></is>',
    '&amp;',
    '  前後  ',
    '行\n行',
    '髙﨑𠮷葛󠄀',
  ),
);
const value: fc.Arbitrary<FillValue> = fc.oneof(
  words.map((text): FillValue => ({ kind: 'text', text })),
  fc
    .integer({ min: -1_000_000, max: 1_000_000 })
    .map((n): FillValue => ({ kind: 'number', value: n, words: null })),
  fc.constant<FillValue>({ kind: 'empty' }),
);
const fills = fc.uniqueArray(
  fc.record({
    sheet: fc.constantFrom(...sheets),
    place: fc.record({ row: fc.integer({ min: 1, max: 14 }), column: fc.integer({ min: 0, max: 9 }) }),
    value,
  }),
  { minLength: 1, maxLength: 15, selector: ({ sheet, place }) => `${cellName(place)} ${sheet}` },
);

/** What a reader gets back for what was written: control characters cannot be kept, blank text is no value. */
const expected = (given: FillValue): string => {
  if (given.kind === 'empty' || given.kind === 'date') return '';
  if (given.kind === 'number') return String(given.value);
  const kept = given.text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
  return kept.trim() === '' ? '' : kept;
};

describe('どんな値をどのセルに書いても', () => {
  it.each(forms.map((form, at) => [at, form] as const))(
    '読み返すとその値で、ほかは何も変わらない（様式 %i）',
    async (_, form) => {
      const opened = await template(form);
      const merges = new Map(opened.sheets.map(({ name, scan }) => [name, scan.merges]));
      const topLeft = (sheet: string, place: CellPlace): CellPlace => {
        const range = merges.get(sheet)?.find((one) => isInside(place, one));
        return range === undefined ? place : { row: range.top, column: range.left };
      };
      await fc.assert(
        fc.asyncProperty(fills, async (wanted) => {
          const result = fillTemplate(
            opened,
            wanted.map(({ sheet, place, value: given }) => ({ sheet, cell: cellName(place), value: given })),
          );
          // A formula, the heading of a table, or two values for one merged cell: then nothing is written at all.
          if (!result.ok) return;
          const parts = changedParts(form, result.value);
          expect(parts.every((part) => /workbook\.xml$|worksheets\/sheet[12]\.xml$/u.test(part))).toBe(true);
          const file = await readBack(result.value);
          for (const [at, name] of sheets.entries()) {
            const written = new Map(
              wanted
                .filter(({ sheet }) => sheet === name)
                .map(({ place, value: given }) => [cellName(topLeft(name, place)), given]),
            );
            const part = `xl/worksheets/sheet${at + 1}.xml`;
            const before = cellsOf(partText(form, part));
            const after = cellsOf(partText(result.value, part));
            for (const [cell, xml] of before.cells) {
              expect(styleOf(after.cells.get(cell))).toBe(styleOf(xml));
              if (!written.has(cell) && !xml.includes('<f')) expect(after.cells.get(cell)).toBe(xml);
            }
            for (const [cell, given] of written) {
              const row = Number(cell.replace(/\D+/u, ''));
              const column = cell.charCodeAt(0) - 65;
              const read = cellAt(
                file.sheets[at]?.rows.find((one) => one.row === row),
                column,
              );
              expect(cellText(read)).toBe(expected(given));
            }
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('壊れたファイル', () => {
  const openAny = async (bytes: Uint8Array): Promise<boolean> => {
    const opened = await openTemplate({ kind: 'bytes', bytes, name: '様式.xlsx' });
    if (!opened.ok) {
      expect(opened.error.message).toMatch(/様式\.xlsx/u);
      return false;
    }
    fillTemplate(opened.value, [{ sheet: '推薦書', cell: 'B5', value: { kind: 'text', text: '値' } }]);
    return true;
  };

  it('どのバイトが変わっていても、途中で切れていても、文で断るか読めるかのどちらか', async () => {
    const form = handMadeForm();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(form.length - 1), byte: fc.nat(255) }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.option(fc.nat(form.length - 1), { freq: 3 }),
        async (changes, end) => {
          const bytes = Uint8Array.from(form);
          for (const { at, byte } of changes) bytes[at] = byte;
          await openAny(end === null ? bytes : bytes.slice(0, end));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('シートの XML がどこで変わっていても', async () => {
    const xml = partText(handMadeForm(), 'xl/worksheets/sheet1.xml');
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '</row>',
      '<c r="ZZZ99"/>',
      '<row r="0">',
      ' r="A1"',
      '&x;',
      '<!DOCTYPE a>',
      '\u0000',
      '',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(xml.length), fc.nat(30), piece, async (from, length, text) => {
        const broken = `${xml.slice(0, from)}${text}${xml.slice(from + length)}`;
        await openAny(handMadeForm({ 'xl/worksheets/sheet1.xml': broken }));
      }),
      { numRuns: 120 },
    );
  });
});
