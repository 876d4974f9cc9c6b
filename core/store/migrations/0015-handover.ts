import type { Migration } from './migration.ts';

/** 校内の申し送り: what an officer writes down for the next one. */
export const handover: Migration = {
  version: 15,
  name: 'handover',
  sql: `
    create table handoverNotes (
      id text primary key,
      topic text not null,
      title text not null,
      body text not null,
      writtenOn text not null,
      writtenBy text
    ) strict, without rowid;
  `,
};
