import type { Migration } from './migration.ts';

/**
 * What follows 採用. Of a candidate's 識別番号 and password nothing is kept but that they were handed out. Everything goes
 * with its student, and what hangs on a scholarship keeps it.
 */
export const adoption: Migration = {
  version: 10,
  name: 'adoption',
  sql: `
    create table holders (
      id text primary key,
      studentNumber text not null references students (studentNumber) on update cascade,
      kind text not null check (kind in ('grant', 'loan1', 'loan2')),
      scholarNumber text not null unique,
      monthly integer,
      startsOn text,
      endsOn text,
      guarantee text check (guarantee in ('institution', 'personal')),
      pledgedOn text,
      pledgeDueOn text,
      edition text not null
    ) strict, without rowid;
    create index holdersOfStudent on holders (studentNumber);

    create table holderEvents (
      id text primary key,
      holderId text not null references holders (id),
      studentNumber text not null references students (studentNumber) on update cascade,
      event text not null,
      month text not null,
      monthly integer,
      filedOn text,
      reportedOn text,
      note text,
      recordedOn text not null,
      person text
    ) strict, without rowid;
    create index holderEventsOfHolder on holderEvents (holderId);
    create index holderEventsOfStudent on holderEvents (studentNumber);

    create table holderSteps (
      holderId text not null references holders (id),
      step text not null,
      studentNumber text not null references students (studentNumber) on update cascade,
      kind text not null check (kind in ('done', 'defect', 'notNeeded')),
      doneOn text not null,
      issuedOn text,
      note text,
      person text,
      primary key (holderId, step)
    ) strict, without rowid;
    create index holderStepsOfStudent on holderSteps (studentNumber);

    create table holderReviews (
      holderId text not null references holders (id),
      year integer not null,
      studentNumber text not null references students (studentNumber) on update cascade,
      dueOn text,
      measure text check (measure in ('continue', 'warning', 'suspension', 'abolition')),
      reason text,
      proposed text,
      edition text,
      decidedOn text,
      person text,
      primary key (holderId, year),
      check ((measure is null) = (decidedOn is null))
    ) strict, without rowid;
    create index holderReviewsOfStudent on holderReviews (studentNumber);

    create table candidates (
      studentNumber text primary key references students (studentNumber) on update cascade,
      kinds text not null,
      dueOn text,
      note text
    ) strict, without rowid;

    create table candidateSteps (
      studentNumber text not null references candidates (studentNumber) on update cascade,
      step text not null check (step in ('notice', 'id', 'entered')),
      kind text not null check (kind = 'done'),
      doneOn text not null,
      note text,
      person text,
      primary key (studentNumber, step)
    ) strict, without rowid;
  `,
};
