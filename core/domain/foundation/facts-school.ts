import { eraOf, fiscalYearOf } from '../dates.ts';
import { dateValue, nameValue, numberValue, textValue } from './fact-value.ts';
import type { FileFact } from './tie-fact.ts';

const group = '学校・日付';
const common = { group, scope: 'file', choices: null, isOptional: false } as const;

/** The same for every student: the school, the day, the file itself. */
export const schoolFacts: readonly FileFact[] = [
  {
    ...common,
    id: 'school.name',
    label: '学校名',
    kind: 'text',
    read: ({ school }) => textValue(school?.name),
  },
  {
    ...common,
    id: 'school.principal',
    label: '校長名',
    kind: 'name',
    read: ({ school }) => (school === null ? null : nameValue(school.principal)),
  },
  {
    ...common,
    id: 'school.officer',
    label: '担当者名',
    kind: 'name',
    read: ({ school }) => (school === null ? null : nameValue(school.officer)),
  },
  {
    ...common,
    id: 'school.phone',
    label: '学校の電話番号',
    kind: 'text',
    read: ({ school }) => textValue(school?.phone),
  },
  {
    ...common,
    id: 'date.printedOn',
    label: '作成日',
    kind: 'date',
    read: ({ printedOn }) => dateValue(printedOn),
  },
  {
    ...common,
    id: 'date.fiscalYear',
    label: '年度（令和4年度）',
    kind: 'text',
    read: ({ printedOn }) => textValue(fiscalYearWords(fiscalYearOf(printedOn))),
  },
  {
    ...common,
    id: 'date.fiscalYearNumber',
    label: '年度（西暦の数字）',
    kind: 'number',
    read: ({ printedOn }) => numberValue(fiscalYearOf(printedOn)),
  },
  {
    ...common,
    id: 'list.students',
    label: 'このファイルの人数',
    kind: 'number',
    read: ({ students }) => numberValue(students),
  },
];

/** 「令和4年度」. 2019 is 令和元年度: its 元号 is taken after the change in May. */
function fiscalYearWords(year: number): string {
  const era = eraOf(`${year}-05-01`);
  return era === null ? `${year}年度` : `${era.name}${era.year === 1 ? '元' : era.year}年度`;
}
