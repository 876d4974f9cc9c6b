import type { FieldChoice, ImportKind } from '#core/contract/import.ts';
import type { Edition } from '#core/domain/edition.ts';
import { markColumnOf, markField, markOfField } from '#core/domain/fields/mark-columns.ts';
import { isRelevant } from '#core/domain/fields/relevance.ts';
import { columnOf, fieldOfHeading, rosterColumns } from '#core/domain/fields/roster-columns.ts';

/** In what sense a file is read: as which kind of list, and in a workspace of which rules. */
export type ImportSense = Readonly<{ kind: ImportKind; edition: Edition }>;

/** Columns of 評定一覧 beside the marks: who the row is about. Class and seat are only for the reader. */
const markListFields: readonly string[] = ['studentNumber', 'fullName', 'familyName', 'givenName'];

/** The field a heading means in a file of this kind. */
export function fieldFor({ kind, edition }: ImportSense, heading: string): string | null {
  const known = fieldOfHeading(heading, edition.scheme);
  if (kind === 'roster') return known;
  const mark = markColumnOf(heading);
  if (mark !== null) return markField(mark);
  return known !== null && markListFields.includes(known) ? known : null;
}

/** For finding the heading row: class and seat count, too, although 評定一覧 does not need them. */
export const isHeading = (sense: ImportSense, heading: string): boolean =>
  fieldFor(sense, heading) !== null || fieldOfHeading(heading, sense.edition.scheme) !== null;

export function labelOf(field: string): string {
  const mark = markOfField(field);
  return mark === null ? (columnOf(field)?.label ?? field) : `${mark.year}年 ${mark.subject}`;
}

/**
 * What a column can be given, what the scheme asks for first. A heading that names no year can still be a
 * subject of the 1st, 2nd or 3rd year.
 */
export function choicesFor(
  { kind, edition }: ImportSense,
  headings: readonly string[],
): readonly FieldChoice[] {
  const columns = rosterColumns.filter(({ field }) => kind === 'roster' || markListFields.includes(field));
  const own = columns.map(({ field, label, hint, required }) => {
    return { field, label, hint, required, asked: isRelevant(field, edition.scheme) };
  });
  if (kind === 'roster') return [...own.filter(({ asked }) => asked), ...own.filter(({ asked }) => !asked)];
  const marks = headings.flatMap((heading) => {
    const mark = markColumnOf(heading);
    if (mark !== null) return [markField(mark)];
    const isSubject =
      heading !== '' && heading.length <= 60 && fieldOfHeading(heading, edition.scheme) === null;
    return isSubject ? [1, 2, 3].map((year) => markField({ year, subject: heading })) : [];
  });
  return [
    ...own,
    ...[...new Set(marks)].map((field) => {
      return { field, label: labelOf(field), hint: '1～5', required: false, asked: true };
    }),
  ];
}

export const isChoice = (sense: ImportSense, headings: readonly string[], field: string): boolean =>
  choicesFor(sense, headings).some((choice) => choice.field === field);
