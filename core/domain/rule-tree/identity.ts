import { type Content, type ContentMap, isList, isMap, isScalar } from './content.ts';

/**
 * By what an item of a list is known, whatever its position: the first group of which it has the first key. Items that
 * are still alike are told apart by the groups that follow.
 */
const groups: readonly (readonly string[])[] = [
  ['id'],
  ['number'],
  ['month'],
  ['state'],
  ['statuses'],
  ['status'],
  ['cause'],
  ['grade', 'courseYears'],
  ['route'],
  ['event'],
  ['column'],
  ['school', 'band', 'manyChildren'],
  ['founder', 'band'],
  ['band', 'manyChildren'],
  ['schooling'],
  ['persons', 'incomeKind'],
  ['supporters'],
  ['field'],
  ['part'],
  ['incomeKind'],
  ['school'],
  ['course'],
  ['basis'],
  ['ground'],
  ['measure'],
  ['standing'],
  ['history'],
  ['wish'],
  ['wishes', 'group'],
  ['atMost'],
  ['item'],
  ['label'],
  ['title'],
  ['composition'],
  ['roles'],
  ['kind'],
  ['text'],
];

/** The item itself, or what a cited item cites. */
export const itemBody = (item: Content): Content => (isMap(item) && isMap(item.value) ? item.value : item);

export type Identity = Readonly<{
  /** 「4 salary」, 「#2」 for an item that can only be known by its position */
  text: string;
  /** The keys it is known by; empty = by its position */
  keys: readonly string[];
}>;

/** One identity for each item; no two of a list are the same. */
export function identitiesOf(items: readonly Content[]): readonly Identity[] {
  const bodies = items.map(itemBody);
  let known = bodies.map((body) => keysOf(body, 1));
  for (let depth = 2; depth <= 4; depth += 1) {
    const texts = known.map((keys, at) => textOf(bodies[at], keys));
    known = known.map((keys, at) => (isAlone(texts, at) ? keys : keysOf(bodies[at], depth)));
  }
  const texts = known.map((keys, at) => textOf(bodies[at], keys));
  return known.map((keys, at) => {
    const text = texts[at] ?? '';
    const earlier = texts.slice(0, at).filter((other) => other === text).length;
    if (keys.length === 0) return { text: `#${at + 1}`, keys };
    return { text: earlier === 0 ? text : `${text} #${earlier + 1}`, keys };
  });
}

const isAlone = (texts: readonly string[], at: number): boolean =>
  texts.every((text, other) => other === at || text !== texts[at]);

/** The keys of the first so many groups that apply. */
function keysOf(body: Content | undefined, depth: number): readonly string[] {
  if (!isMap(body)) return [];
  const applying = groups.filter(([first]) => first !== undefined && isName(body[first]));
  const keys = applying.slice(0, depth).flatMap((group) => group.filter((key) => isName(body[key])));
  return [...new Set(keys)];
}

const isName = (content: Content | undefined): boolean =>
  (isScalar(content) && content !== null && content !== '') ||
  (isList(content) && content.length > 0 && content.every((part) => isScalar(part))) ||
  (isMap(content) && 'kind' in content && Object.values(content).every((part) => isScalar(part)));

const textOf = (body: Content | undefined, keys: readonly string[]): string =>
  isMap(body) ? keys.map((key) => nameOf(body, key)).join(' ') : '';

function nameOf(body: ContentMap, key: string): string {
  const content = body[key];
  if (isList(content)) return content.map(String).join('+');
  return isMap(content) ? Object.values(content).map(String).join('-') : String(content);
}
