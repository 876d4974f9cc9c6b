import { textCell } from '../fields/cell-value.ts';
import { plainText } from '../fields/plain-text.ts';
import { type HolderKind, holderKinds } from './holder.ts';

const words: Readonly<Record<HolderKind, RegExp>> = {
  grant: /給付/u,
  loan1: /一種|併用/u,
  loan2: /二種|併用/u,
};

/** The kinds that a text names: 「第1種」 is 第一種, 「併用」 both loans. */
export function kindsInText(text: string): readonly HolderKind[] {
  const plain = plainText(textCell(text)).replaceAll('1種', '一種').replaceAll('2種', '二種');
  return holderKinds.filter((kind) => words[kind].test(plain));
}
