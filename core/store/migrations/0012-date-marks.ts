import type { Migration } from './migration.ts';

/** Deadlines of the school that are dealt with. */
export const dateMarks: Migration = {
  version: 12,
  name: 'date-marks',
  sql: `
    create table dateMarks (
      edition text not null,
      dateId text not null,
      doneOn text not null,
      person text,
      primary key (edition, dateId)
    ) strict, without rowid;
  `,
};
