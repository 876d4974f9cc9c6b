import type { IsoDate, YearMonth } from '#core/domain/applicant.ts';
import { readDate, readYearMonth } from '#core/domain/fields/dates.ts';
import { readCount, readMeasure, readYear, readYen } from '#core/domain/figures.ts';
import type { Options } from './command.ts';

/** Words for an option, as they are typed after NFKC, and what each means. */
export type OptionWords<Value> = Readonly<Record<string, Value>>;

export const yesNo = { はい: true, いいえ: false } as const;

/** 「はい / いいえ」 for the usage line */
export const wordsOf = (words: OptionWords<unknown>): string => Object.keys(words).join(' / ');

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
      return readCount(text) ?? refuse(`--${name} の「${text}」は 1 から 999 の整数ではありません。`);
    },
    number: (name: string): number | null => {
      const text = textOf(name);
      if (text === null) return null;
      return (
        readMeasure(text) ??
        refuse(`--${name} の「${text}」は数として読めません。60 のように書いてください。`)
      );
    },
    year: (name: string): number | null => {
      const text = textOf(name);
      if (text === null) return null;
      return (
        readYear(text) ?? refuse(`--${name} の「${text}」は年度ではありません。2023 のように書いてください。`)
      );
    },
    yen: (name: string): number | null => {
      const text = textOf(name);
      if (text === null) return null;
      return (
        readYen(text) ??
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
