import { isIsoDate } from '#core/domain/dates.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import type { Command, Options } from './command.ts';

/** Reads `--name value` and `--name=value`; the error is the sentence for the terminal. */
export function readOptions(command: Command, args: readonly string[]): Result<Options, string> {
  const options = new Map<string, string>();
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name = '', attached] = /^--([a-z][a-z0-9-]*)(?:=(.*))?$/su.exec(word) ?? [];
    const spec = command.options[name];
    if (spec === undefined) return err(`「${word}」はこの命令では使えません。`);
    const value = spec.value === null ? 'on' : (attached ?? rest.shift());
    if (value === undefined || value === '')
      return err(`--${name} の後に ${spec.value ?? ''} を書いてください。`);
    if (options.has(name)) return err(`--${name} が二度あります。`);
    options.set(name, value);
  }
  const problem = absent(command, options) ?? badDate(options) ?? command.misuse?.(options) ?? null;
  return problem === null ? ok(options) : err(problem);
}

function absent(command: Command, options: Options): string | null {
  const missing = Object.entries(command.options).find(([name, spec]) => spec.required && !options.has(name));
  return missing === undefined ? null : `--${missing[0]} ${missing[1].value ?? ''} が必要です。`;
}

function badDate(options: Options): string | null {
  const date = options.get('as-of');
  return date === undefined || isIsoDate(date)
    ? null
    : `--as-of の「${date}」は日付ではありません。2022-06-15 の形で書いてください。`;
}

/** 「使い方: shogaku judge …」 with a line per option. */
export function usageOf(command: Command): string {
  const words = Object.entries(command.options).map(([name, { value, required }]) => {
    const word = value === null ? `--${name}` : `--${name} ${value}`;
    return required ? word : `[${word}]`;
  });
  const lines = Object.entries(command.options).map(
    ([name, { value, help }]) => `  --${name}${value === null ? '' : ` ${value}`}  ${help}`,
  );
  return [`使い方: shogaku ${[command.name, ...words].join(' ')}`, `  ${command.summary}`, ...lines].join(
    '\n',
  );
}
