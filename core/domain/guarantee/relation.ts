import type { GuaranteeRules } from '../edition-guarantee.ts';
import type { Relation } from './facts.ts';

const parents = ['父母', '父', '母'];
const spouses = ['配偶者', '夫', '妻'];
const strangers = ['親族以外', '知人'];

/** 「おば」「いとこ」「父」… as the publication's chart has them; null for a word it does not have. */
export function relationOf(word: string, { relations }: GuaranteeRules['kin']): Relation | null {
  if (parents.includes(word)) return { kind: 'parent' };
  if (spouses.includes(word)) return { kind: 'spouse' };
  if (strangers.includes(word)) return { kind: 'none' };
  const found = relations.value.find(({ label }) => label === word || label.split('・').includes(word));
  return found === undefined ? null : { kind: 'relative', ...found };
}

/** The words that can be chosen from. */
export const relationWords = ({ relations }: GuaranteeRules['kin']): readonly string[] => [
  ...relations.value.map(({ label }) => label),
  '配偶者',
  '親族以外',
];
