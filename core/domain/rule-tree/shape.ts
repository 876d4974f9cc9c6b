import { isIsoDate, isYearMonth } from '../dates.ts';
import { type Content, type ContentMap, isList, isMap } from './content.ts';
import { fieldLabel } from './labels.ts';
import { unitOf } from './units.ts';
import { isProgramWord, valueWord } from './value-words.ts';

/**
 * How a value is typed in: told from what stands there now, what stood there the year before, and what stands beside it.
 * A field left empty is `null`; whether that is allowed, the rule file's own check says.
 */
export type Shape =
  | Readonly<{ kind: 'number'; unit: string }>
  | Readonly<{ kind: 'date' }>
  | Readonly<{ kind: 'month' }>
  | Readonly<{ kind: 'text' }>
  | Readonly<{ kind: 'yesNo' }>
  /** A word of the program, chosen by its Japanese */
  | Readonly<{ kind: 'word'; choices: readonly Choice[] }>
  /** Figures or texts, one after the other */
  | Readonly<{ kind: 'list'; item: Shape }>
  /** Rows with the same fields */
  | Readonly<{ kind: 'table'; columns: readonly ShapeField[] }>
  | Readonly<{ kind: 'fields'; fields: readonly ShapeField[] }>;

export type Choice = Readonly<{ id: string; label: string }>;

export type ShapeField = Readonly<{ key: string; label: string; shape: Shape }>;

/** The words of the program that stand under a key anywhere in the rules, so that one can be chosen. */
export type KnownWords = ReadonlyMap<string, readonly string[]>;

export function shapeOf(samples: readonly Content[], keys: readonly string[], words: KnownWords): Shape {
  const said = samples.filter((sample) => sample !== null);
  const maps = said.filter(isMap);
  if (maps.length > 0) return { kind: 'fields', fields: fieldsOf(maps, keys, words) };
  const lists = said.filter(isList);
  if (lists.length > 0) return listShape(lists.flat(), keys, words);
  return scalarShape(said, keys, words);
}

function listShape(items: readonly Content[], keys: readonly string[], words: KnownWords): Shape {
  const rows = items.filter(isMap);
  return rows.length > 0
    ? { kind: 'table', columns: fieldsOf(rows, keys, words) }
    : { kind: 'list', item: shapeOf(items, keys, words) };
}

function fieldsOf(
  maps: readonly ContentMap[],
  keys: readonly string[],
  words: KnownWords,
): readonly ShapeField[] {
  const names = [...new Set(maps.flatMap((map) => Object.keys(map)))];
  return names.map((key) => {
    const inner = [...keys, key];
    const samples = maps.flatMap((map) => (map[key] === undefined ? [] : [map[key]]));
    return { key, label: fieldLabel(inner), shape: shapeOf(samples, inner, words) };
  });
}

function scalarShape(said: readonly Content[], keys: readonly string[], words: KnownWords): Shape {
  const key = keys.at(-1) ?? '';
  if (said.length === 0) return { kind: 'text' };
  if (said.every((sample) => typeof sample === 'number')) return { kind: 'number', unit: unitOf(keys) };
  if (said.every((sample) => typeof sample === 'boolean')) return { kind: 'yesNo' };
  const texts = said.map(String);
  if (texts.every(isIsoDate)) return { kind: 'date' };
  if (texts.every(isYearMonth)) return { kind: 'month' };
  if (!texts.every(isProgramWord)) return { kind: 'text' };
  const known = [...new Set([...texts, ...(words.get(key) ?? [])])];
  return { kind: 'word', choices: known.map((id) => ({ id, label: valueWord(key, id) ?? id })) };
}

/** Collects the words of some rule files. */
export function knownWords(files: readonly Content[]): KnownWords {
  const words = new Map<string, string[]>();
  for (const file of files) {
    for (const { key, word } of wordsIn(file, '')) {
      const known = words.get(key) ?? [];
      if (!known.includes(word)) words.set(key, [...known, word]);
    }
  }
  return words;
}

function* wordsIn(content: Content, key: string): Generator<Readonly<{ key: string; word: string }>> {
  if (typeof content === 'string' && isProgramWord(content)) yield { key, word: content };
  if (isList(content)) for (const item of content) yield* wordsIn(item, key);
  if (!isMap(content)) return;
  for (const [name, inner] of Object.entries(content)) {
    if (name !== 'source') yield* wordsIn(inner, name === 'value' ? key : name);
  }
}
