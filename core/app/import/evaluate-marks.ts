import { fullName } from '#core/domain/applicant.ts';
import { searchKey, studentNumberKey } from '#core/domain/names.ts';
import type { Marks } from '#core/store/marks.ts';
import type { MarkEntry } from './draft-rows.ts';
import { type EvaluatedRow, type MarkChange, patchOf, type RowBase, type Stored } from './evaluated-row.ts';

/** A row of 評定一覧: its marks against the stored ones, and the average that follows from all of them. */
export function evaluateMarks(base: RowBase, stored: Stored): EvaluatedRow {
  const applicant = base.stored;
  if (applicant === null)
    return {
      ...base,
      state: 'rejected',
      after: null,
      problems: [unknownStudent(base.studentNumber ?? '', stored)],
    };
  const before = stored.marks.get(applicant.studentNumber) ?? [];
  const entries = base.draft.cells.flatMap(({ outcome }) =>
    outcome.kind !== 'refused' && outcome.mark !== null ? [outcome.mark] : [],
  );
  const marks = entries.flatMap((entry) => changeOf(before, entry));
  const all = merged(before, marks);
  const average = stored.average(applicant, all) ?? applicant.gradeAverage;
  const after = { ...applicant, gradeAverage: average };
  const isSame = marks.length === 0 && applicant.gradeAverage?.kind === average?.kind;
  return {
    ...base,
    state: isSame ? 'same' : 'update',
    after: isSame ? null : after,
    marks,
    problems: [],
    warnings: warningsOf(base, all),
  };
}

/** An empty cell says that a mark is missing, but it takes none away that is there. */
function changeOf(before: Marks, entry: MarkEntry): readonly MarkChange[] {
  const known = before.find(({ year, subject }) => year === entry.year && subject === entry.subject);
  if (known === undefined) return [{ before: null, after: entry }];
  if (entry.mark === null || entry.mark === known.mark) return [];
  const { year, subject, mark } = known;
  return [{ before: { year, subject, mark }, after: entry }];
}

function merged(before: Marks, changes: readonly MarkChange[]): Marks {
  const isReplaced = (year: number, subject: string): boolean =>
    changes.some(({ after }) => after.year === year && after.subject === subject);
  return [
    ...before.filter(({ year, subject }) => !isReplaced(year, subject)),
    ...changes.map(({ after }) => after),
  ];
}

function warningsOf({ draft, stored }: RowBase, all: Marks): ReadonlyMap<string, string> {
  const warnings = new Map<string, string>();
  for (const { field, outcome } of draft.cells) {
    if (outcome.kind !== 'empty' || outcome.mark === null) continue;
    const { year, subject } = outcome.mark;
    const kept = all.find((mark) => mark.year === year && mark.subject === subject)?.mark ?? null;
    if (kept === null) warnings.set(field, '評定がありません。平均には数えません。');
  }
  const patch = patchOf(draft);
  const written = `${patch.familyName ?? ''}${patch.givenName ?? ''}`;
  const nameField = draft.cells.find(({ field }) => field === 'fullName' || field === 'familyName')?.field;
  if (stored !== null && nameField !== undefined && written !== '' && !isSameName(written, stored))
    warnings.set(nameField, `名簿では「${fullName(stored)}」です。学籍番号が正しいか確かめてください。`);
  return warnings;
}

const isSameName = (written: string, stored: Parameters<typeof fullName>[0]): boolean => {
  const name = searchKey(fullName(stored));
  return searchKey(written) === name || searchKey(written) === searchKey(stored.familyName);
};

function unknownStudent(number: string, stored: Stored): string {
  const bare = studentNumberKey(number).replace(/^0+/u, '');
  const near = [...stored.applicants.keys()].find(
    (key) => key !== number && key.replace(/^0+/u, '') === bare,
  );
  const hint =
    near === undefined
      ? '先に名簿を取り込むか、学籍番号を直してください。'
      : `「${near}」のことなら、先頭の 0 を付けて直してください。`;
  return `学籍番号「${number}」の生徒は名簿にいません。${hint}`;
}
