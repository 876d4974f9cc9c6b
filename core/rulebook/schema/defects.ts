import { z } from 'zod';
import { incomeStates } from '#core/domain/applicant.ts';
import { factDefects, lookAnswers, lookConditions } from '#core/domain/edition-defects.ts';
import { type Citing, count, text } from './parts.ts';

const id = z.string().regex(/^[a-zA-Z]+$/, '英字だけで書きます');

const look = z
  .strictObject({
    id,
    question: text,
    label: text,
    papers: z.array(id),
    when: z.enum(lookConditions).default('everyone'),
    below: count.nullable().default(null),
    states: z.array(z.enum(incomeStates)).default([]),
    answer: z.enum(lookAnswers).default('yesNo'),
    withinMonths: count.nullable().default(null),
  })
  .refine(
    ({ when, below }) => (when === 'minor') === (below !== null),
    '未成年のときだけ、何歳未満かを書きます',
  )
  .refine(
    ({ answer, withinMonths }) => (answer === 'issuedOn') === (withinMonths !== null),
    '日付を答えるときだけ、何か月以内かを書きます',
  )
  .refine(
    ({ states, papers }) => states.length === 0 || papers.length > 0,
    '収入の状況で決まるときは、書類を書きます',
  );

export const defectsSchema = ({ list, some }: Citing) =>
  z
    .strictObject({
      facts: some(z.strictObject({ defect: z.enum(factDefects), label: text, next: text })),
      looks: list(look),
    })
    .refine(
      ({ looks }) => new Set(looks.map(({ value }) => value.id)).size === looks.length,
      '点検の問いの名前（id）が重なっています',
    );
