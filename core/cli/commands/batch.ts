import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { AppContext } from '#core/app/context.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { writeSetting } from '#core/store/settings.ts';
import type { Command, Options, Terminal } from '../command.ts';
import { summaryLines } from '../judge-text.ts';
import { judgedAsOf } from '../judged.ts';
import { readInto } from '../read-into.ts';
import { sayProblems } from '../say-problems.ts';
import { schoolFrom, schoolOptions } from '../school-options.ts';
import { refuse, withSession } from '../with-session.ts';
import { writeEveryForm } from '../write-every-form.ts';
import { importSentence } from './import.ts';

export const batchCommand: Command = {
  name: 'batch',
  summary: '名簿から、その版のすべての一覧と帳票を書き出します。',
  options: {
    roster: { value: 'FILE', required: true, help: '名簿（.xlsx または .csv）' },
    marks: { value: 'FILE', help: '評定一覧（.xlsx または .csv）' },
    edition: { value: 'ID', help: '規則の版（editions で一覧）' },
    'as-of': { value: 'DATE', help: '判定の基準日（なければ今日）' },
    ...schoolOptions,
    out: { value: 'DIR', required: true, help: '書き出すフォルダー' },
  },
  run: (options, terminal) =>
    withSession({ kind: 'memory' }, options.get('edition'), terminal, async ({ ctx }) => {
      const folder = path.resolve(options.get('out') ?? '');
      const made = await makeFolder(folder);
      if (!made.ok) return refuse(made.error, terminal);
      await settle(ctx, options);
      const read = await readInputs(ctx, options, terminal);
      if (!read.ok) return refuse(read.error, terminal);
      const written = await writeEveryForm(ctx, folder, terminal);
      if (!written.ok) return refuse(written.error, terminal);
      const judged = await judgedAsOf(ctx, undefined);
      const lines = [
        ...read.value.sentences,
        ...summaryLines(judged),
        ...written.value.map((file) => file.line),
      ];
      terminal.out(`${lines.join('\n')}\n`);
      return read.value.rejected === 0 ? 0 : 1;
    }),
};

/** The memory this runs in is the command's own, so day and school are simply set. */
async function settle(ctx: AppContext, options: Options): Promise<void> {
  const { db } = ctx.workspace();
  await writeSetting(db, 'asOf', options.get('as-of') ?? null);
  await writeSetting(db, 'school', schoolFrom(options));
}

async function readInputs(
  ctx: AppContext,
  options: Options,
  terminal: Terminal,
): Promise<Result<Readonly<{ sentences: readonly string[]; rejected: number }>, Failure>> {
  const inputs = [
    { kind: 'roster', file: options.get('roster') },
    { kind: 'marks', file: options.get('marks') },
  ] as const;
  const sentences: string[] = [];
  let rejected = 0;
  for (const { kind, file } of inputs) {
    if (file === undefined) continue;
    const read = await readInto(ctx, { kind, path: path.resolve(file), mapping: null, commit: true });
    if (!read.ok) return read;
    sayProblems(read.value, terminal);
    sentences.push(importSentence(read.value));
    rejected += read.value.rejectedRows.length;
  }
  return ok({ sentences, rejected });
}

async function makeFolder(folder: string): Promise<Result<null, Failure>> {
  try {
    await mkdir(folder, { recursive: true });
    return ok(null);
  } catch {
    return fail(
      'target-not-writable',
      `フォルダーを作れませんでした（${folder}）。別の場所を選んでください。`,
    );
  }
}
