import type { IsoDate } from '../applicant.ts';
import { type Content, type ContentMap, isList, isMap, sameContent } from './content.ts';
import type { TextEdit, WrittenSource } from './edit.ts';
import { entriesOf } from './entries.ts';
import type { RuleEntry } from './entry.ts';
import { isItemName, locate } from './locate.ts';
import { type Missing, missingIn } from './missing.ts';

export type WantedValue = Readonly<{
  name: string;
  value: Content;
  source: WrittenSource;
  /** Compared with the publication; otherwise it stays 未確認 */
  confirmed: boolean;
}>;

/** What has to be written to save one value; null for a value that neither edition has. */
export function valueEdits(
  current: Content,
  previous: Content | null,
  wanted: WantedValue,
  today: IsoDate,
): readonly TextEdit[] | null {
  const entry = entriesOf(current).find(({ name, source }) => name === wanted.name && source !== null);
  if (entry !== undefined) return changeEdits(entry, wanted, today);
  if (previous === null) return null;
  const missing = missingIn(current, previous).find(({ name }) => name === wanted.name);
  return missing === undefined ? null : entryEdits(current, previous, missing, wanted, today);
}

function changeEdits(
  { at, value, shape }: RuleEntry,
  wanted: WantedValue,
  today: IsoDate,
): readonly TextEdit[] {
  const source: TextEdit = { kind: 'set', at: [...at, 'source'], content: wanted.source };
  const standing: readonly TextEdit[] = wanted.confirmed
    ? [
        { kind: 'remove', at: [...at, 'certainty'] },
        { kind: 'set', at: [...at, 'checkedOn'], content: today },
      ]
    : [
        { kind: 'set', at: [...at, 'certainty'], content: 'B' },
        { kind: 'remove', at: [...at, 'checkedOn'] },
      ];
  if (sameContent(value, wanted.value)) return [source, ...standing];
  if (shape === 'value')
    return [{ kind: 'set', at: [...at, 'value'], content: wanted.value }, source, ...standing];
  const parts = isMap(wanted.value) ? Object.entries(wanted.value) : [];
  return [
    ...parts.map(([key, content]): TextEdit => ({ kind: 'set', at: [...at, key], content })),
    source,
    ...standing,
  ];
}

function entryEdits(
  current: Content,
  previous: Content,
  missing: Missing,
  wanted: WantedValue,
  today: IsoDate,
): readonly TextEdit[] {
  const { at, content } = locate(current, missing.names);
  const step = missing.names.at(-1) ?? '';
  const node = nodeFor(previous, missing, wanted, today);
  if (!isItemName(step)) return [{ kind: 'set', at: [...at, step], content: node }];
  const index = isList(content) ? placeAmong(content, current, previous, missing) : 0;
  return [{ kind: 'insert', at, index, content: node }];
}

/** What is written for it: a cited value, or the item of the edition before with each of its values entered anew. */
function nodeFor(previous: Content, missing: Missing, wanted: WantedValue, today: IsoDate): Content {
  const [first] = missing.before;
  if (missing.kind === 'value') {
    return first?.shape === 'inline' && isMap(wanted.value)
      ? { ...wanted.value, ...citedParts(wanted, today) }
      : { value: wanted.value, ...citedParts(wanted, today) };
  }
  const item = locate(previous, missing.names).content;
  const given: ContentMap = isMap(wanted.value) ? wanted.value : {};
  const cited = new Set(missing.before.map(({ names }) => names.at(-1) ?? ''));
  return Object.fromEntries(
    Object.entries(isMap(item) ? item : {}).map(([key, content]) => [
      key,
      cited.has(key) ? { value: given[key] ?? null, ...citedParts(wanted, today) } : content,
    ]),
  );
}

const citedParts = ({ source, confirmed }: WantedValue, today: IsoDate): ContentMap => ({
  source,
  ...(confirmed ? { checkedOn: today } : { certainty: 'B' }),
});

/** Behind the items that stood before it in the edition before. */
function placeAmong(
  list: readonly Content[],
  current: Content,
  previous: Content,
  { names }: Missing,
): number {
  const parent = names.slice(0, -1);
  const earlier = locate(previous, parent).content;
  const own = locate(previous, names).at.at(-1);
  if (!isList(earlier) || typeof own !== 'number') return list.length;
  const before = earlier.slice(0, own).map((_, index) => nameAt(previous, parent, index));
  return before.filter((name) => locate(current, [...parent, name]).found === names.length).length;
}

function nameAt(file: Content, parent: readonly string[], index: number): string {
  const at = locate(file, parent).at.length;
  const entry = entriesOf(file).find(
    ({ names, at: place }) => place[at] === index && parent.every((name, step) => names[step] === name),
  );
  return entry?.names[parent.length] ?? '';
}
