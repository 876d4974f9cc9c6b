import type { IsoDate } from '../applicant.ts';
import { type Content, type ContentMap, isList, isMap, isScalar } from './content.ts';
import { identitiesOf, itemBody } from './identity.ts';
import { fieldLabel, sectionLabel } from './labels.ts';
import { saidByLabel, shownValue } from './shown.ts';

/** Where a value is said: the publication by its title, the place in it, the sentence. */
export type RuleSource = Readonly<{ document: string; locator: string; quote: string }>;

/** Whether a person has compared the value with its source, when, and until when that holds. */
export type Standing = Readonly<{
  /** B: not yet compared with JASSO's notice */
  certainty: 'A' | 'B';
  checkedOn: IsoDate | null;
  reviewBy: IsoDate | null;
}>;

/** A cited value, or a plain one that stands beside them (the title of the edition, the label of a round). */
export type RuleEntry = Readonly<{
  /** The same in every edition: 「household/loan1/[4 salary]」 */
  name: string;
  /** The steps of the name */
  names: readonly string[];
  /** Where it stands in this file */
  at: readonly (string | number)[];
  /** The keys on the way to it, without the positions in lists */
  keys: readonly string[];
  section: string;
  /** From the section down: 「第一種奨学金」「4人・給与所得者」 */
  label: readonly string[];
  value: Content;
  /** null for a plain value */
  source: RuleSource | null;
  /** The publication as the file names it; '' for a plain value */
  publication: string;
  /** null for a plain value */
  standing: Standing | null;
  /** `inline`: the value is the map itself, with its source among its keys */
  shape: 'value' | 'inline' | 'plain';
}>;

/** The section of what stands above the rules: titles, years, publications. */
export const headSection = 'about';

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

/** A publication is one line: its parts change together. */
function publicationEntry(publication: Content, index: number): RuleEntry {
  const named = isMap(publication) ? publication : {};
  const { id, ...parts } = named;
  const names = ['documents', `[${String(id ?? index)}]`];
  return {
    name: names.join('/'),
    names,
    at: ['documents', index],
    keys: ['documents'],
    section: headSection,
    label: [fieldLabel(['documents']), `${index + 1}`],
    value: parts,
    source: null,
    publication: '',
    standing: null,
    shape: 'plain',
  };
}

/** The publications of a file by the name its sources use. */
export function documentTitles(file: Content): ReadonlyMap<string, string> {
  const documents = isMap(file) ? file.documents : undefined;
  if (!isList(documents)) return new Map();
  return new Map(
    documents
      .filter(isMap)
      .map(({ id, title, edition }) => [String(id), `${String(title)}（${String(edition)}）`] as const),
  );
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

/** What the item is called in the publication, and beside it what tells it from its neighbours. */
function itemLabel(item: Content, known: readonly string[], keys: readonly string[], index: number): string {
  const body = itemBody(item);
  if (!isMap(body)) return `${index + 1}`;
  const called = [body.label, body.title, body.item].find((name) => typeof name === 'string');
  const telling =
    called === undefined
      ? known
      : known.filter((key) => ![...saidByLabel, 'label', 'title', 'item'].includes(key));
  const words = telling
    .map((key) => tellingWord(body[key] ?? null, [...keys, key]))
    .filter((word) => word !== '' && (called === undefined || !String(called).includes(word)));
  const all = called === undefined ? words : [String(called), ...words];
  return all.length === 0 ? `${index + 1}` : all.join('・');
}

/** A yes is told by the name of its field, a no by nothing. */
function tellingWord(content: Content, keys: readonly string[]): string {
  if (typeof content === 'boolean') return content ? fieldLabel(keys) : '';
  return shownValue(content, keys);
}

const textOrNull = (content: Content | undefined): string | null =>
  typeof content === 'string' ? content : null;
