import type { Scheme } from '../scheme.ts';
import { householdColumns, procedureColumns, wishColumns } from './columns-application.ts';
import { continuationColumns } from './columns-continuation.ts';
import { emergencyColumns } from './columns-emergency.ts';
import { enrolmentColumns } from './columns-enrolment.ts';
import { gpaColumns } from './columns-gpa.ts';
import { loanColumns } from './columns-loans.ts';
import { personColumns } from './columns-person.ts';
import { residenceColumns } from './columns-residence.ts';
import { markColumns, schoolColumns } from './columns-school.ts';
import { headingKey, headingKeyWithBrackets } from './heading.ts';
import { isRelevant } from './relevance.ts';
import type { RosterColumn, RosterField } from './roster-column.ts';

/** Every column a roster may have, in the order of the student's form. */
export const rosterColumns: readonly RosterColumn[] = [
  ...personColumns,
  ...residenceColumns,
  ...enrolmentColumns,
  ...schoolColumns,
  ...markColumns,
  ...gpaColumns,
  ...wishColumns,
  ...householdColumns,
  ...loanColumns,
  ...emergencyColumns,
  ...continuationColumns,
  ...procedureColumns,
];

const byField: ReadonlyMap<string, RosterColumn> = new Map(
  rosterColumns.map((column) => [column.field, column]),
);

const keyed = (headings: readonly (readonly [heading: string, field: RosterField])[]) =>
  Map.groupBy(headings, ([heading]) => headingKeyWithBrackets(heading));

const byLabel = keyed(rosterColumns.map(({ label, field }) => [label, field]));
/** A heading may mean one thing at a high school and another at a university: 卒業予定年月. */
const bySynonym = keyed(
  rosterColumns.flatMap(({ field, headings }) => headings.map((heading) => [heading, field] as const)),
);

/** The column of a field's name as it stands in a message or a mapping; undefined for a name that is none. */
export const columnOf = (field: string): RosterColumn | undefined => byField.get(field);

/**
 * The field a heading means in a workspace of the scheme, or null. What stands in brackets is tried first, because
 * 「氏名（カナ）」 is not 氏名; then without, because 「年収（万円）」 is 年収. A column that the scheme has no use for is
 * taken under its own label only: 「学科」 of a high school is not the 学部(科) within which GPAs are ranked.
 */
export const fieldOfHeading = (heading: string, scheme: Scheme = 'advance'): RosterField | null =>
  meaningOf(headingKeyWithBrackets(heading), scheme) ?? meaningOf(headingKey(heading), scheme);

function meaningOf(key: string, scheme: Scheme): RosterField | null {
  const own = byLabel.get(key)?.[0]?.[1];
  return own ?? bySynonym.get(key)?.find(([, field]) => isRelevant(field, scheme))?.[1] ?? null;
}
