import type { Migration } from './migration.ts';

/** What was printed of a 推薦書, as it was built then: a reprint says the same, whatever has changed since. */
export const recommendationDocuments: Migration = {
  version: 11,
  name: 'recommendation documents',
  sql: `
    create table recommendationDocuments (
      recommendation text not null references recommendations (id),
      paper text not null,
      documentNumber text not null unique,
      document text not null,
      primary key (recommendation, paper)
    ) strict, without rowid;
  `,
};
