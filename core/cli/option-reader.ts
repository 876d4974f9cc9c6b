import type { IsoDate, YearMonth } from '#core/domain/applicant.ts';
import { readDate, readYearMonth } from '#core/domain/fields/dates.ts';
import type { Options } from './command.ts';

/** Words for an option, as they are typed after NFKC, and what each means. */
export type OptionWords<Value> = Readonly<Record<string, Value>>;

export const yesNo = { はい: true, いいえ: false } as const;

/** 「はい / いいえ」 for the usage line */
export const wordsOf = (words: OptionWords<unknown>): string => Object.keys(words).join(' / ');

const yenPerMan = 10_000;

/**
 * Reads the values of options that were given; null for one that was not. What cannot be read is null as well, and
 * `problem` has the sentence for the first of them.
 */
export function optionReader(options: Options) {
  const problems: string[] = [];
  const refuse = (sentence: string): null => {
    problems.push(sentence);
    return null;
  };
  const textOf = (name: string): string | null => options.get(name)?.normalize('NFKC').trim() ?? null;

  return {
    word: <Value>(
      name: string,
      words: OptionWords<Value>,
      aliases: OptionWords<keyof typeof words> = {},
    ): Value | null => {
      const typed = textOf(name);
      if (typed === null) return null;
      const text = Object.hasOwn(aliases, typed) ? (aliases[typed] ?? typed) : typed;
      const value = Object.hasOwn(words, text) ? words[text] : undefined;
      return value ?? refuse(`--${name} の「${typed}」は使えません。${wordsOf(words)} から選んでください。`);
    },
    count: (name: string): number | null => {
      const text = textOf(name);
      if (text === null) return null;
      return /^[1-9]\d{0,2}$/.test(text)
        ? Number(text)
        : refuse(`--${name} の「${text}」は 1 から 999 の整数ではありません。`);
    },
    yen: (name: string): number | null => {
      const text = textOf(name);
      if (text === null) return null;
      return (
        yenIn(text) ??
        refuse(
          `--${name} の「${text}」は金額として読めません。「320万円」「3200000円」のように書いてください。`,
        )
      );
    },
    date: (name: string): IsoDate | null => {
      const text = textOf(name);
      if (text === null) return null;
      const date = readDate({ kind: 'text', text });
      return date.ok ? date.value : refuse(`--${name} の${date.problem}`);
    },
    month: (name: string): YearMonth | null => {
      const text = textOf(name);
      if (text === null) return null;
      const month = readYearMonth({ kind: 'text', text });
      return month.ok ? month.value : refuse(`--${name} の${month.problem}`);
    },
    problem: (): string | null => problems[0] ?? null,
  };
}

/** Whole yen. A bare number under 1万 could be 万円 as well, and is not taken. */
function yenIn(text: string): number | null {
  const parts = /^(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d+)?(万円?|円)?$/u.exec(text);
  if (parts === null) return null;
  const number = Number(`${(parts[1] ?? '').replaceAll(',', '')}${parts[2] ?? ''}`);
  const unit = parts[3];
  if (unit === undefined && number > 0 && number < yenPerMan) return null;
  const yen = unit?.startsWith('万') === true ? Number((number * yenPerMan).toPrecision(15)) : number;
  return Number.isInteger(yen) ? yen : null;
}
