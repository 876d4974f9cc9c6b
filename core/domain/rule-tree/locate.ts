import { type Content, isList, isMap } from './content.ts';
import { identitiesOf } from './identity.ts';

/** How far the steps of a name lead in a file. */
export type Located = Readonly<{
  at: readonly (string | number)[];
  /** How many steps were found */
  found: number;
  /** What stands where the last step found leads */
  content: Content;
}>;

/** Follows a name (`RuleEntry.names`) through a file, which may be another one than it was taken from. */
export function locate(file: Content, names: readonly string[]): Located {
  let located: Located = { at: [], found: 0, content: file };
  for (const name of names) {
    const next = into(located, name);
    if (next === null) return located;
    located = next;
  }
  return located;
}

export const isItemName = (name: string): boolean => name.startsWith('[') && name.endsWith(']');

function into({ at, found, content }: Located, name: string): Located | null {
  if (isItemName(name)) {
    if (!isList(content)) return null;
    const index = identitiesOf(content).findIndex(({ text }) => `[${text}]` === name);
    const item = content[index];
    return item === undefined ? null : { at: [...at, index], found: found + 1, content: item };
  }
  if (!isMap(content)) return null;
  const inner = content[name];
  return inner === undefined || inner === null
    ? null
    : { at: [...at, name], found: found + 1, content: inner };
}
