import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBlock, formatHtml, parseBlock } from '../../../renderer/components/grid/clipboard.ts';

describe('a block from Excel', () => {
  it('keeps quotes, tabs and line breaks inside a cell', () => {
    expect(parseBlock('3.5\t"面談\n（6月10日）"\r\n3.4\t"彼は""良い""と\tいう"\r\n')).toEqual([
      ['3.5', '面談\n（6月10日）'],
      ['3.4', '彼は"良い"と\tいう'],
    ]);
  });

  it('drops the line break at the end, and only that', () => {
    expect(parseBlock('3.5\r\n\r\n3.4\r\n')).toEqual([['3.5'], [''], ['3.4']]);
    expect(parseBlock('3.5')).toEqual([['3.5']]);
    expect(parseBlock('')).toEqual([]);
  });

  it('reads a cell that only begins with a quote as it stands', () => {
    expect(parseBlock('"未定\t3.5\r\n山田\t3.4\r\n')).toEqual([
      ['"未定', '3.5'],
      ['山田', '3.4'],
    ]);
  });

  it('comes back as it went out', () => {
    const text = fc.string({ unit: fc.constantFrom('あ', '𠮷', '"', '\t', '\n', ' ', '=', '3', '葛󠄀') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
      // A last row of one empty cell is Excel's line break at the end.
      .filter((rows) => !(rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === ''));
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseBlock(formatBlock(rows))).toEqual(rows);
      }),
    );
  });
});

describe('the same block for Excel', () => {
  it('marks text columns, so that 0012 keeps its zeros, and escapes what is markup', () => {
    const html = formatHtml([['0012', '3.5', '<b>"a" & b</b>\n二行目']], [true, false, true]);
    expect(html).toContain(`<td style="mso-number-format:'\\@'">0012</td><td>3.5</td>`);
    expect(html).toContain('&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;<br>二行目');
  });
});
