import type { ExitCode } from './exit-code.ts';

/** Where a command writes: results to `out`, messages for a person to `say`. */
export type Terminal = Readonly<{ out: (text: string) => void; say: (sentence: string) => void }>;

export type OptionSpec = Readonly<{
  /** 「FILE」 in the usage line; null = a switch without a value */
  value: string | null;
  required?: true;
  help: string;
}>;

/** The options as given, under their names; a switch that is given is 'on'. */
export type Options = ReadonlyMap<string, string>;

export type Command = Readonly<{
  name: string;
  summary: string;
  options: Readonly<Record<string, OptionSpec>>;
  /** For what the options cannot say by themselves: 「--db か --roster のどちらか」; null when they fit */
  misuse?: (options: Options) => string | null;
  run: (options: Options, terminal: Terminal) => Promise<ExitCode>;
}>;
