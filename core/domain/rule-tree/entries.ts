import type { IsoDate } from '../applicant.ts';
import { type Content, type ContentMap, isList, isMap, isScalar } from './content.ts';
import { headSection, type RuleEntry } from './entry.ts';
import { identitiesOf } from './identity.ts';
import { itemLabel } from './item-label.ts';
import { fieldLabel, sectionLabel } from './labels.ts';
import { documentTitles, publicationEntry } from './publications.ts';

/** Keys beside a value that are no part of it. */
const standingKeys: readonly string[] = ['source', 'certainty', 'checkedOn', 'reviewBy'];
/** Of a list or map, not of a person: says nothing to an officer. */
const hiddenKeys: readonly string[] = ['id'];

type Walk = Readonly<{
  titles: ReadonlyMap<string, string>;
  lastCheckedOn: IsoDate | null;
  reviewBy: IsoDate | null;
}>;
type Place = Pick<RuleEntry, 'at' | 'keys' | 'label' | 'names'>;

/** Every value of a rule file in the order in which it is written. */
export function entriesOf(file: Content): readonly RuleEntry[] {
  if (!isMap(file)) return [];
  const walk: Walk = {
    titles: documentTitles(file),
    lastCheckedOn: textOrNull(file.lastCheckedOn),
    reviewBy: textOrNull(file.reviewBy),
  };
  return Object.entries(file).flatMap(([key, content]) => {
    if (key === 'documents' && isList(content)) return content.map(publicationEntry);
    const inHead = isScalar(content);
    const start: Place = inHead
      ? { at: [key], keys: [key], label: [fieldLabel([key])], names: [key] }
      : { at: [key], keys: [key], label: [], names: [key] };
    return [...entriesIn(content, start, walk)].map((entry) =>
      inHead ? { ...entry, section: headSection } : entry,
    );
  });
}

function* entriesIn(content: Content, place: Place, walk: Walk): Generator<RuleEntry> {
  if (isMap(content) && isMap(content.source)) yield cited(content, content.source, place, walk);
  else if (isList(content) && !content.every((item) => isScalar(item))) yield* inList(content, place, walk);
  else if (isMap(content)) yield* inMap(content, place, [], walk);
  else if (content !== null && !(isList(content) && content.length === 0))
    yield { ...placed(place), value: content, source: null, publication: '', standing: null, shape: 'plain' };
}

function* inList(items: readonly Content[], place: Place, walk: Walk): Generator<RuleEntry> {
  const identities = identitiesOf(items);
  for (const [index, item] of items.entries()) {
    const identity = identities[index];
    if (identity === undefined) continue;
    const inner: Place = {
      at: [...place.at, index],
      keys: place.keys,
      label: [...place.label, itemLabel(item, identity.keys, place.keys, index)],
      names: [...place.names, `[${identity.text}]`],
    };
    if (isMap(item) && !isMap(item.source)) yield* inMap(item, inner, identity.keys, walk);
    else yield* entriesIn(item, inner, walk);
  }
}

function* inMap(map: ContentMap, place: Place, known: readonly string[], walk: Walk): Generator<RuleEntry> {
  for (const [key, content] of Object.entries(map)) {
    if (hiddenKeys.includes(key) || known.includes(key)) continue;
    const keys = [...place.keys, key];
    yield* entriesIn(
      content,
      {
        at: [...place.at, key],
        keys,
        label: [...place.label, fieldLabel(keys)],
        names: [...place.names, key],
      },
      walk,
    );
  }
}

function cited(map: ContentMap, source: ContentMap, place: Place, walk: Walk): RuleEntry {
  const inline = !('value' in map);
  const body = Object.entries(map).filter(([key]) => !standingKeys.includes(key));
  const document = String(source.document ?? '');
  return {
    ...placed(place),
    value: inline ? Object.fromEntries(body) : (map.value ?? null),
    source: {
      document: walk.titles.get(document) ?? document,
      locator: String(source.locator ?? ''),
      quote: String(source.quote ?? ''),
    },
    publication: document,
    standing: {
      certainty: map.certainty === 'B' ? 'B' : 'A',
      checkedOn: textOrNull(map.checkedOn) ?? walk.lastCheckedOn,
      reviewBy: textOrNull(map.reviewBy) ?? walk.reviewBy,
    },
    shape: inline ? 'inline' : 'value',
  };
}

const placed = ({
  at,
  keys,
  label,
  names,
}: Place): Pick<RuleEntry, 'name' | 'names' | 'at' | 'keys' | 'section' | 'label'> => ({
  name: names.join('/'),
  names,
  at,
  keys,
  section: keys[0] ?? headSection,
  label: label.length === 0 ? [sectionLabel(keys[0] ?? headSection)] : label,
});

const textOrNull = (content: Content | undefined): string | null =>
  typeof content === 'string' ? content : null;
