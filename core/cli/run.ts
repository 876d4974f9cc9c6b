import type { Terminal } from './command.ts';
import { commands } from './commands.ts';
import type { ExitCode } from './exit-code.ts';
import { readOptions, usageOf } from './options.ts';

const help = ['--help', '-h', 'help'];

/** One command from its words. Every way it can end is an exit code; nothing of the machinery reaches the terminal. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || help.includes(name)) {
    terminal.out(`${overview()}\n`);
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    terminal.say(`「${name}」という命令はありません。`);
    terminal.say(overview());
    return 2;
  }
  if (rest.some((word) => word === '--help' || word === '-h')) {
    terminal.out(`${usageOf(command)}\n`);
    return 0;
  }
  const options = readOptions(command, rest);
  if (!options.ok) {
    terminal.say(options.error);
    terminal.say(usageOf(command));
    return 2;
  }
  return command.run(options.value, terminal);
}

function overview(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`);
  return ['奨学デスク 使い方: shogaku 命令 …', ...lines, '  命令 --help でその使い方を示します。'].join('\n');
}
