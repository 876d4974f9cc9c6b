import type { Migration } from './migration.ts';

/**
 * When the submission of a 推薦書 was recorded, to the second: a list of スカラAC of the same day was read before it or
 * after it. Unknown for those recorded earlier.
 */
export const submittedAt: Migration = {
  version: 17,
  name: 'submitted-at',
  sql: `alter table recommendations add column submittedAt text;`,
};
