import type { ImportCell, ImportKind, ImportPreview, ImportRow } from '#core/contract/import.ts';
import { type Applicant, fullName } from '#core/domain/applicant.ts';
import { showFact } from '#core/domain/fields/fact.ts';
import { columnOf } from '#core/domain/fields/roster-columns.ts';
import { studentNumberKey } from '#core/domain/names.ts';
import type { DraftCell } from './draft-rows.ts';
import { changedFields, type EvaluatedRow, patchOf, type Stored } from './evaluated-row.ts';
import { groupNotices } from './group-notices.ts';
import { labelOf } from './import-fields.ts';
import type { Assignments } from './layout.ts';

/** A list of groups longer than this helps nobody; the rows themselves show the rest. */
const mostGroups = 200;

export function previewOf(
  rows: readonly EvaluatedRow[],
  assignments: Assignments,
  stored: Stored,
): ImportPreview {
  const count = (state: EvaluatedRow['state']): number => rows.filter((row) => row.state === state).length;
  return {
    columns: [...assignments]
      .toSorted(([a], [b]) => a - b)
      .map(([, field]) => ({ field, label: labelOf(field) })),
    counts: {
      add: count('add'),
      update: count('update'),
      same: count('same'),
      rejected: count('rejected'),
      leftOut: count('leftOut'),
      warnings: rows.filter((row) => row.state !== 'leftOut' && hasWarning(row)).length,
    },
    groups: groupsOf(rows),
    notices: groupNotices(rows, assignments),
    absent: absentFrom(rows, stored),
  };
}

/** Stored students whose number the file does not have, in whatever state its row is. */
export function absentFrom(rows: readonly EvaluatedRow[], stored: Stored): ImportPreview['absent'] {
  const present = new Set(
    rows.flatMap(({ studentNumber }) => (studentNumber === null ? [] : [studentNumberKey(studentNumber)])),
  );
  return [...stored.applicants]
    .filter(([key]) => !present.has(key))
    .map(([, applicant]) => ({ studentNumber: applicant.studentNumber, name: fullName(applicant) }));
}

function groupsOf(rows: readonly EvaluatedRow[]): ImportPreview['groups'] {
  const groups = new Map<
    string,
    { group: Omit<ImportPreview['groups'][number], 'rows'>; rows: number; weight: number }
  >();
  for (const row of rows) {
    if (row.state === 'leftOut') continue;
    for (const cell of row.draft.cells) {
      const problem = problemOf(cell, row);
      if (problem === null) continue;
      const key = JSON.stringify([cell.field, cell.text, problem.message]);
      const group = {
        field: cell.field,
        label: labelOf(cell.field),
        value: cell.text,
        message: problem.message,
      };
      const known = groups.get(key) ?? { group, rows: 0, weight: problem.kind === 'error' ? 1_000_000 : 0 };
      groups.set(key, { ...known, rows: known.rows + 1 });
    }
  }
  return [...groups.values()]
    .toSorted((a, b) => b.weight + b.rows - (a.weight + a.rows))
    .slice(0, mostGroups)
    .map(({ group, rows: count }) => ({ ...group, rows: count }));
}

export function rowOf(row: EvaluatedRow, kind: ImportKind): ImportRow {
  return {
    row: row.draft.row,
    studentNumber: row.studentNumber,
    name: nameOf(row),
    state: row.state,
    cells: row.draft.cells.map(
      (cell): ImportCell => ({
        field: cell.field,
        text: cell.text,
        problem: problemOf(cell, row),
        corrected: cell.corrected,
        kept: keptOf(cell, row, kind),
      }),
    ),
    problems: row.problems,
    changes: changesOf(row),
  };
}

const hasWarning = (row: EvaluatedRow): boolean =>
  row.draft.cells.some((cell) => problemOf(cell, row)?.kind === 'warning');

export const isProblem = (row: EvaluatedRow): boolean =>
  row.state === 'rejected' || (row.state !== 'leftOut' && hasWarning(row));

/** An error of the cell, or a warning of the cell or of the row about it. */
function problemOf(cell: DraftCell, row: EvaluatedRow): ImportCell['problem'] {
  if (cell.outcome.kind === 'refused') return { kind: 'error', message: cell.outcome.problem };
  const notice = cell.outcome.kind === 'taken' ? cell.outcome.notice : null;
  const message = notice ?? row.warnings.get(cell.field) ?? null;
  return message === null ? null : { kind: 'warning', message };
}

function nameOf({ stored, draft }: EvaluatedRow): string {
  const patch = patchOf(draft);
  const written = { familyName: patch.familyName ?? '', givenName: patch.givenName ?? '' };
  if (written.familyName !== '') return fullName(written);
  return stored === null ? '' : fullName(stored);
}

function keptOf(cell: DraftCell, { stored }: EvaluatedRow, kind: ImportKind): string | null {
  if (kind !== 'roster' || stored === null || cell.outcome.kind !== 'empty') return null;
  const column = columnOf(cell.field);
  const shown = column === undefined ? '' : column.show(stored);
  return shown === '' ? null : shown;
}

function changesOf({ stored, after, marks }: EvaluatedRow): ImportRow['changes'] {
  if (stored === null || after === null) return [];
  const facts = changedFields(stored, after).map((field) => ({
    label: labelOf(field),
    before: shown(field, stored),
    after: shown(field, after),
  }));
  return [
    ...facts,
    ...marks.map(({ before, after: entry }) => ({
      label: `${entry.year}年 ${entry.subject}`,
      before: before === null ? '' : markText(before.mark),
      after: markText(entry.mark),
    })),
  ];
}

const markText = (mark: number | null): string => (mark === null ? '未入力' : String(mark));

function shown(field: Parameters<typeof showFact>[0], applicant: Applicant): string {
  const text = showFact(field, applicant);
  const average = applicant.gradeAverage;
  if (field !== 'gradeAverage' || average?.kind !== 'marks') return text;
  return `${text}（評定 ${average.sum}÷${average.count}科目）`;
}
