import type { Migration } from './migration.ts';

/**
 * Answers of 点検, and the papers that the school keeps with their destruction. A kept paper hangs on no student: it
 * stays on the list when the student has left the roster.
 */
export const inspection: Migration = {
  version: 13,
  name: 'inspection',
  sql: `
    create table paperChecks (
      studentNumber text not null references students (studentNumber) on update cascade,
      paperKey text not null,
      look text not null,
      answer text not null check (answer in ('ok', 'defect', 'notApplicable')),
      value text,
      note text,
      checkedOn text not null,
      person text,
      recordedAt text not null,
      primary key (studentNumber, paperKey, look)
    ) strict, without rowid;

    create table destructions (
      id text primary key,
      doneOn text not null,
      way text not null,
      person text not null,
      witness text,
      recordedBy text
    ) strict, without rowid;

    create table keptPapers (
      id text primary key,
      studentNumber text not null,
      name text not null,
      place text,
      kind text not null check (kind in ('report', 'interview')),
      madeOn text not null,
      madeBy text,
      years integer not null check (years > 0),
      keptWhere text,
      registeredOn text not null,
      registeredBy text,
      note text,
      destruction text references destructions (id)
    ) strict, without rowid;
    create index keptPapersOfStudent on keptPapers (studentNumber);
  `,
};
