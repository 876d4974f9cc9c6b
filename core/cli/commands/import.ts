import path from 'node:path';
import type { Command } from '../command.ts';
import { type ReadInto, readInto } from '../read-into.ts';
import { sayProblems } from '../say-problems.ts';
import { refuse, withSession } from '../with-session.ts';

export const importCommand: Command = {
  name: 'import',
  summary: '名簿をデータベースに取り込みます。問題のある行は取り込まず、すべて示します。',
  options: {
    db: { value: 'FILE', required: true, help: 'データベース（なければ作る）' },
    roster: { value: 'FILE', required: true, help: '名簿（.xlsx または .csv）' },
    edition: { value: 'ID', help: '規則の版（editions で一覧）' },
    mapping: { value: 'FILE', help: '列の対応。{ "見出し": "項目" } の JSON' },
    'dry-run': { value: null, help: '取り込まずに結果だけを示す' },
    json: { value: null, help: 'JSON で出力する' },
  },
  run: (options, terminal) => {
    const place = { kind: 'file', path: path.resolve(options.get('db') ?? ''), mayBeNew: true } as const;
    return withSession(place, options.get('edition'), terminal, async ({ ctx, edition }) => {
      const read = await readInto(ctx, {
        kind: 'roster',
        path: path.resolve(options.get('roster') ?? ''),
        mapping: options.get('mapping') ?? null,
        commit: !options.has('dry-run'),
      });
      if (!read.ok) return refuse(read.error, terminal);
      sayProblems(read.value, terminal);
      if (options.has('json')) {
        terminal.out(`${JSON.stringify({ edition: edition.id, ...importJson(read.value) }, null, 2)}\n`);
      } else terminal.out(`${importSentence(read.value)}\n`);
      return read.value.rejectedRows.length === 0 ? 0 : 1;
    });
  },
};

export const importJson = (read: ReadInto) => ({
  file: read.fileName,
  stored: read.result !== null,
  added: read.counts.add,
  updated: read.counts.update,
  same: read.counts.same,
  rejected: read.counts.rejected,
  rejectedRows: read.rejectedRows,
  warnings: read.warnings,
  absent: read.absent,
});

export function importSentence({ fileName, counts, result }: ReadInto): string {
  const figures = `追加 ${counts.add} 人、更新 ${counts.update} 人、変更なし ${counts.same} 人、除外 ${counts.rejected} 行`;
  return result === null
    ? `${fileName}を調べました（取り込んでいません）。${figures}。`
    : `${fileName}を取り込みました。${figures}。`;
}
