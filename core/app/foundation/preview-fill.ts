import type { FillPreview } from '#core/contract/foundation.ts';
import { fullName } from '#core/domain/applicant.ts';
import type { Failure } from '#core/domain/failure.ts';
import { fillText } from '#core/domain/foundation/fill-value.ts';
import type { PlannedCell } from '#core/domain/foundation/plan.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { type FillRequest, type PreparedFile, prepareFill } from './prepare-fill.ts';

const namesShown = 5;
const labelsShown = 5;

/** What will stand in which cell of one of the files, and for whom something is missing in any of them. */
export async function previewFill(
  ctx: AppContext,
  request: FillRequest,
  file: number,
): Promise<Result<FillPreview, Failure>> {
  const prepared = await prepareFill(ctx, request);
  if (!prepared.ok) return prepared;
  const { files, form } = prepared.value;
  const shown = files[Math.min(file, files.length - 1)];
  return ok({
    files: files.length,
    studentsInFile: form.mode.kind === 'each' ? 1 : form.mode.students,
    fileNames: files.slice(0, namesShown).map(({ name }) => name),
    cells: (shown?.cells() ?? []).map(({ value, ...cell }) => ({ ...cell, text: fillText(value) })),
    missingForAll: missingForAll(shown?.cells() ?? []),
    incomplete: files.flatMap(incompleteIn),
  });
}

const missingForAll = (cells: readonly PlannedCell[]): readonly string[] => [
  ...new Set(
    cells.flatMap(({ isMissing, studentNumber, label }) =>
      isMissing && studentNumber === null ? [label] : [],
    ),
  ),
];

function incompleteIn(file: PreparedFile): FillPreview['incomplete'] {
  const byStudent = Map.groupBy(
    file.cells().filter(({ isMissing, problem }) => isMissing || problem !== null),
    ({ studentNumber }) => studentNumber,
  );
  return file.students.flatMap(({ entry: { applicant } }) => {
    const cells = byStudent.get(applicant.studentNumber);
    return cells === undefined
      ? []
      : [
          {
            studentNumber: applicant.studentNumber,
            name: fullName(applicant),
            sentence: sentenceOf(cells),
          },
        ];
  });
}

function sentenceOf(cells: readonly PlannedCell[]): string {
  const missing = [...new Set(cells.filter(({ isMissing }) => isMissing).map(({ label }) => label))];
  const problems = cells.flatMap(({ problem }) => (problem === null ? [] : [problem]));
  const more = missing.length > labelsShown ? ` ほか ${missing.length - labelsShown} 件` : '';
  return [
    ...(missing.length === 0
      ? []
      : [`${missing.slice(0, labelsShown).join('、')}${more}が入力されていません。`]),
    ...problems,
  ].join('');
}
