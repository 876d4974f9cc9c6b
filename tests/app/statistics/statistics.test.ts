import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { startPractice } from '../own-service.ts';

it('counts the present year and every record, shows them on paper and as a workbook', async () => {
  const calls = await startPractice();
  const before = await calls.ask('statistics.view', {});
  expect(before.years.map(({ year, record, students }) => [year, record, students])).toEqual([
    ['令和4年度', null, 120],
  ]);
  expect(before.kinds).toEqual(['grant', 'loan1', 'loan2', 'combined']);
  const plan = { edition: 'advance-2026', lastGrade: 3, chosen: [] };
  const { stamp } = await calls.ask('year.preview', plan);
  await calls.ask('year.run', { ...plan, stamp, jobId: 'j' });
  const after = await calls.ask('statistics.view', {});
  expect(after.years.map(({ year, record, students }) => [year, record, students])).toEqual([
    ['令和8年度', null, 0],
    ['令和4年度', '2022', 120],
  ]);
  expect(after.years[1]?.total).toEqual(before.years[0]?.total);
  expect(after.years[1]?.groups).toEqual(before.years[0]?.groups);

  const printed = await calls.ask('sheets.preview', {
    sheet: { kind: 'statistics' },
    studentNumber: null,
    jobId: 'p',
  });
  expect(printed.pages).toBe(2);

  const target = path.join(calls.dataFolder, '統計.xlsx');
  calls.service.files.grant('t', { kind: 'path', path: target, name: '統計.xlsx' });
  expect(await calls.ask('statistics.save', { target: 't', jobId: 's' })).toEqual({ fileName: '統計.xlsx' });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(target);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['年度ごと', '組ごと']);
  const wished = before.years[0]?.total.wished.students;
  expect(JSON.stringify(workbook.getWorksheet('年度ごと')?.getSheetValues())).toContain(`,${wished},`);
});
