import type { Cited } from '../cited.ts';
import type { Citation } from '../verdict.ts';
import { type AmountField, namedFields } from './facts.ts';

/** 給付奨学金, 第一種, 第二種, 入学時特別増額 */
export type Aid = 'grant' | 'loan1' | 'loan2' | 'entryExtra';

export const aidLabels: Readonly<Record<Aid, string>> = {
  grant: '給付奨学金',
  loan1: '第一種奨学金',
  loan2: '第二種奨学金',
  entryExtra: '入学時特別増額貸与奨学金',
};

/** An amount that can be chosen; with a condition only once the facts named are entered or decided. */
export type AmountChoice = Readonly<{
  /** Yen per unit of the answer */
  amount: number;
  condition: Readonly<{ fields: readonly AmountField[]; words: string; citation: Citation }> | null;
}>;

/** An amount of the publication that this student cannot have, and why. */
export type RefusedAmount = Readonly<{ amount: number; reason: string; citation: Citation }>;

export type AidAnswer = Readonly<{
  aid: Aid;
  /** 「月額」「年額」「一回」 */
  unit: 'month' | 'year' | 'once';
  state:
    | Readonly<{ kind: 'known' }>
    | Readonly<{ kind: 'none' }> // nothing to receive
    | Readonly<{ kind: 'unsaid' }> // this edition has no figure for it, which refuses nothing
    | Readonly<{ kind: 'missing'; fields: readonly AmountField[] }>;
  choices: readonly AmountChoice[];
  refused: readonly RefusedAmount[];
  reason: string;
  /** What else to know: papers to hand in */
  notes: readonly string[];
  citations: readonly Citation[];
}>;

type Head = Pick<AidAnswer, 'aid' | 'unit'>;

export const known = (
  head: Head,
  choices: readonly AmountChoice[],
  rest: Pick<AidAnswer, 'reason' | 'citations'> & Partial<Pick<AidAnswer, 'refused' | 'notes'>>,
): AidAnswer => ({ ...head, state: { kind: 'known' }, choices, refused: [], notes: [], ...rest });

export const none = (head: Head, reason: string, citations: readonly Citation[]): AidAnswer => ({
  ...head,
  state: { kind: 'none' },
  choices: [],
  refused: [],
  reason,
  notes: [],
  citations,
});

/** The publication does not say: neither that it can be had nor that it cannot. */
export const unsaid = (head: Head, reason: string, citations: readonly Citation[]): AidAnswer => ({
  ...none(head, reason, citations),
  state: { kind: 'unsaid' },
});

export const missing = (
  head: Head,
  fields: readonly AmountField[],
  citations: readonly Citation[],
): AidAnswer => ({
  ...head,
  state: { kind: 'missing', fields },
  choices: [],
  refused: [],
  reason: `${namedFields(fields)}が入力されていないため、金額が決まりません。`,
  notes: [],
  citations,
});

export const plain = (amount: number): AmountChoice => ({ amount, condition: null });

/** A rule in words, as the sentence of an answer. */
export const sentence = (rule: Cited<string>): string => `${rule.value}。`;

/** A part of the publication that may say nothing. */
type Stated = Readonly<{ citation: Citation }> | null;

export const citationsOf = (...rules: readonly Stated[]): readonly Citation[] =>
  rules.flatMap((rule) => (rule === null ? [] : [rule.citation]));

export const notesOf = (...rules: readonly (Cited<string> | null)[]): readonly string[] =>
  rules.flatMap((rule) => (rule === null ? [] : [sentence(rule)]));
