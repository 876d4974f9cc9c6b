import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Content, isList, isMap } from '#core/domain/rule-tree/content.ts';
import { entriesOf } from '#core/domain/rule-tree/entries.ts';
import { knownFieldLabel } from '#core/domain/rule-tree/labels.ts';
import { shownValue } from '#core/domain/rule-tree/shown.ts';
import { isProgramWord, valueWord } from '#core/domain/rule-tree/value-words.ts';
import { readRuleText } from '#core/rulebook/edition-check.ts';
import { rulesFolder } from '../../rules/editions.ts';

// Whatever a rule file says, an officer reads it in Japanese: keys, words of the program, figures with their units.

// The form of スカラネット is no edition: 規則 neither shows nor compares it, its own screen has its words.
const files = globSync('*/*.yaml', { cwd: rulesFolder })
  .filter((file) => !file.startsWith('scholarnet'))
  .sort();

function contentOf(file: string): Content {
  const read = readRuleText(readFileSync(path.join(rulesFolder, file), 'utf8'));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.error)}`);
  return read.value.content;
}

/** Beside a value, for the program: they are shown as badges and quotations. */
const besides: readonly string[] = ['source', 'certainty', 'checkedOn'];

function* unnamed(content: Content, keys: readonly string[]): Generator<string> {
  if (isList(content)) for (const item of content) yield* unnamed(item, keys);
  if (typeof content === 'string' && keys.at(-1) !== 'id' && isProgramWord(content)) {
    if (valueWord(keys.at(-1) ?? '', content) === null) yield `word ${keys.at(-1)}=${content}`;
  }
  if (!isMap(content)) return;
  for (const [key, inner] of Object.entries(content)) {
    if (besides.includes(key)) continue;
    const here = key === 'value' ? keys : [...keys, key];
    if (knownFieldLabel(here) === null) yield `key ${here.slice(-2).join('.')}`;
    yield* unnamed(inner, here);
  }
}

describe.each(files)('%s', (file) => {
  const content = contentOf(file);
  const entries = entriesOf(content);

  it('has no key and no word without Japanese', () => {
    expect([...new Set(unnamed(content, []))]).toEqual([]);
  });

  it('names every value once', () => {
    const names = entries.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(entries.filter(({ source }) => source !== null).length).toBeGreaterThan(10);
  });

  it('reads in words: nothing of the program is left', () => {
    for (const { value, keys, label, name } of entries) {
      const words = [...label, shownValue(value, keys)].join(' ');
      expect(words, name).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d{2}/);
      if (name !== 'id') expect(words, name).not.toMatch(/(?:^|[\s、（])[a-z]+[A-Z][a-zA-Z]*/);
    }
  });
});
