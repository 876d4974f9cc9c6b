import type { Terminal } from './command.ts';
import { problemLine } from './input-problems.ts';
import type { ReadInto } from './read-into.ts';

/** Every problem of the input on its own line; nothing is summed up to 「ほか n 件」. */
export function sayProblems(read: ReadInto, terminal: Terminal): void {
  for (const notice of read.notices) terminal.say(`お知らせ: ${notice}`);
  for (const problem of read.rejectedRows) terminal.say(`除外: ${problemLine(problem)}`);
  for (const warning of read.warnings) terminal.say(`注意: ${problemLine(warning)}`);
  for (const { studentNumber, name } of read.absent) {
    terminal.say(`お知らせ: ${studentNumber} ${name}は${read.fileName}にありません。削除はしていません。`);
  }
}
