import type { Terminal } from './cli/command.ts';
import { runCommand } from './cli/run.ts';

// The same use cases as the window, from a terminal: results on stdout, messages for a person on stderr.

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  say: (sentence) => void process.stderr.write(`${sentence}\n`),
};

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await runCommand(process.argv.slice(2), terminal);
} catch (error) {
  terminal.say(
    '予期しない理由で終えられませんでした。入力したファイルと命令を確かめて、もう一度実行してください。',
  );
  // Of which kind, never the message: it may quote what a family wrote.
  terminal.say(`（${error instanceof Error ? error.name : typeof error}）`);
  process.exitCode = 3;
}
