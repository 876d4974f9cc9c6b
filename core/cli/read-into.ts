import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AppContext } from '#core/app/context.ts';
import { importHandlers } from '#core/app/import/handlers.ts';
import type { ImportFile, ImportPreview, ImportResult, ImportRow } from '#core/contract/import.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { columnMapping } from './column-mapping.ts';
import { type InputProblem, problemsOf } from './input-problems.ts';

export type ReadRequest = Readonly<{
  kind: 'roster' | 'marks';
  path: string;
  /** JSON file: heading → field, null = leave the column out */
  mapping: string | null;
  commit: boolean;
}>;

export type ReadInto = Readonly<{
  fileName: string;
  notices: readonly string[];
  counts: ImportPreview['counts'];
  absent: ImportPreview['absent'];
  /** null when nothing was stored */
  result: ImportResult | null;
  rejectedRows: readonly InputProblem[];
  warnings: readonly InputProblem[];
}>;

type Handlers = ReturnType<typeof importHandlers>;

/** A file into the database by the steps the window takes: open, assign the columns, preview, commit. */
export async function readInto(ctx: AppContext, request: ReadRequest): Promise<Result<ReadInto, Failure>> {
  const handlers = importHandlers(ctx);
  const handle = randomUUID();
  ctx.files.grant(handle, { kind: 'path', path: request.path, name: basename(request.path) });
  const opened = await handlers['import.open']({ file: handle, kind: request.kind, jobId: randomUUID() });
  if (!opened.ok) return opened;
  const read = await readOpened(handlers, opened.value, request);
  await handlers['import.close']({ importId: opened.value.importId });
  return read;
}

async function readOpened(
  handlers: Handlers,
  file: ImportFile,
  request: ReadRequest,
): Promise<Result<ReadInto, Failure>> {
  const assignments = await assignmentsFor(file, request.mapping);
  if (!assignments.ok) return assignments;
  const { importId } = file;
  const preview = await handlers['import.preview']({
    importId,
    assignments: [...assignments.value],
    jobId: randomUUID(),
  });
  if (!preview.ok) return preview;
  const rows = await rowsWithProblems(handlers, importId);
  if (!rows.ok) return rows;
  const committed = request.commit
    ? await handlers['import.commit']({ importId, jobId: randomUUID() })
    : null;
  if (committed !== null && !committed.ok) return committed;
  const headings = new Map(
    assignments.value.flatMap(({ column, field }) => {
      const heading = file.layout.columns.find((candidate) => candidate.column === column)?.heading;
      return field === null || heading === undefined ? [] : [[field, heading] as const];
    }),
  );
  return ok({
    fileName: basename(request.path),
    notices: file.notices,
    counts: preview.value.counts,
    absent: preview.value.absent,
    result: committed?.value ?? null,
    ...problemsOf(rows.value, file.layout.sheet, headings),
  });
}

/** The columns as the file's headings say, changed by the mapping file where there is one. */
async function assignmentsFor(file: ImportFile, mappingPath: string | null) {
  const found = file.layout.columns.map(({ column, field }) => ({ column, field }));
  if (mappingPath === null) return ok(found);
  let text: string;
  try {
    text = await readFile(mappingPath, 'utf8');
  } catch {
    return fail(
      'file-not-found',
      `列の対応のファイル「${mappingPath}」を読めません。場所を確かめてください。`,
    );
  }
  const mapping = columnMapping(text, file.layout.choices);
  if (!mapping.ok) return fail('input-invalid', mapping.error);
  return ok(
    file.layout.columns.map(({ column, field, heading }) => {
      const chosen = mapping.value.get(heading.trim());
      return { column, field: chosen === undefined ? field : chosen };
    }),
  );
}

const pageOfRows = 500;

async function rowsWithProblems(
  handlers: Handlers,
  importId: string,
): Promise<Result<readonly ImportRow[], Failure>> {
  const rows: ImportRow[] = [];
  for (;;) {
    const page = await handlers['import.rows']({
      importId,
      filter: 'problems',
      offset: rows.length,
      limit: pageOfRows,
    });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    if (page.value.rows.length === 0 || rows.length >= page.value.total) return ok(rows);
  }
}
