import { describe, expect, it } from 'vitest';
import { cellName } from '#core/domain/fields/cell-place.ts';
import { formLayout } from '#core/sheets/fill/form-layout.ts';
import { handMadeForm } from '../../fixtures/forms/hand-made.ts';
import { xlsx } from '../../fixtures/sheets/xlsx-parts.ts';
import { fixture, template } from './forms.ts';

const layoutOf = async (bytes: Uint8Array) => formLayout(await template(bytes));

describe('様式の見た目', () => {
  it.each([
    ['Excel', handMadeForm()],
    ['LibreOffice', fixture('forms/libreoffice-form.xlsx')],
  ])('%s の様式: 文字、計算式、日付のセル、罫線、結合、表の見出し', async (_, form) => {
    const { sheets, looks } = await layoutOf(form);
    const [letter, list] = sheets;
    const cell = (name: string) => letter?.cells.find((one) => cellName(one) === name);
    expect(cell('A5')?.text).toBe('氏名');
    expect(looks[cell('A5')?.look ?? 0]).toMatchObject({
      top: true,
      left: true,
      shaded: true,
      align: 'center',
    });
    expect(looks[cell('A1')?.look ?? 0]).toMatchObject({ top: false, bold: true, align: 'center' });
    expect([cell('C9')?.lock, cell('B5')?.lock, cell('G4')?.isDate, cell('B5')?.isDate]).toEqual([
      'formula',
      null,
      true,
      false,
    ]);
    expect(letter?.merges).toContainEqual({ top: 5, bottom: 5, left: 1, right: 4 });
    expect(list?.cells.find((one) => cellName(one) === 'B4')?.lock).toBe('tableHeading');
    expect(letter?.isCut).toBe(false);
  });

  it('非表示の行と列は 0、幅と高さは Excel の単位から', async () => {
    const { sheets } = await layoutOf(
      xlsx({
        before:
          '<cols><col min="1" max="1" width="10" customWidth="1"/><col min="2" max="2" width="9" hidden="1"/></cols>',
        rows: '<row r="1" ht="30"><c r="C1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
      }),
    );
    expect(sheets[0]?.columns).toEqual([85, 0, 72]);
    expect(sheets[0]?.rows).toEqual([40, 0]);
  });

  it('とても大きなシートは、見える分だけにする', async () => {
    const rows = '<row r="5000"><c r="CZ5000"><v>1</v></c></row>';
    const { sheets } = await layoutOf(xlsx({ rows }));
    expect(sheets[0]).toMatchObject({ isCut: true, cells: [] });
    expect((sheets[0]?.rows.length ?? 0) * (sheets[0]?.columns.length ?? 0)).toBeLessThanOrEqual(15_000);
  });
});
