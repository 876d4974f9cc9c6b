import { type Content, isList, isMap } from './content.ts';
import { entriesOf } from './entries.ts';
import type { RuleEntry } from './entry.ts';
import { isItemName, locate } from './locate.ts';

/** Something that the edition before says and this one does not yet: one value, or an item of a list with several. */
export type Missing = Readonly<{
  name: string;
  names: readonly string[];
  label: readonly string[];
  section: string;
  keys: readonly string[];
  /** Its values in the edition before */
  before: readonly RuleEntry[];
  /** `item`: values of one item of a list, which can only be entered together */
  kind: 'value' | 'item';
}>;

/** In the order of the edition before. What lies in a section that this edition has not at all is left out. */
export function missingIn(current: Content, previous: Content): readonly Missing[] {
  const found = new Map<string, Missing>();
  for (const entry of entriesOf(previous)) {
    if (entry.source === null) continue;
    const missing = missingFrom(current, entry);
    if (missing === null) continue;
    const known = found.get(missing.name);
    found.set(missing.name, known === undefined ? missing : { ...known, before: [...known.before, entry] });
  }
  return [...found.values()];
}

function missingFrom(current: Content, entry: RuleEntry): Missing | null {
  const { names } = entry;
  const { found, content } = locate(current, names);
  if (found === names.length) return null;
  const step = names[found] ?? '';
  const rest = names.length - found - 1;
  const enterable = isItemName(step) ? isList(content) && rest <= 1 : isMap(content) && rest === 0;
  if (!enterable || found === 0) return null;
  const own = names.slice(0, found + 1);
  return {
    name: own.join('/'),
    names: own,
    label: rest === 0 ? entry.label : entry.label.slice(0, -1),
    section: entry.section,
    keys: rest === 0 ? entry.keys : entry.keys.slice(0, -1),
    before: [entry],
    kind: rest === 0 ? 'value' : 'item',
  };
}
