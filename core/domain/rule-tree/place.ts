import { type Content, isList, isMap } from './content.ts';
import { itemBody } from './identity.ts';
import { fieldLabel, sectionLabel } from './labels.ts';

/** Something wrong in a rule file, as a person can find it. */
export type RuleFault = Readonly<{
  /** From 1; null where YAML gives none */
  line: number | null;
  /** 「家計（目安） › 第一種奨学金 › 2 番目 › 上限」; empty = the whole file */
  place: string;
  /** What is wrong, without the place */
  message: string;
}>;

/** A place in a rule file in the words of an officer. */
export function placeLabel(file: Content, at: readonly (string | number)[]): string {
  const labels: string[] = [];
  const keys: string[] = [];
  let content: Content | undefined = file;
  for (const step of at) {
    if (typeof step === 'number') {
      content = isList(content) ? content[step] : undefined;
      labels.push(itemName(content) ?? `${step + 1} 番目`);
      continue;
    }
    content = isMap(content) ? content[step] : undefined;
    keys.push(step);
    if (step === 'value') continue;
    labels.push(keys.length === 1 && isMap(content) ? sectionLabel(step) : fieldLabel(keys));
  }
  return labels.join(' › ');
}

function itemName(content: Content | undefined): string | null {
  const body = content === undefined ? undefined : itemBody(content);
  if (!isMap(body)) return null;
  const name = body.label ?? body.title;
  return typeof name === 'string' && name !== '' ? `「${name}」` : null;
}
