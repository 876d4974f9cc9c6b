import type { Migration } from './migration.ts';

/** What a school adds to the dates of an edition: rounds from JASSO's notice, its own deadlines, its days off. */
export const yearPlan: Migration = {
  version: 4,
  name: 'year-plan',
  sql: `
    create table rounds (
      id text primary key,
      edition text not null,
      label text not null,
      applicationFrom text not null,
      applicationTo text not null,
      postingFrom text,
      postingTo text,
      recommendationFrom text,
      recommendationTo text,
      result text,
      notice text not null,
      enteredOn text not null
    ) strict, without rowid;

    create table deadlines (
      id text primary key,
      edition text not null,
      label text not null,
      fixedOn text,
      schoolDays integer,
      countedFrom text,
      round text,
      check ((fixedOn is null) = (schoolDays is not null)),
      check ((schoolDays is null) = (countedFrom is null))
    ) strict, without rowid;

    create table daysOff (
      id text primary key,
      firstDay text not null,
      lastDay text not null,
      label text not null
    ) strict, without rowid;
  `,
};
