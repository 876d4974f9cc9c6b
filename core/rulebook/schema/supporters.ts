import { z } from 'zod';
import { type SupporterRules, type SupporterStep, supporterFacts } from '#core/domain/edition-supporters.ts';
import { type Citing, text } from './parts.ts';

const step = z
  .union([z.strictObject({ question: text }), z.strictObject({ outcome: text })])
  .transform((value): SupporterStep => value);

const question = z
  .strictObject({
    id: text,
    text,
    help: text.nullable().default(null),
    fact: z.enum(supporterFacts).nullable().default(null),
    answers: z.array(z.strictObject({ label: text, leadsTo: step })).min(2),
  })
  .refine(
    ({ fact, answers }) =>
      fact === null || ['はい', 'いいえ'].every((word) => answers.some(({ label }) => label === word)),
    '生徒の情報で答える問いの答えは「はい」と「いいえ」です',
  );

const outcome = z.strictObject({
  id: text,
  situation: text,
  persons: z.array(text).max(2),
  reason: text,
  notes: z.array(text).default([]),
});

export function supportersSchema({ list, cited }: Citing) {
  const rules = z.strictObject({
    questions: list(question),
    outcomes: list(outcome),
    asides: z.array(cited(z.strictObject({ label: text, text }))),
  });
  return rules.superRefine((value, context) => {
    for (const message of treeFaults(value)) context.addIssue({ code: 'custom', message });
  });
}

/** A tree: every step leads somewhere, and every question but the first is led to exactly once. */
function treeFaults({ questions, outcomes }: Omit<SupporterRules, 'asides'>): readonly string[] {
  const steps = questions.flatMap(({ value }) => value.answers.map(({ leadsTo }) => leadsTo));
  const toQuestions = steps.flatMap((step) => ('question' in step ? step.question : []));
  const toOutcomes = steps.flatMap((step) => ('outcome' in step ? step.outcome : []));
  const asked = questions.map(({ value }) => value.id);
  const ends = outcomes.map(({ value }) => value.id);
  return [
    ...asked
      .filter((id, at) => count(toQuestions, id) !== (at === 0 ? 0 : 1))
      .map((id) => `問い「${id}」へ進む答えが ${count(toQuestions, id)} 個あります`),
    ...ends.filter((id) => !toOutcomes.includes(id)).map((id) => `結果「${id}」へ進む答えがありません`),
    ...[
      ...toQuestions.filter((id) => !asked.includes(id)),
      ...toOutcomes.filter((id) => !ends.includes(id)),
    ].map((id) => `答えの先の「${id}」がありません`),
  ];
}

const count = (all: readonly string[], one: string): number => all.filter((each) => each === one).length;
