import { z } from 'zod';
import type { GuaranteeRules } from '#core/domain/edition-guarantee.ts';
import {
  type GuarantorFacts,
  type GuarantorField,
  guarantorFieldLabels,
  type Relation,
  unknownGuarantor,
} from '#core/domain/guarantee/facts.ts';
import { relationOf } from '#core/domain/guarantee/relation.ts';
import { readCaseFile } from './case-file.ts';

// Each case in the words that are asked for; the same file drives the pure check here and the terminal in tests/cli.

const facts = z.record(z.string(), z.string());
const roleWord = z.enum(['連帯保証人', '保証人']);
const fileSchema = z.strictObject({
  edition: z.string(),
  base: z.strictObject({ 連帯保証人: facts, 保証人: facts }),
  cases: z.array(z.strictObject({ name: z.string().min(1), role: roleWord, facts, expect: facts })).min(1),
});

/** A case with the facts of its base filled in. */
export type GuarantorCase = z.output<typeof fileSchema>['cases'][number];
export type GuarantorFile = Readonly<{ edition: string; cases: readonly GuarantorCase[] }>;

export function guarantorCases(path: string): GuarantorFile {
  const { edition, base, cases } = readCaseFile(fileSchema, path);
  return { edition, cases: cases.map((one) => ({ ...one, facts: { ...base[one.role], ...one.facts } })) };
}

/** The words of a case, the empty ones left out. */
export const statedIn = (one: GuarantorCase): readonly (readonly [GuarantorField, string])[] =>
  Object.entries(one.facts)
    .filter(([, word]) => word !== '')
    .map(([heading, word]) => [fieldOf(heading), word] as const);

export const guarantorFactsOf = (one: GuarantorCase, kin: GuaranteeRules['kin']): GuarantorFacts => ({
  ...unknownGuarantor,
  ...Object.fromEntries(statedIn(one).map(([field, word]) => [field, factIn(field, word, kin)])),
});

function fieldOf(heading: string): GuarantorField {
  const found = (Object.keys(guarantorFieldLabels) as GuarantorField[]).find(
    (field) => guarantorFieldLabels[field] === heading,
  );
  if (found === undefined) throw new Error(`unknown heading ${heading}`);
  return found;
}

/** 「5親等の血族」 */
export const degreeWord = /^(\d)親等の(血族|姻族)$/;

function relation(word: string, kin: GuaranteeRules['kin']): Relation {
  const [, degree, which] = degreeWord.exec(word) ?? [];
  if (degree !== undefined) {
    return {
      kind: 'relative',
      kin: which === '血族' ? 'blood' : 'marriage',
      degree: Number(degree),
      label: word,
    };
  }
  const found = relationOf(word, kin);
  if (found === null) throw new Error(`unknown relation ${word}`);
  return found;
}

const words: Readonly<Record<string, boolean | string>> = {
  はい: true,
  いいえ: false,
  給与: 'salary',
  給与以外: 'other',
};

function factIn(field: GuarantorField, word: string, kin: GuaranteeRules['kin']) {
  if (field === 'relation') return relation(word, kin);
  const [, number, man] = /^(\d+)(万)?円$/.exec(word) ?? [];
  if (number !== undefined) return Number(number) * (man === undefined ? 1 : 10_000);
  return words[word] ?? word;
}
