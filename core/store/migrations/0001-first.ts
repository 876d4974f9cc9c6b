import type { Migration } from './migration.ts';

/** The tables of the first version. */
export const first: Migration = {
  version: 1,
  name: 'first',
  sql: `
    create table students (
      studentNumber text primary key,
      grade integer,
      class text,
      seat integer,
      familyName text not null,
      givenName text not null,
      familyKana text,
      givenKana text,
      birthDate text,
      nationality text,
      residenceStatus text,
      staysPermanently integer,
      schoolCourse text,
      courseYears integer,
      graduation text,
      graduatedBefore integer,
      earlierGraduation text,
      hadGrantBefore integer,
      gradeAverage text,
      gradePeriod text,
      studyWillMethod text,
      studyWillResult text,
      studyWillDate text,
      studyWillBy text,
      wantsGrant integer,
      choice integer,
      supporters integer,
      taxExempt integer,
      onWelfare integer,
      socialCare integer,
      specialTalent integer,
      specialWill integer,
      loan2Basis text,
      householdSize integer,
      incomeKind text,
      income integer,
      assets integer,
      receiptNumber text,
      receiptDate text,
      supporter1States text,
      supporter2States text,
      specialDeduction integer,
      cannotSubmitMyNumber integer,
      note text
    ) strict, without rowid;

    create table marks (
      studentNumber text not null references students (studentNumber) on update cascade,
      year integer not null,
      subject text not null,
      mark integer check (mark between 1 and 5),
      primary key (studentNumber, year, subject)
    ) strict, without rowid;

    create table paperStates (
      studentNumber text not null references students (studentNumber) on update cascade,
      paperKey text not null,
      kind text not null check (kind in ('received', 'defect')),
      date text not null,
      note text,
      primary key (studentNumber, paperKey)
    ) strict, without rowid;

    create table settings (
      key text primary key,
      value text not null
    ) strict, without rowid;

    create table mappings (
      kind text not null,
      headings text not null,
      assignments text not null,
      usedAt text not null,
      primary key (kind, headings)
    ) strict, without rowid;

    create table batches (
      id integer primary key autoincrement,
      kind text not null,
      label text not null,
      at text not null,
      changeCount integer not null,
      undone integer not null default 0,
      closed integer not null default 0,
      reverts integer references batches (id)
    ) strict;

    create table changes (
      batchId integer not null references batches (id),
      position integer not null,
      entity text not null,
      key text not null,
      before text,
      after text,
      primary key (batchId, position)
    ) strict, without rowid;

    create table prints (
      id integer primary key autoincrement,
      form text not null,
      documentNumber text not null unique,
      at text not null,
      format text not null,
      fileName text not null
    ) strict;

    create table judgements (
      printId integer not null references prints (id),
      studentNumber text not null,
      edition text not null,
      asOf text not null,
      facts text not null,
      result text not null,
      primary key (printId, studentNumber)
    ) strict, without rowid;
  `,
};
