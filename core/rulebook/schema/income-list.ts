import { z } from 'zod';
import { incomeStates } from '#core/domain/applicant.ts';
import { type Citing, count, text } from './parts.ts';

const state = z.enum(incomeStates);
const states = z.array(state);
const letter = z.string().regex(/^[A-Z]$/, '英大文字一字で書きます');

const yearly = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('zero'), label: text }),
  z.strictObject({ kind: z.literal('monthly'), label: text, times: count }),
  z.strictObject({ kind: z.literal('stated'), label: text }),
  z.strictObject({ kind: z.literal('unemployment'), label: text, received: text }),
  z.strictObject({ kind: z.literal('sickness'), label: text, days: count }),
]);

const certificate = z.strictObject({
  letter,
  papers: z
    .array(
      z.strictObject({
        title: text,
        copyAllowed: z.boolean().nullable(),
        issuer: text,
        notes: z.array(text).default([]),
      }),
    )
    .min(1),
  yearly: z.array(yearly).min(1),
  notes: z.array(text).default([]),
});

const combined = z.strictObject({
  having: state,
  beside: states.min(1),
  drops: states,
  adds: state.nullable(),
  note: text,
});

const rereading = z.strictObject({
  label: text,
  replace: z.array(z.strictObject({ from: text, to: text })).min(1),
});

export function incomeListSchema({ cited, list }: Pick<Citing, 'cited' | 'list'>) {
  const shape = z.strictObject({
    certificates: list(certificate),
    states: list(z.strictObject({ state, letters: z.array(letter).min(1) })),
    socialCare: cited(letter),
    combined: z.array(cited(combined)),
    cutTo: cited(count),
    rereading: cited(rereading).nullable(),
    notes: z.array(cited(text)),
  });
  return shape.superRefine(({ certificates, states: rows, socialCare }, context) => {
    const known = new Set(certificates.map(({ value }) => value.letter));
    for (const each of [socialCare.value, ...rows.flatMap(({ value }) => value.letters)]) {
      if (!known.has(each)) context.addIssue({ code: 'custom', message: `証明書類「${each}」がありません` });
    }
  });
}
