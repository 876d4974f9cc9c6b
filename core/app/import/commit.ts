import type { ImportKind, ImportResult } from '#core/contract/import.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { View } from '#core/domain/grade-period.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { rememberMapping } from '#core/store/mappings.ts';
import { markChange } from '#core/store/marks.ts';
import type { Db } from '#core/store/schema.ts';
import { studentChange } from '#core/store/students.ts';
import type { DraftRow } from './draft-rows.ts';
import { evaluate } from './evaluate.ts';
import type { EvaluatedRow, Stored } from './evaluated-row.ts';
import { type Assignments, mappingKey } from './layout.ts';
import type { GuardedTable } from './open-table.ts';
import { absentFrom } from './preview.ts';
import { readStored } from './stored.ts';

/** What is to be stored, as it was shown or reported. */
export type ImportWork = Readonly<{
  kind: ImportKind;
  fileName: string;
  opened: GuardedTable;
  assignments: Assignments;
  drafts: readonly DraftRow[];
  rows: readonly EvaluatedRow[];
  leftOut: ReadonlySet<number>;
}>;

/**
 * Stores what the preview showed, in one transaction and as one step that can be undone. If the data has changed since,
 * so that the rows would now do something else, nothing is stored.
 */
export function commitImport(
  db: Db,
  work: ImportWork,
  view: View,
  at: string,
): Promise<Result<ImportResult, Failure>> {
  return inTransaction(db, async (tx) => {
    const stored = await readStored(tx, view);
    const rows = evaluate(work.kind, work.drafts, work.leftOut, stored);
    if (JSON.stringify(rows.map(effectOf)) !== JSON.stringify(work.rows.map(effectOf)))
      return fail(
        'import-stale',
        '確認している間に名簿が変わりました。何も保存していません。もう一度、内容を確認してください。',
      );
    const meta = { kind: 'import', label: importLabel(work.kind, work.fileName), at } as const;
    const batch = await recordBatch(tx, meta, changesOf(rows));
    if (!batch.ok) return batch;
    const headings = mappingKey(work.opened.table);
    await rememberMapping(tx, work.kind, headings, fieldsByColumn(work), at);
    return ok(resultOf(batch.value?.id ?? null, rows, stored));
  });
}

function resultOf(batchId: number | null, rows: readonly EvaluatedRow[], stored: Stored): ImportResult {
  const count = (state: EvaluatedRow['state']): number => rows.filter((row) => row.state === state).length;
  return {
    batchId,
    added: count('add'),
    updated: count('update'),
    same: count('same'),
    excluded: count('rejected') + count('leftOut'),
    absent: absentFrom(rows, stored),
  };
}

/** What a row would do, comparable from one moment to the next. */
const effectOf = ({ state, stored, after, marks }: EvaluatedRow): unknown => [state, stored, after, marks];

/** New students first, so that their marks find them. */
function changesOf(rows: readonly EvaluatedRow[]): readonly Change[] {
  const students = rows.map(({ stored, after }) => (after === null ? null : studentChange(stored, after)));
  const marks = rows.flatMap(({ stored, marks: entries }) =>
    stored === null
      ? []
      : entries.map(({ before, after }) => {
          const { studentNumber } = stored;
          return markChange(before && { studentNumber, ...before }, { studentNumber, ...after });
        }),
  );
  return [...students, ...marks].filter((change) => change !== null);
}

const fieldsByColumn = ({ opened, assignments }: ImportWork): readonly (string | null)[] =>
  opened.table.heading.headings.map((_, column) => assignments.get(column) ?? null);

const what: Readonly<Record<ImportKind, string>> = { roster: '名簿', marks: '評定一覧' };

const importLabel = (kind: ImportKind, fileName: string): string => `${what[kind]}の取り込み「${fileName}」`;

export const fileNameOf = (label: string): string => /「(.*)」/su.exec(label)?.[1] ?? label;
