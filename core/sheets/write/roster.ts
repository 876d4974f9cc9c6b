import type { Applicant } from '#core/domain/applicant.ts';
import { isRelevant } from '#core/domain/fields/relevance.ts';
import type { RosterColumn, RosterField } from '#core/domain/fields/roster-column.ts';
import { rosterColumns } from '#core/domain/fields/roster-columns.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { asDate, type Cell, type CellKind, cellsOf, column, type SheetTable } from './table.ts';

/** Names in one column each, as most schools keep them, or 姓 and 名 apart, which no import has to split. */
export type NameColumns = 'inOneColumn' | 'apart';
const namesLeftOut: Readonly<Record<NameColumns, readonly RosterField[]>> = {
  inOneColumn: ['familyName', 'givenName', 'familyKana', 'givenKana'],
  apart: ['fullName', 'fullKana'],
};

const dates = ['birthDate', 'residenceUntil', 'studyWillDate', 'receiptDate'] as const;
const numbers = [
  'grade',
  'seat',
  'courseYears',
  'choice',
  'supporters',
  'householdSize',
  'income',
  'assets',
  'taxBaseGrant',
  'taxBaseLoan',
  'gpaRank',
  'gpaHeadCount',
  'earlierLoan1',
  'earlierLoan2',
] as const;
const decimals = ['creditsEarned', 'creditsStandard'] as const;
const isOneOf = <Name extends string>(names: readonly Name[], field: string): field is Name =>
  (names as readonly string[]).includes(field);

/** A fact as a cell: dates and numbers as such, everything else in the words an import understands. */
function cellOf(rosterColumn: RosterColumn, applicant: Applicant): Cell {
  const { field } = rosterColumn;
  if (isOneOf(dates, field)) return asDate(applicant[field]);
  if (isOneOf(numbers, field) || isOneOf(decimals, field)) return applicant[field];
  if (field === 'gpa') return applicant.gpa === null ? null : Number(applicant.gpa);
  // Typed averages as a number, computed ones as 評定一覧 gave them: only the mark list can bring those back.
  if (field === 'gradeAverage')
    return applicant.gradeAverage?.kind === 'typed' ? Number(applicant.gradeAverage.text) : null;
  const text = rosterColumn.show(applicant);
  return text === '' ? null : text;
}

function kindOf(field: RosterField): CellKind {
  if (isOneOf(dates, field)) return 'date';
  if (isOneOf(numbers, field)) return 'integer';
  return field === 'gradeAverage' || field === 'gpa' || isOneOf(decimals, field) ? 'number' : 'text';
}

const widths: Partial<Record<RosterField, number>> = {
  grade: 6,
  class: 6,
  seat: 8,
  fullName: 24,
  fullKana: 26,
  familyName: 16,
  givenName: 16,
  familyKana: 18,
  givenKana: 18,
  residenceStatus: 20,
  faculty: 20,
  schooling: 22,
  emergencyCause: 30,
  loanHistory: 22,
  scholarNumber: 16,
  receiptNumber: 20,
  supporter1States: 30,
  supporter2States: 30,
  note: 36,
};
const usualWidth = 13;

/**
 * 名簿 under the headings by which an import knows the columns: what is exported can be imported again. What only other
 * schemes ask for has a column where somebody has an entry.
 */
export const rosterCells = (
  applicants: readonly Applicant[],
  scheme: Scheme,
  names: NameColumns = 'apart',
): Pick<SheetTable, 'columns' | 'rows'> =>
  cellsOf(
    rosterColumns
      .filter(({ field }) => !namesLeftOut[names].includes(field))
      .filter(({ field, show }) => isRelevant(field, scheme) || applicants.some((each) => show(each) !== ''))
      .map((each) =>
        column<Applicant>(
          headingOf(each),
          widths[each.field] ?? usualWidth,
          kindOf(each.field),
          (applicant) => cellOf(each, applicant),
        ),
      ),
    applicants,
  );

/** 「氏名（1列）」 is a label for the window; over a column it is 氏名. */
const headingOf = ({ field, label, headings }: RosterColumn): string =>
  field === 'fullName' || field === 'fullKana' ? (headings[0] ?? label) : label;
