import { z } from 'zod';
import type { ChosenAmounts } from '#core/domain/amounts/chosen.ts';
import { type AmountFacts, type AmountField, noAmountFacts } from '#core/domain/amounts/facts.ts';
import { readCaseFile } from './case-file.ts';

// Each case in the words that are asked for; the same file drives the pure answer here and the terminal in tests/cli.

const facts = z.record(z.string(), z.union([z.string(), z.number()]));
const fileSchema = z.strictObject({
  edition: z.string(),
  base: facts,
  cases: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        facts,
        choose: z
          .strictObject({
            第一種: z.number().optional(),
            第二種: z.number().optional(),
            入学時特別増額: z.number().optional(),
          })
          .default({}),
        expect: z.record(z.string(), z.string()),
      }),
    )
    .min(1),
});

export type AmountsCase = z.output<typeof fileSchema>['cases'][number];

export const amountsFile = readCaseFile(fileSchema, 'advance/2022.amounts.cases.yaml');

type Heading = Readonly<{ field: AmountField; option: string; words: Readonly<Record<string, unknown>> }>;

const yesNo = { はい: true, いいえ: false };

/** The headings of the cases, with the option of the terminal that says the same. */
const headings: Readonly<Record<string, Heading>> = {
  進学先: {
    field: 'school',
    option: 'school',
    words: { 大学: 'university', 短大: 'juniorCollege', 高専: 'kosen', 専修専門: 'vocational' },
  },
  課程: { field: 'course', option: 'course', words: { 昼間: 'day', 夜間: 'night', 通信: 'correspondence' } },
  設置者: { field: 'founder', option: 'founder', words: { 国公立: 'public', 私立: 'private' } },
  通学: { field: 'commute', option: 'commute', words: { 自宅: 'home', 自宅外: 'away' } },
  増額のある課程: {
    field: 'field',
    option: 'field',
    words: { 医歯: 'medicalDental', 薬獣医: 'pharmacyVeterinary', その他: 'other' },
  },
  給付: {
    field: 'grant',
    option: 'grant',
    words: { なし: 'none', 第Ⅰ区分: 'I', 第Ⅱ区分: 'II', 第Ⅲ区分: 'III' },
  },
  '生活保護・社会的養護': { field: 'special', option: 'special', words: yesNo },
  収入が一定額以上: { field: 'isOverHighestIncome', option: 'income-over', words: yesNo },
  国の教育ローン: {
    field: 'educationLoan',
    option: 'education-loan',
    words: { 省略可: 'exempt', 不採用: 'refused', 採用: 'granted', 未定: 'undecided' },
  },
  卒業までの月数: { field: 'months', option: 'months', words: {} },
};

/** The words of a case, the empty ones left out. */
export const statedIn = (one: AmountsCase): readonly (readonly [Heading, string | number])[] =>
  Object.entries({ ...amountsFile.base, ...one.facts })
    .filter(([, word]) => word !== '')
    .map(([heading, word]) => {
      const found = headings[heading];
      if (found === undefined) throw new Error(`unknown heading ${heading}`);
      return [found, word] as const;
    });

export const amountFactsOf = (one: AmountsCase): AmountFacts => ({
  ...noAmountFacts,
  ...Object.fromEntries(
    statedIn(one).map(([{ field, words }, word]) => {
      const value = typeof word === 'number' ? word : words[word];
      if (value === undefined) throw new Error(`unknown word ${word}`);
      return [field, value];
    }),
  ),
});

export const chosenOf = ({ choose }: AmountsCase): ChosenAmounts => ({
  loan1: choose.第一種 ?? null,
  loan2: choose.第二種 ?? null,
  entryExtra: choose.入学時特別増額 ?? null,
});
