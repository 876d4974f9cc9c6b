import { randomUUID } from 'node:crypto';
import type { importChannels } from '#core/contract/import.ts';
import type { Handlers } from '#core/contract/index.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { listBatches } from '#core/store/batches.ts';
import type { AppContext } from '../context.ts';
import { viewOf } from '../gather.ts';
import { commitImport, fileNameOf } from './commit.ts';
import { correctionKey } from './draft-rows.ts';
import {
  assignFor,
  assignmentsFrom,
  cancelled,
  drafted,
  passes,
  preview,
  relayout,
  revised,
} from './import-steps.ts';
import { layoutOf } from './layout.ts';
import { openFile, openTable, rowNotices } from './open-table.ts';
import { rowOf } from './preview.ts';
import { createSessions, type ImportSession } from './session.ts';

const shownImports = 10;

/** The import channels. Sessions belong to these handlers and end with the process. */
export function importHandlers(ctx: AppContext): Handlers<keyof typeof importChannels> {
  const sessions = createSessions();
  const find = (id: string): Result<ImportSession, Failure> => sessions.find(id, ctx.workspace().db);
  return {
    'import.open': ({ file, kind, jobId }) =>
      ctx.jobs.run(jobId, async (job) => {
        const source = ctx.files.resolve(file);
        if (!source.ok) return source;
        job.report('ファイルを読んでいます', 0, null);
        const read = await openFile(source.value, {
          signal: job.signal,
          onProgress: (done, total) => job.report('シートを読んでいます', done, total),
        });
        if (!read.ok) return read;
        const { db, edition } = ctx.workspace();
        const opened = openTable(read.value, { kind, edition }, null);
        if (!opened.ok) return opened;
        const assigned = await assignFor(ctx, { kind, edition }, opened.value.table);
        const session: ImportSession = {
          id: randomUUID(),
          kind,
          edition,
          file: read.value,
          db,
          opened: opened.value,
          assigned,
          corrections: new Map(),
          leftOut: new Set(),
          drafted: null,
        };
        sessions.add(session);
        const { table, notices } = opened.value;
        return ok({
          importId: session.id,
          kind,
          fileName: read.value.fileName,
          encoding: read.value.encoding,
          sheets: read.value.sheets.map(({ name, hidden, rows, columns }) => ({
            name,
            hidden,
            rows: rows.length,
            columns,
          })),
          notices: [...read.value.notices, ...notices, ...rowNotices(table, assigned.assignments)],
          layout: layoutOf(table, session, assigned),
        });
      }),
    'import.relayout': async ({ importId, sheet, headingRow }) => {
      const session = find(importId);
      return session.ok ? relayout(ctx, session.value, sheet, headingRow) : session;
    },
    'import.preview': ({ importId, assignments, jobId }) =>
      ctx.jobs.run(jobId, async (job) => {
        const session = find(importId);
        if (!session.ok) return session;
        const chosen = assignmentsFrom(session.value, assignments);
        return chosen.ok ? preview(ctx, session.value, chosen.value, job) : chosen;
      }),
    'import.rows': ({ importId, filter, offset, limit }) => {
      const found = drafted(find(importId));
      if (!found.ok) return found;
      const { session, work } = found.value;
      const rows = work.rows.filter((row) => passes(row, filter));
      return ok({
        total: rows.length,
        rows: rows.slice(offset, offset + limit).map((row) => rowOf(row, session.kind)),
      });
    },
    'import.correct': ({ importId, field, text, where }) => {
      const found = drafted(find(importId));
      if (!found.ok) return found;
      const { session, work } = found.value;
      for (const { row, cells } of work.drafts) {
        const cell = cells.find((candidate) => candidate.field === field);
        const isMeant = where.kind === 'row' ? row === where.row : cell?.text === where.value;
        if (cell !== undefined && isMeant) session.corrections.set(correctionKey(row, field), text);
      }
      return ok(revised(session, work, field));
    },
    'import.leaveOut': ({ importId, rows, leaveOut }) => {
      const found = drafted(find(importId));
      if (!found.ok) return found;
      const { session, work } = found.value;
      for (const row of rows) {
        if (leaveOut) session.leftOut.add(row);
        else session.leftOut.delete(row);
      }
      return ok(revised(session, work, null));
    },
    'import.commit': ({ importId, jobId }) =>
      ctx.jobs.run(jobId, async (job) => {
        const found = drafted(find(importId));
        if (!found.ok) return found;
        const { session, work } = found.value;
        job.report('保存しています', 0, null);
        await job.breathe();
        if (job.signal.aborted) return fail('cancelled', cancelled);
        const { db, store } = ctx.workspace();
        const { kind, opened, leftOut, file } = session;
        const whole = { ...work, kind, opened, leftOut, fileName: file.fileName };
        const done = await commitImport(db, whole, await viewOf(ctx), ctx.clock.now());
        if (!done.ok) return done;
        sessions.close(importId);
        store.checkpoint();
        return done;
      }),
    'import.close': ({ importId }) => {
      sessions.close(importId);
      return ok(null);
    },
    'import.recent': async () => {
      const batches = await listBatches(ctx.workspace().db, shownImports, 'import');
      return ok(
        batches.map(({ id, at, label, undone }) => ({
          batchId: id,
          at,
          label,
          undone,
          fileName: fileNameOf(label),
        })),
      );
    },
  };
}
