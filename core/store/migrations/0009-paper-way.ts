import type { Migration } from './migration.ts';

/**
 * Every station of a paper (受領 … 廃棄) beside the state that follows from it; a paper recorded before has no stations.
 * A 便 begins open: it is sealed when its papers have been counted, or a reason is given why one is not in it.
 */
export const paperWay: Migration = {
  version: 9,
  name: 'paperWay',
  sql: `
    create table paperStatesWithWay (
      studentNumber text not null references students (studentNumber) on update cascade,
      paperKey text not null,
      kind text not null check (kind in ('notReceived', 'received', 'defect')),
      date text not null,
      note text,
      way text,
      primary key (studentNumber, paperKey)
    ) strict, without rowid;
    insert into paperStatesWithWay (studentNumber, paperKey, kind, date, note)
      select studentNumber, paperKey, kind, date, note from paperStates;
    drop table paperStates;
    alter table paperStatesWithWay rename to paperStates;

    create table openShipments (
      id text primary key,
      edition text not null,
      round text not null,
      number integer not null,
      sealedOn text,
      sealedBy text,
      sentOn text check (sentOn is null or sealedOn is not null),
      sentBy text,
      trackingNumber text,
      arrivedOn text check (arrivedOn is null or sentOn is not null),
      note text,
      unique (edition, number)
    ) strict, without rowid;
    insert into openShipments
      select id, edition, round, number, sealedOn, sealedBy, sentOn, sentBy, trackingNumber, arrivedOn, note
      from shipments;

    create table membersWithException (
      shipment text not null references openShipments (id),
      studentNumber text not null references students (studentNumber) on update cascade,
      receiptNumber text,
      papers text not null,
      exception text,
      primary key (shipment, studentNumber)
    ) strict, without rowid;
    insert into membersWithException (shipment, studentNumber, receiptNumber, papers)
      select shipment, studentNumber, receiptNumber, papers from shipmentMembers;
    drop table shipmentMembers;
    drop table shipments;
    alter table openShipments rename to shipments;
    alter table membersWithException rename to shipmentMembers;
    create index shipmentMembersOfStudent on shipmentMembers (studentNumber);
  `,
};
