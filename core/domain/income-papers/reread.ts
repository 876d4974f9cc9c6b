import type { Rereading } from '../edition-income-list.ts';

/** 「2018年」 as 「2019年」 and 「2019年」 as 「2020年」, all at once, so that no word is read twice. */
export function reread(text: string, rereading: Rereading | null): string {
  if (rereading === null) return text;
  const words = new Map(rereading.replace.map(({ from, to }) => [from, to]));
  const any = new RegExp([...words.keys()].join('|'), 'gu');
  return text.replace(any, (found) => words.get(found) ?? found);
}
