import { describe, expect, it } from 'vitest';
import { fillTemplate } from '#core/sheets/fill/fill-template.ts';
import { type Parts, xlsx } from '../../fixtures/sheets/xlsx-parts.ts';
import { at, filled, number, partText, template, text } from './forms.ts';

const sheetOf = async (parts: Parts, ...fills: Parameters<typeof filled>[1]): Promise<string> =>
  partText(await filled(xlsx(parts), fills), 'xl/worksheets/sheet1.xml');
const data = (xml: string): string => /<sheetData.*<\/sheetData>|<sheetData\/>/su.exec(xml)?.[0] ?? '';
const put = (cell: string, words: string) => at('名簿', cell, text(words));
const inline = (cell: string, words: string, style = ''): string =>
  `<c r="${cell}"${style} t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

describe('どこにもないセルと行は、あるべき順に入る', () => {
  it('行の中: 前・間・後ろ', async () => {
    const rows = '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>';
    expect(data(await sheetOf({ rows }, put('E2', 'え'), put('A2', 'あ'), put('C2', 'う')))).toBe(
      `<sheetData><row r="2">${inline('A2', 'あ')}<c r="B2"><v>1</v></c>${inline('C2', 'う')}<c r="D2"><v>2</v></c>${inline('E2', 'え')}</row></sheetData>`,
    );
  });

  it('行: 前・間・後ろ。中身のない行と表も開く', async () => {
    const rows = '<row r="2" ht="30"/><row r="4"></row>';
    expect(
      data(
        await sheetOf(
          { rows },
          put('A1', '一'),
          put('A2', '二'),
          put('A3', '三'),
          put('A4', '四'),
          put('A5', '五'),
        ),
      ),
    ).toBe(
      `<sheetData><row r="1">${inline('A1', '一')}</row><row r="2" ht="30">${inline('A2', '二')}</row><row r="3">${inline('A3', '三')}</row><row r="4">${inline('A4', '四')}</row><row r="5">${inline('A5', '五')}</row></sheetData>`,
    );
    const extra = {
      'xl/worksheets/sheet1.xml':
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
    };
    expect(data(await sheetOf({ extra }, put('B2', '表')))).toBe(
      `<sheetData><row r="2">${inline('B2', '表')}</row></sheetData>`,
    );
  });

  it('空にするだけのセルは作らず、あるセルは書式を残して空になる', async () => {
    const rows = '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>';
    const empty = { kind: 'empty' } as const;
    const xml = await sheetOf(
      { rows, strings: '<si><t>例</t></si>' },
      at('名簿', 'A1', empty),
      at('名簿', 'B9', empty),
    );
    expect(data(xml)).toBe('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>');
  });

  it('書かれていないセルは、行の書式、なければ列の書式を受け継ぐ', async () => {
    const before = '<cols><col min="2" max="3" width="9" style="1"/></cols>';
    const rows = '<row r="1" s="2" customFormat="1"/><row r="2" s="2"/>';
    const xml = await sheetOf(
      { before, rows, formats: [0, 0] },
      put('B1', '行'),
      put('B2', '列'),
      put('C3', '新'),
      put('E3', '無'),
    );
    expect(data(xml)).toContain(inline('B1', '行', ' s="2"'));
    expect(data(xml)).toContain(inline('B2', '列', ' s="1"'));
    expect(data(xml)).toContain(inline('C3', '新', ' s="1"'));
    expect(data(xml)).toContain(inline('E3', '無'));
  });

  it('外れた spans は外し、dimension は広げる', async () => {
    const before = '<dimension ref="B2:C3"/>';
    const rows = '<row r="2" spans="2:3" ht="20"><c r="B2"><v>1</v></c></row>';
    const xml = await sheetOf({ before, rows }, put('E2', '外'));
    expect(xml).toContain('<dimension ref="B2:E3"/>');
    expect(data(xml)).toContain('<row r="2" ht="20">');
    expect(await sheetOf({ before, rows }, put('B2', '中'))).toContain('<dimension ref="B2:C3"/>');
  });
});

describe('書き方の違うファイル', () => {
  it('名前に接頭辞が付いていれば、書くセルにも付く', async () => {
    const extra = {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    };
    const xml = partText(
      await filled(xlsx({ extra }), [put('A1', 'あ'), put('B2', 'い')]),
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).toContain('<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">あ</x:t></x:is></x:c>');
    expect(xml).toContain('<x:row r="2"><x:c r="B2"');
  });

  it('番地の省かれた行とセル、改行とコメントのある XML', async () => {
    const rows =
      '\r\n<!-- <row r="9"> --><row>\r\n<c><v>1</v></c>\n<c t="str"><v>a>b</v></c></row>\r\n<row><c><v>3</v></c></row>';
    const xml = await sheetOf({ rows }, put('B1', '二'), put('A2', '三'));
    expect(data(xml)).toBe(
      `<sheetData>\r\n<!-- <row r="9"> --><row>\r\n<c><v>1</v></c>\n${inline('B1', '二')}</row>\r\n<row>${inline('A2', '三')}</row></sheetData>`,
    );
  });

  it('UTF-16 のシートは UTF-16 のまま', async () => {
    const xml =
      '\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
    const bytes = xlsx({
      extra: { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(xml, 'utf16le')) },
    });
    const template1 = await template(bytes);
    const result = fillTemplate(template1, [put('A1', '髙')]);
    const again = result.ok ? await template(result.value) : null;
    expect(again?.sheets[0]?.text).toBe(xml.replace('<c r="A1"><v>1</v></c>', inline('A1', '髙')));
  });
});

describe('値と書式', () => {
  const date = { kind: 'date', date: '2022-06-15', words: '令和4年6月15日' } as const;
  const cells = '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1"/></row>';
  const formats = ['yyyy/m/d', '0.00'];

  it('日付は、日付の書式のセルには通し番号で、ほかには言葉で入る', async () => {
    const xml = await sheetOf(
      { rows: cells, formats },
      at('名簿', 'A1', date),
      at('名簿', 'B1', date),
      at('名簿', 'C1', date),
    );
    expect(data(xml)).toContain('<c r="A1" s="1"><v>44727</v></c>');
    expect(data(xml)).toContain(inline('B1', '令和4年6月15日', ' s="2"'));
    expect(data(xml)).toContain(inline('C1', '令和4年6月15日'));
  });

  it('1904 年から数えるブック、1900 年の初め、数えられない日', async () => {
    const old = (day: string) => at('名簿', 'A1', { kind: 'date', date: day, words: day });
    expect(data(await sheetOf({ rows: cells, formats, date1904: true }, at('名簿', 'A1', date)))).toContain(
      '<v>43265</v>',
    );
    expect(data(await sheetOf({ rows: cells, formats }, old('1900-02-28')))).toContain('<v>59</v>');
    expect(data(await sheetOf({ rows: cells, formats }, old('1900-03-01')))).toContain('<v>61</v>');
    expect(data(await sheetOf({ rows: cells, formats }, old('1899-12-31')))).toContain('1899-12-31');
    expect(data(await sheetOf({ rows: cells, formats, date1904: true }, old('1903-12-31')))).toContain(
      '1903-12-31',
    );
  });

  it('数は数で入る。日付の書式のセルと、書式のないセルの「4.0」は文字で入る', async () => {
    const average = { kind: 'number', value: 4, words: '4.0' } as const;
    const xml = await sheetOf(
      { rows: cells, formats },
      at('名簿', 'A1', number(3)),
      at('名簿', 'B1', average),
      at('名簿', 'C1', average),
    );
    expect(data(xml)).toContain(inline('A1', '3', ' s="1"'));
    expect(data(xml)).toContain('<c r="B1" s="2"><v>4</v></c>');
    expect(data(xml)).toContain(inline('C1', '4.0'));
  });

  it('XML に書けない文字は除き、_x0041_ はそのまま読める形にする', async () => {
    const xml = await sheetOf({}, put('A1', 'a\u0000b\r\nc_x0041_\uD842'));
    expect(data(xml)).toContain('ab\nc_x005F_x0041_\uFFFD');
  });
});

describe('書き込めないところ', () => {
  const refusal = async (parts: Parts, cell: string): Promise<string> => {
    const result = fillTemplate(await template(xlsx(parts)), [put(cell, '値')]);
    return result.ok ? '' : result.error.message;
  };

  it('計算式、配列の式が埋めるセル、共有の式', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="array" ref="B1:B2">C1:C2</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><v>1</v></c></row>';
    for (const cell of ['A1', 'B1', 'A2', 'B2'])
      expect(await refusal({ rows }, cell)).toBe(
        `シート「名簿」の ${cell} には計算式が入っているため、書き込めません。割り当てを外してください。`,
      );
  });

  it('同じ結合セルへの二つの値、ないシート', async () => {
    const after = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    const both = fillTemplate(await template(xlsx({ after })), [put('A1', '一'), put('B2', '二')]);
    expect(both).toMatchObject({ ok: false, error: { message: expect.stringContaining('二つの項目') } });
    const none = fillTemplate(await template(xlsx({})), [at('別のシート', 'A1', text('値'))]);
    expect(none).toMatchObject({ ok: false, error: { code: 'sheet-unknown' } });
  });
});
