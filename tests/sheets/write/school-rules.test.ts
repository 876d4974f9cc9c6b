import { expect, it } from 'vitest';
import type { FormInput } from '#core/domain/documents/form-input.ts';
import { judgementTable } from '#core/domain/documents/judgement-table.ts';
import { recommendationList } from '#core/domain/documents/recommendation-list.ts';
import { judgeSchoolRules } from '#core/domain/school-rules/judge-school-rules.ts';
import type { SchoolRule } from '#core/domain/school-rules/school-rule.ts';
import { writeCsv } from '#core/sheets/write/write-csv.ts';
import { type ListDocument, tablesOf } from '#core/sheets/write/write-workbook.ts';
import { inputOf, practiceCases } from '../../domain/documents/practice-cases.ts';

const rule: SchoolRule = {
  id: 'r1',
  title: '校内面談',
  condition: { kind: 'confirmed' },
  wishes: null,
  basis: { title: '奨学生推薦規程', setOn: '2022-04-01' },
};
const inputUnder = (schoolRules: readonly SchoolRule[]): FormInput => ({
  ...inputOf(
    practiceCases().map((each) => ({
      ...each,
      schoolRules: judgeSchoolRules(schoolRules, each.judgement, { ...each, confirmations: new Map() }),
    })),
  ),
  schoolRules,
});
const without = inputUnder([]);
const under = inputUnder([rule]);
const headingsOf = (document: ListDocument) =>
  tablesOf(document).map(({ columns }) => columns.map(({ heading }) => heading));

it('推薦者一覧 has the column 校内基準 only where the school has any, with the regulation under the table', () => {
  for (const headings of headingsOf(recommendationList(under)))
    expect(headings.at(-1)).toBe('校内基準（学校）');
  for (const headings of headingsOf(recommendationList(without)))
    expect(headings.join()).not.toContain('校内');
  expect(tablesOf(recommendationList(under))[0]?.notes.join()).toContain('奨学生推薦規程（令和4年4月1日）');
});

it('判定一覧 has a sheet of its own for 校内基準, and its CSV stays that of the criteria', () => {
  expect(tablesOf(judgementTable(under)).map(({ name }) => name)).toEqual([
    '一人一行',
    '判定一覧',
    '校内基準',
  ]);
  expect(tablesOf(judgementTable(without)).map(({ name }) => name)).toEqual(['一人一行', '判定一覧']);
  expect(headingsOf(judgementTable(without)).join()).not.toContain('校内');
  expect(writeCsv(judgementTable(under))).toEqual(writeCsv(judgementTable(without)));
});
