/** What a rule file says, as it was written: the tree that YAML gives, before any section of it is read. */
export type Content = string | number | boolean | null | readonly Content[] | ContentMap;
export type ContentMap = { readonly [key: string]: Content };

export const isMap = (content: Content | undefined): content is ContentMap =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

export const isList = (content: Content | undefined): content is readonly Content[] => Array.isArray(content);

export const isScalar = (content: Content | undefined): content is string | number | boolean | null =>
  content !== undefined && !isMap(content) && !isList(content);

/** Whether both say the same; the order of the keys of a map does not matter. */
export function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, at) => sameContent(item, b[at]));
  if (isMap(a)) {
    if (!isMap(b)) return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => sameContent(a[key], b[key]));
  }
  return a === b;
}
