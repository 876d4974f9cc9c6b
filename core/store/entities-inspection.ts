import type { EntityTable } from './entity-table.ts';

/** 点検, and the papers that the school keeps. */
export const inspectionEntities = {
  paperCheck: {
    table: 'paperChecks',
    key: ['studentNumber', 'paperKey', 'look'],
    columns: [
      'studentNumber',
      'paperKey',
      'look',
      'answer',
      'value',
      'note',
      'checkedOn',
      'person',
      'recordedAt',
    ],
    dependents: [],
  },
  keptPaper: {
    table: 'keptPapers',
    key: ['id'],
    columns: [
      'id',
      'studentNumber',
      'name',
      'place',
      'kind',
      'madeOn',
      'madeBy',
      'years',
      'keptWhere',
      'registeredOn',
      'registeredBy',
      'note',
      'destruction',
    ],
    dependents: [],
  },
  destruction: {
    table: 'destructions',
    key: ['id'],
    columns: ['id', 'doneOn', 'way', 'person', 'witness', 'recordedBy'],
    dependents: [{ table: 'keptPapers', column: 'destruction', refersTo: 'id' }],
  },
} as const satisfies Readonly<Record<string, EntityTable>>;
