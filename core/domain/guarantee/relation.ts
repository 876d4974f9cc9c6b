import type { GuaranteeRules } from '../edition-guarantee.ts';
import type { Relation } from './facts.ts';

/** Words that mean the same in every publication. */
const kinds = [
  ['parent', ['父母', '父', '母']],
  ['divorcedParent', ['離婚により親権を失った父母', '離婚して親権を失った父母']],
  ['adoptedOutParent', ['養子縁組により親権を失った実父母', '養子縁組により親権を失った父母']],
  ['spouseParent', ['配偶者の父母', '配偶者の父', '配偶者の母', '義父母']],
  ['spouse', ['配偶者', '夫', '妻']],
  ['none', ['親族以外', '知人']],
] as const satisfies readonly (readonly [Exclude<Relation['kind'], 'relative'>, readonly string[]])[];

/** 「おば」「いとこ」「父」… as the publication's chart has them; null for a word it does not have. */
export function relationOf(word: string, kin: GuaranteeRules['kin']): Relation | null {
  const fixed = kinds.find(([, words]) => words.some((each) => each === word));
  if (fixed !== undefined) return { kind: fixed[0] };
  const found = kin?.relations.value.find(({ label }) => label === word || label.split('・').includes(word));
  return found === undefined ? null : { kind: 'relative', ...found };
}

/** The words that can be chosen from. */
export const relationWords = ({ kin, parents }: GuaranteeRules): readonly string[] => [
  ...new Set([
    ...(kin?.relations.value.map(({ label }) => label) ?? []),
    ...(parents?.exceptions.map(({ value }) => value.label) ?? []),
    '配偶者',
    '親族以外',
  ]),
];
