import type { EntityTable } from './entity-table.ts';

/** 様式 of foundations and the prefecture, and what is written into which of their cells. */
export const foundationEntities = {
  foundationForm: {
    table: 'foundationForms',
    key: ['id'],
    columns: [
      'id',
      'title',
      'foundation',
      'purpose',
      'deadline',
      'submittedOn',
      'file',
      'fileName',
      'listSheet',
      'listFirstRow',
      'listRowsEach',
      'listStudents',
    ],
    dependents: [{ table: 'foundationTies', column: 'form', refersTo: 'id' }],
  },
  foundationTie: {
    table: 'foundationTies',
    key: ['form', 'sheet', 'cell'],
    columns: ['form', 'sheet', 'cell', 'content'],
    dependents: [],
  },
} as const satisfies Readonly<Record<string, EntityTable>>;
