import { z } from 'zod';
import type { SupporterRules } from '#core/domain/edition-supporters.ts';
import { askSupporters, type SupporterTalk } from '#core/domain/supporters/ask.ts';
import { readCaseFile } from './case-file.ts';
import { shippedEdition } from './editions.ts';

// Who is a 生計維持者: each case a way through the questions, in the words of the questions.

const fileSchema = z.strictObject({
  edition: z.string(),
  cases: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        answers: z.record(z.string(), z.string()),
        row: z.string(),
        persons: z.array(z.string()),
        /** Words an aside must have: who is none */
        aside: z.string().optional(),
      }),
    )
    .min(1),
});

export type SupporterCase = z.output<typeof fileSchema>['cases'][number];

export const supporterCases = (path: string) => readCaseFile(fileSchema, path);

export async function supporterRules(id: string): Promise<SupporterRules> {
  const { supporters } = await shippedEdition(id);
  if (supporters === null) throw new Error(`${id} has no supporters`);
  return supporters;
}

export const talkOf = (rules: SupporterRules, { answers }: SupporterCase): SupporterTalk =>
  askSupporters(
    rules,
    Object.entries(answers).map(([question, answer]) => ({ question, answer })),
  );
