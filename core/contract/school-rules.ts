import { z } from 'zod';
import type { SchoolRule } from '#core/domain/school-rules/school-rule.ts';
import { type Wish, wishes } from '#core/domain/verdict.ts';
import { channel, isoDate, nothing, reply, studentNumber } from './channel.ts';
import type { EditResult } from './students.ts';

/** One 校内基準 as the list shows it. */
export type SchoolRuleListed = Readonly<{
  rule: SchoolRule;
  /** The wishes of the edition in use that it concerns; none = この版では使わない */
  wishesUsed: readonly Wish[];
  /** How many students have a confirmation recorded */
  confirmations: number;
  /** Among those whom it concerns */
  counts: Readonly<Record<'met' | 'notMet' | 'missing' | 'schoolDecides', number>>;
  /** Why it changes nothing beside the rules of JASSO; empty = it does */
  withoutEffect: readonly string[];
}>;

export type SchoolRuleList = Readonly<{
  rules: readonly SchoolRuleListed[];
  /** The wishes of the edition in use */
  wishes: readonly Wish[];
}>;

const ruleId = z.string().min(1).max(64);
const name = (most: number) => z.string().trim().min(1).max(most);

/** Bounds of what can be a figure of its kind at all; what a school asks for is the school's. */
const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('average'), limitTenths: z.int().min(10).max(50) }),
  z.strictObject({
    kind: z.literal('gpa'),
    least: z
      .string()
      .regex(/^\d{1,3}(?:\.\d{1,4})?$/)
      .max(8),
  }),
  z.strictObject({ kind: z.literal('top'), denominator: z.int().min(2).max(20) }),
  z.strictObject({ kind: z.literal('attendance'), least: z.number().min(0).max(100) }),
  z.strictObject({ kind: z.literal('confirmed') }),
]);

const draft = {
  condition,
  /** null = every wish */
  wishes: z.array(z.enum(wishes)).min(1).max(wishes.length).nullable(),
};

export const schoolRuleChannels = {
  'schoolRules.list': channel(nothing, reply<SchoolRuleList>()),
  /** Sentences on a rule that is being entered: that it changes nothing beside the rules of JASSO. */
  'schoolRules.hints': channel(z.strictObject(draft), reply<readonly string[]>()),
  /** A new rule comes last; `id` null = a new one. */
  'schoolRules.save': channel(
    z.strictObject({
      id: ruleId.nullable(),
      title: name(80),
      ...draft,
      basis: z.strictObject({ title: name(120), setOn: isoDate }),
    }),
    reply<Readonly<{ id: string }>>(),
  ),
  /** With the confirmations recorded for it; can be undone. */
  'schoolRules.remove': channel(z.strictObject({ id: ruleId }), reply<null>()),
  /** Every rule, in the new order */
  'schoolRules.reorder': channel(z.strictObject({ ids: z.array(ruleId).min(1).max(50) }), reply<null>()),
  /** Any number of students in one step; null takes the confirmation back. */
  'schoolRules.confirm': channel(
    z.strictObject({
      ruleId,
      studentNumbers: z.array(studentNumber).min(1).max(20_000),
      confirmation: z
        .strictObject({
          answer: z.enum(['yes', 'no']),
          on: isoDate,
          note: z.string().trim().min(1).max(200).nullable(),
        })
        .nullable(),
    }),
    reply<EditResult>(),
  ),
} as const;
