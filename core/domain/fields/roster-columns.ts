import { householdColumns, procedureColumns, wishColumns } from './columns-application.ts';
import { personColumns } from './columns-person.ts';
import { markColumns, schoolColumns } from './columns-school.ts';
import { headingKey, headingKeyWithBrackets } from './heading.ts';
import type { RosterColumn, RosterField } from './roster-column.ts';

/** Every column a roster may have, in the order of the student's form. */
export const rosterColumns: readonly RosterColumn[] = [
  ...personColumns,
  ...schoolColumns,
  ...markColumns,
  ...wishColumns,
  ...householdColumns,
  ...procedureColumns,
];

const byField: ReadonlyMap<string, RosterColumn> = new Map(
  rosterColumns.map((column) => [column.field, column]),
);

const byHeading: ReadonlyMap<string, RosterField> = new Map(
  rosterColumns.flatMap((column) =>
    [column.label, ...column.headings].flatMap((heading) => [
      [headingKeyWithBrackets(heading), column.field] as const,
    ]),
  ),
);

/** The column of a field's name as it stands in a message or a mapping; undefined for a name that is none. */
export const columnOf = (field: string): RosterColumn | undefined => byField.get(field);

/**
 * The field a heading means, or null. What stands in brackets is tried first, because 「氏名（カナ）」 is not 氏名; then
 * without, because 「年収（万円）」 is 年収.
 */
export const fieldOfHeading = (heading: string): RosterField | null =>
  byHeading.get(headingKeyWithBrackets(heading)) ?? byHeading.get(headingKey(heading)) ?? null;
