import type { Migration } from './migration.ts';

/** Entries of スカラネット that are no facts of the roster. */
export const scholarNet: Migration = {
  version: 5,
  name: 'scholarnet',
  sql: `
    create table netEntries (
      studentNumber text not null references students (studentNumber) on update cascade,
      field text not null,
      text text not null,
      primary key (studentNumber, field)
    ) strict, without rowid;
  `,
};
