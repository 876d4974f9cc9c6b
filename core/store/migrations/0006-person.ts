import type { Migration } from './migration.ts';

/** Who did it; and each 元に戻す and やり直す is kept with who and when. What was done before has no person. */
export const person: Migration = {
  version: 6,
  name: 'person',
  sql: `
    alter table batches add column person text;

    create table batchMoves (
      id integer primary key autoincrement,
      batchId integer not null references batches (id),
      kind text not null check (kind in ('undo', 'redo')),
      at text not null,
      person text
    ) strict;
    create index movesOfBatch on batchMoves (batchId);
  `,
};
