import type { Migration } from './migration.ts';

/** Who stands in the record is found without reading all of it. */
export const logPeople: Migration = {
  version: 16,
  name: 'log-people',
  sql: 'create index batchesOfPerson on batches (person);',
};
