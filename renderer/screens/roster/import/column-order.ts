import type { ImportPreview } from '#core/contract/import.ts';

type Columns = ImportPreview['columns'];

/** Columns that say who a row is */
const identity = new Set(['studentNumber', 'fullName', 'familyName', 'givenName']);

/**
 * With many columns a red cell would lie out of sight: among the rows with problems, who it is comes first, then the
 * columns at fault, then the rest as in the file.
 */
export function problemsFirst(columns: Columns, groups: ImportPreview['groups']): Columns {
  const faulty = new Set(groups.map((group) => group.field));
  const rank = (field: string) => (identity.has(field) ? 0 : faulty.has(field) ? 1 : 2);
  return [...columns].sort((a, b) => rank(a.field) - rank(b.field));
}
