import type { Migration } from './migration.ts';

/** The record can be searched: by student, and by the names and numbers that students had before. */
export const log: Migration = {
  version: 8,
  name: 'log',
  sql: `
    alter table changes add column studentNumber text;
    update changes set studentNumber = json_extract(key, '$.studentNumber');
    create index revertingBatches on batches (reverts) where reverts is not null;
    create index changesOfStudent on changes (studentNumber) where studentNumber is not null;
    create index changesOfIdentity on changes (entity)
      where entity = 'student'
        and (json_type(before, '$.studentNumber') is not null
          or json_type(before, '$.familyName') is not null
          or json_type(before, '$.givenName') is not null);
  `,
};
