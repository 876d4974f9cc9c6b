import { describe, expect, it } from 'vitest';
import { placeOfName } from '#core/domain/fields/cell-place.ts';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { cellAt } from '#core/sheets/read/table-file.ts';
import { handMadeForm } from '../../fixtures/forms/hand-made.ts';
import {
  at,
  cellsOf,
  changedParts,
  filled,
  fixture,
  number,
  partsOf,
  partText,
  readBack,
  styleOf,
  text,
} from './forms.ts';

// The two kinds of form that come to a school: as Excel writes them (merged cells, borders, a picture, a chart, a table,
// conditional formats, a list of choices, protection, print set-up), and as LibreOffice does.

const letter = [
  at('推薦書', 'C3', text('見本県立見本高等学校')),
  at('推薦書', 'G3', text('山田　一郎')),
  at('推薦書', 'B4', text('タカハシ　タロウ')),
  at('推薦書', 'G4', { kind: 'date', date: '2005-04-01', words: '平成17年4月1日' }),
  at('推薦書', 'B5', text('髙橋　太郎')),
  at('推薦書', 'G5', number(3)),
  at('推薦書', 'B6', { kind: 'number', value: 4, words: '4.0' }),
  at('推薦書', 'H6', text('○')),
  at('推薦書', 'B8', text('=1+1 & <b>「"」\n二行目')),
  at('推薦書', 'B9', { kind: 'date', date: '2022-06-15', words: '令和4年6月15日' }),
];
/** Where they really stand: merged cells are written at their top left. */
const written = ['B3', 'G3', 'B4', 'G4', 'B5', 'G5', 'B6', 'G6', 'B8', 'B9'];

describe.each([
  ['Excel のように書いた様式', handMadeForm()],
  ['LibreOffice が書いた様式', fixture('forms/libreoffice-form.xlsx')],
])('%s', (_, form) => {
  it('書き込んだシートと、計算のし直しを求める印のほかは、どの部品も同じ', async () => {
    const result = await filled(form, letter);
    expect(changedParts(form, result)).toEqual(
      expect.arrayContaining(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']),
    );
    expect(changedParts(form, result)).toHaveLength(2);
    expect([...partsOf(result).keys()]).toEqual([...partsOf(form).keys()]);
    const workbook = partText(result, 'xl/workbook.xml');
    expect(workbook.replace(' fullCalcOnLoad="1"', '')).toBe(partText(form, 'xl/workbook.xml'));
  });

  it('シートの中では、書き込んだセルと、それを使う式の古い結果だけが変わり、書式は残る', async () => {
    const result = await filled(form, letter);
    const before = cellsOf(partText(form, 'xl/worksheets/sheet1.xml'));
    const after = cellsOf(partText(result, 'xl/worksheets/sheet1.xml'));
    expect(after.rest).toBe(before.rest);
    expect([...after.cells.keys()]).toEqual([...before.cells.keys()]);
    const different = [...after.cells].filter(([name, cell]) => cell !== before.cells.get(name));
    expect(new Set(different.map(([name]) => name))).toEqual(new Set([...written, 'C9']));
    for (const [name, cell] of after.cells) expect(styleOf(cell)).toBe(styleOf(before.cells.get(name)));
    // B6*2 is no longer 0; what does not depend on a written cell keeps its result.
    expect(after.cells.get('C9')).toContain('B6*2');
    expect(after.cells.get('C9')).not.toContain('<v>');
    expect(after.cells.get('C10')).toContain('第1号');
  });

  it('読み返すと、そのとおりの値になる', async () => {
    const file = await readBack(await filled(form, letter));
    const sheet = file.sheets[0];
    const value = (name: string): string => {
      const place = placeOfName(name);
      const row = sheet?.rows.find((one) => one.row === place?.row);
      return cellText(cellAt(row, place?.column ?? 0));
    };
    expect(written.map(value)).toEqual([
      '見本県立見本高等学校',
      '山田　一郎',
      'タカハシ　タロウ',
      '2005-04-01',
      '髙橋　太郎',
      '3',
      '4',
      '○',
      '=1+1 & <b>「"」\n二行目',
      '令和4年6月15日',
    ]);
    expect(value('A5')).toBe('氏名');
  });

  it('別のシートの式も、書き込んだセルを使うものだけが計算し直しになる', async () => {
    const list = [at('候補者一覧', 'B5', text('髙橋　太郎')), at('候補者一覧', 'B6', text('𠮷田　葵'))];
    const result = await filled(form, list);
    expect(changedParts(form, result)).not.toContain('xl/worksheets/sheet1.xml');
    expect(cellsOf(partText(result, 'xl/worksheets/sheet2.xml')).cells.get('D2')).not.toContain('<v>');
  });

  it('式に関わらないセルだけなら、ブックは変わらない', async () => {
    const result = await filled(form, [at('推薦書', 'B3', text('見本高等学校'))]);
    expect(changedParts(form, result)).toEqual(['xl/worksheets/sheet1.xml']);
  });
});
