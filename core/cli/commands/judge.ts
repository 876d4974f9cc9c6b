import path from 'node:path';
import type { Command } from '../command.ts';
import { judgeJson } from '../judge-json.ts';
import { judgeText } from '../judge-text.ts';
import { judgedAsOf } from '../judged.ts';
import { readInto } from '../read-into.ts';
import { sayProblems } from '../say-problems.ts';
import type { Place } from '../session.ts';
import { refuse, withSession } from '../with-session.ts';

export const judgeCommand: Command = {
  name: 'judge',
  summary: '全員の希望ごとに、推薦できるかどうかを判定します。',
  options: {
    db: { value: 'FILE', help: 'データベースの生徒を判定する' },
    roster: { value: 'FILE', help: '名簿の生徒を判定する（何も保存しない）' },
    edition: { value: 'ID', help: '規則の版（editions で一覧）' },
    'as-of': { value: 'DATE', help: '判定の基準日（なければ今日）' },
    json: { value: null, help: 'JSON で出力する' },
  },
  misuse: (options) =>
    options.has('db') === options.has('roster') ? '--db か --roster のどちらか一つが必要です。' : null,
  run: (options, terminal) => {
    const db = options.get('db');
    const roster = options.get('roster');
    const place: Place =
      db === undefined ? { kind: 'memory' } : { kind: 'file', path: path.resolve(db), mayBeNew: false };
    return withSession(place, options.get('edition'), terminal, async ({ ctx }) => {
      let input: Parameters<typeof judgeJson>[1] = { rejectedRows: [], warnings: [] };
      if (roster !== undefined) {
        const request = { kind: 'roster', path: path.resolve(roster), mapping: null, commit: true } as const;
        const read = await readInto(ctx, request);
        if (!read.ok) return refuse(read.error, terminal);
        sayProblems(read.value, terminal);
        input = read.value;
      }
      const judged = await judgedAsOf(ctx, options.get('as-of'));
      terminal.out(
        options.has('json') ? `${JSON.stringify(judgeJson(judged, input), null, 2)}\n` : judgeText(judged),
      );
      return input.rejectedRows.length === 0 ? 0 : 1;
    });
  },
};
