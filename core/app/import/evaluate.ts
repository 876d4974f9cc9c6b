import type { ImportKind } from '#core/contract/import.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { studentNumberKey } from '#core/domain/names.ts';
import { correctedNames } from './compare-names.ts';
import type { DraftRow } from './draft-rows.ts';
import { evaluateMarks } from './evaluate-marks.ts';
import { changedFields, type EvaluatedRow, patchOf, type RowBase, type Stored } from './evaluated-row.ts';

/** Every row of the file against what is stored; the rows of one 学籍番号 twice are all refused. */
export function evaluate(
  kind: ImportKind,
  drafts: readonly DraftRow[],
  leftOut: ReadonlySet<number>,
  stored: Stored,
): readonly EvaluatedRow[] {
  const rowsByNumber = new Map<string, number[]>();
  for (const draft of drafts) {
    const number = numberOf(draft);
    if (number === null || leftOut.has(draft.row)) continue;
    const key = studentNumberKey(number);
    rowsByNumber.set(key, [...(rowsByNumber.get(key) ?? []), draft.row]);
  }
  return drafts.map((draft) => {
    const number = numberOf(draft);
    const key = number === null ? null : studentNumberKey(number);
    const known = key === null ? null : (stored.applicants.get(key) ?? null);
    const base = {
      draft,
      studentNumber: number,
      stored: known,
      marks: [],
      warnings: new Map<string, string>(),
    };
    if (leftOut.has(draft.row)) return { ...base, state: 'leftOut', after: null, problems: [] };
    const twice = key === null ? [] : (rowsByNumber.get(key) ?? []);
    const problems =
      twice.length > 1
        ? [
            `学籍番号「${number}」が ${twice.join('、')} 行目にあります。正しい行だけを残すか、学籍番号を直してください。`,
          ]
        : [];
    if (problems.length > 0 || draft.cells.some(({ outcome }) => outcome.kind === 'refused'))
      return { ...base, state: 'rejected', after: null, problems };
    return kind === 'roster' ? evaluateFacts(base) : evaluateMarks(base, stored);
  });
}

function evaluateFacts(base: RowBase): EvaluatedRow {
  const patch = patchOf(base.draft);
  const { stored } = base;
  if (stored === null) {
    if ((patch.familyName ?? '') === '')
      return {
        ...base,
        state: 'rejected',
        after: null,
        problems: ['新しい生徒なのに氏名がありません。氏名を入力するか、この行を除いてください。'],
      };
    return {
      ...base,
      state: 'add',
      after: { ...blankApplicant, ...patch },
      problems: [],
      warnings: assumed(base.draft),
    };
  }
  const after = { ...stored, ...correctedNames(patch, stored), studentNumber: stored.studentNumber };
  const isSame = changedFields(stored, after).length === 0;
  return { ...base, state: isSame ? 'same' : 'update', after: isSame ? null : after, problems: [] };
}

/** An empty 国籍 of a new applicant is taken as Japanese when judging; the fact itself stays 入力なし. */
function assumed(draft: DraftRow): ReadonlyMap<string, string> {
  const isOpen = draft.cells.some(
    ({ field, outcome }) => field === 'nationality' && outcome.kind === 'empty',
  );
  return new Map(
    isOpen ? [['nationality', '国籍が空欄のため、日本として扱います。違うときは入力してください。']] : [],
  );
}

function numberOf(draft: DraftRow): string | null {
  for (const { field, outcome } of draft.cells)
    if (field === 'studentNumber' && outcome.kind === 'taken') return outcome.patch.studentNumber ?? null;
  return null;
}
