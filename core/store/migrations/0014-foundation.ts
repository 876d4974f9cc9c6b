import type { Migration } from './migration.ts';

/**
 * 様式 of foundations and the prefecture: the files once each by their hash, the forms over them, what is written into
 * which cell, and for whom they were filled.
 */
export const foundation: Migration = {
  version: 14,
  name: 'foundation',
  sql: `
    create table foundationFiles (
      hash text primary key,
      content blob not null
    ) strict;

    create table foundationForms (
      id text primary key,
      title text not null,
      foundation text not null,
      purpose text not null,
      deadline text,
      submittedOn text,
      file text not null references foundationFiles (hash),
      fileName text not null,
      listSheet text,
      listFirstRow integer,
      listRowsEach integer,
      listStudents integer,
      check ((listSheet is null) = (listFirstRow is null)),
      check ((listSheet is null) = (listRowsEach is null)),
      check ((listSheet is null) = (listStudents is null))
    ) strict, without rowid;

    create table foundationTies (
      form text not null references foundationForms (id),
      sheet text not null,
      cell text not null,
      content text not null,
      primary key (form, sheet, cell)
    ) strict, without rowid;

    create table foundationFills (
      id integer primary key autoincrement,
      form text not null,
      at text not null,
      files integer not null
    ) strict;
    create index foundationFillsOfForm on foundationFills (form);

    create table foundationFillStudents (
      fill integer not null references foundationFills (id),
      studentNumber text not null,
      primary key (fill, studentNumber)
    ) strict, without rowid;
  `,
};
