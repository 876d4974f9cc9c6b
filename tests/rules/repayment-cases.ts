import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { RepaymentTerms } from '#core/domain/repayment/terms.ts';
import { loadRepaymentTerms } from '#core/rulebook/repayment.ts';
import { rulesFolder } from './editions.ts';

// The cases of repayment speak in an officer's words; the same file drives the pure plan and the terminal's `repay`.

const yen = z.number().int();
const decimals = z.union([z.number(), z.string()]).transform(String);
const askSchema = z.strictObject({
  種類: z.enum(['第一種', '第二種']),
  月額: yen.optional(),
  月数: yen.optional(),
  一回: yen.optional(),
  利率: decimals.optional(),
  返還: z.enum(['月賦', '併用', '所得連動']).optional(),
  所得: decimals.optional(),
  終了: z.string().optional(),
  試算日: z.iso.date().optional(),
});
const expectSchema = z
  .strictObject({
    借りる額: yen,
    回数: yen,
    月額: yen,
    半年賦: yen,
    総額: yen,
    利息: yen,
    最後: yen,
    初回: z.string(),
    完了: z.string(),
    注意: z.string(),
    断り: z.string(),
  })
  .partial();
const fileSchema = z.strictObject({
  terms: z.string(),
  asOf: z.iso.date(),
  cases: z.array(z.strictObject({ name: z.string().min(1), ask: askSchema, expect: expectSchema })).min(1),
});

export type RepaymentCase = z.output<typeof fileSchema>['cases'][number];

export const repaymentCases = (year: number): z.output<typeof fileSchema> =>
  fileSchema.parse(
    parse(readFileSync(fileURLToPath(new URL(`repayment/${year}.cases.yaml`, import.meta.url)), 'utf8')),
  );

export async function shippedTerms(): Promise<RepaymentTerms> {
  const terms = await loadRepaymentTerms(rulesFolder);
  if (!terms.ok) throw new Error(terms.error.message);
  return terms.value;
}

const methods = { 月賦: 'fixed', 併用: 'combined', 所得連動: 'income' } as const;

/** The words of the command line that ask for a case. */
export function wordsOf({ ask }: RepaymentCase, asOf: string): readonly string[] {
  const options: Readonly<Record<string, string | number | undefined>> = {
    kind: ask.種類 === '第一種' ? 'loan1' : 'loan2',
    monthly: ask.月額,
    months: ask.月数,
    once: ask.一回,
    rate: ask.利率,
    method: ask.返還 && methods[ask.返還],
    income: ask.所得,
    ends: ask.終了,
    'as-of': ask.試算日 ?? asOf,
  };
  return Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, String(value)],
  );
}
