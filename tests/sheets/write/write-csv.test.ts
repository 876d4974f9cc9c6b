import { expect, test } from 'vitest';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { csvOf, writeCsv } from '#core/sheets/write/write-csv.ts';
import { practiceCases } from '../../domain/documents/practice-cases.ts';
import { listsOf, readBack } from './workbooks.ts';

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('UTF-8 with BOM, lines end with CRLF, quotes are doubled', () => {
  const csv = csvOf({
    columns: [
      { heading: '氏名', width: 10, kind: 'text' },
      { heading: '備考', width: 10, kind: 'text' },
      { heading: '評定', width: 10, kind: 'average' },
      { heading: '日付', width: 10, kind: 'date' },
    ],
    rows: [
      ['𠮷田　大和', 'a "b", c\nd', 3.5, { date: '2022-06-15' }],
      ['-', null, -1, null],
    ],
  });
  expect(text(csv)).toBe(
    '\uFEFF氏名,備考,評定,日付\r\n𠮷田　大和,"a ""b"", c\nd",3.5,2022-06-15\r\n\'-,,-1,\r\n',
  );
});

test('each list is one table; 推薦者一覧 names the scholarship in front of each row', async () => {
  const [recommended, scholar, status, judged] = listsOf(practiceCases());
  if (!recommended || !scholar || !status || !judged) throw new Error('a list is missing');
  const [list] = await readBack(writeCsv(recommended), 'a.csv');
  expect(list?.rows[0]?.cells.map(cellText).slice(0, 3)).toEqual(['奨学金', 'No', '学籍番号']);
  expect(new Set(list?.rows.slice(1).map(({ cells }) => cells[0] && cellText(cells[0])))).toEqual(
    new Set(['給付奨学金', '第一種奨学金', '第二種奨学金', '併用貸与']),
  );
  const [table] = await readBack(writeCsv(judged), 'b.csv');
  expect(table?.rows.length).toBe((judged.kind === 'judgement-table' ? judged.rows.length : 0) + 1);
  const [counts] = await readBack(writeCsv(status), 'c.csv');
  expect(counts?.rows).toHaveLength(5);
  const [typed] = await readBack(writeCsv(scholar), 'd.csv');
  expect(typed?.rows).toHaveLength(121);
});
