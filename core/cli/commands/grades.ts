import path from 'node:path';
import { gatherCases } from '#core/app/gather.ts';
import type { Command } from '../command.ts';
import { readInto } from '../read-into.ts';
import { sayProblems } from '../say-problems.ts';
import { refuse, withSession } from '../with-session.ts';
import { importJson, importSentence } from './import.ts';

export const gradesCommand: Command = {
  name: 'grades',
  summary: '評定一覧（教科・科目の評定）をデータベースに取り込み、評定平均値を計算します。',
  options: {
    db: { value: 'FILE', required: true, help: 'データベース' },
    marks: { value: 'FILE', required: true, help: '評定一覧（.xlsx または .csv）' },
    json: { value: null, help: 'JSON で出力する' },
  },
  run: (options, terminal) => {
    const place = { kind: 'file', path: path.resolve(options.get('db') ?? ''), mayBeNew: false } as const;
    return withSession(place, undefined, terminal, async ({ ctx }) => {
      const read = await readInto(ctx, {
        kind: 'marks',
        path: path.resolve(options.get('marks') ?? ''),
        mapping: null,
        commit: true,
      });
      if (!read.ok) return refuse(read.error, terminal);
      sayProblems(read.value, terminal);
      const cases = await gatherCases(ctx);
      const averages = cases.map(({ judgement }) => ({
        studentNumber: judgement.studentNumber,
        gradeAverage: judgement.gradeAverage,
      }));
      const known = averages.filter(({ gradeAverage }) => gradeAverage !== null).length;
      if (options.has('json')) {
        terminal.out(`${JSON.stringify({ ...importJson(read.value), averages }, null, 2)}\n`);
      } else {
        terminal.out(
          `${importSentence(read.value)}\n評定平均値のある生徒は ${cases.length} 人のうち ${known} 人です。\n`,
        );
      }
      return read.value.rejectedRows.length === 0 ? 0 : 1;
    });
  },
};
