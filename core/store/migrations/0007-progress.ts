import type { Migration } from './migration.ts';

/**
 * Where applications stand: what the school records of each, the batches of 推薦, the envelopes, what スカラAC shows, and
 * the rounds that were closed. Facts and judgement of a 推薦書 are kept as they were when it was made.
 */
export const progress: Migration = {
  version: 7,
  name: 'progress',
  sql: `
    create table caseEvents (
      id text primary key,
      edition text not null,
      round text not null,
      studentNumber text not null references students (studentNumber) on update cascade,
      kind text not null,
      happenedOn text not null,
      person text,
      recordedAt text not null,
      note text,
      detail text
    ) strict, without rowid;
    create index caseEventsOfStudent on caseEvents (studentNumber);

    create table recommendations (
      id text primary key,
      edition text not null,
      round text not null,
      number integer not null,
      madeOn text not null,
      madeBy text,
      letterDate text not null,
      principal text not null,
      officer text not null,
      submittedOn text,
      submittedBy text,
      note text,
      unique (edition, number)
    ) strict, without rowid;

    create table recommendationMembers (
      recommendation text not null references recommendations (id),
      studentNumber text not null references students (studentNumber) on update cascade,
      receiptNumber text,
      wishes text not null,
      facts text not null,
      judgement text not null,
      primary key (recommendation, studentNumber)
    ) strict, without rowid;
    create index recommendationMembersOfStudent on recommendationMembers (studentNumber);

    create table shipments (
      id text primary key,
      edition text not null,
      round text not null,
      number integer not null,
      sealedOn text not null,
      sealedBy text,
      sentOn text,
      sentBy text,
      trackingNumber text,
      arrivedOn text,
      note text,
      unique (edition, number)
    ) strict, without rowid;

    create table shipmentMembers (
      shipment text not null references shipments (id),
      studentNumber text not null references students (studentNumber) on update cascade,
      receiptNumber text,
      papers text not null,
      primary key (shipment, studentNumber)
    ) strict, without rowid;
    create index shipmentMembersOfStudent on shipmentMembers (studentNumber);

    create table acEntries (
      edition text not null,
      receiptNumber text not null,
      name text not null,
      kana text,
      issuedOn text,
      gradesTyped integer,
      recommended integer,
      readAt text not null,
      primary key (edition, receiptNumber)
    ) strict, without rowid;

    create table closings (
      edition text not null,
      round text not null,
      closedOn text not null,
      closedBy text,
      lines text not null,
      primary key (edition, round)
    ) strict, without rowid;
  `,
};
