import { type Content, isList, isMap, isScalar } from './content.ts';
import { identitiesOf } from './identity.ts';
import { itemLabel } from './item-label.ts';
import { fieldLabel } from './labels.ts';
import { isRange } from './shown.ts';

/** One figure or text inside a value, under a name that does not depend on its position. */
export type Leaf = Readonly<{
  name: string;
  /** Where it stands in the value */
  at: readonly (string | number)[];
  keys: readonly string[];
  label: string;
  content: Content;
}>;

type Place = Readonly<{
  at: Leaf['at'];
  keys: readonly string[];
  names: readonly string[];
  labels: readonly string[];
}>;

/** The parts of a value that can change by themselves. A list of plain texts or figures is one part. */
export const leavesOf = (content: Content, keys: readonly string[]): readonly Leaf[] => [
  ...leavesIn(content, { at: [], keys, names: [], labels: [] }),
];

function* leavesIn(content: Content, place: Place): Generator<Leaf> {
  if (isMap(content) && !isRange(content)) {
    for (const [key, inner] of Object.entries(content)) yield* leavesIn(inner, into(place, key));
  } else if (isList(content) && !content.every((item) => isScalar(item))) {
    yield* leavesInList(content, place);
  } else {
    const { at, keys, names, labels } = place;
    yield { name: names.join('/'), at, keys, label: labels.join(' '), content };
  }
}

function* leavesInList(items: readonly Content[], place: Place): Generator<Leaf> {
  const identities = identitiesOf(items);
  for (const [index, item] of items.entries()) {
    const identity = identities[index];
    if (identity === undefined) continue;
    yield* leavesIn(item, {
      ...place,
      at: [...place.at, index],
      names: [...place.names, `[${identity.text}]`],
      labels: [...place.labels, itemLabel(item, identity.keys, place.keys, index)],
    });
  }
}

function into(place: Place, key: string): Place {
  const keys = [...place.keys, key];
  return {
    at: [...place.at, key],
    keys,
    names: [...place.names, key],
    labels: [...place.labels, fieldLabel(keys)],
  };
}
