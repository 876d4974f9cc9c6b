import type { IsoDate } from '../applicant.ts';
import type { Content } from './content.ts';
import type { WrittenSource } from './edit.ts';
import { entriesOf } from './entries.ts';
import type { RuleEntry, RuleSource } from './entry.ts';
import { bySection, fieldLabel, sectionLabel } from './labels.ts';
import { isItemName } from './locate.ts';
import { type Missing, missingIn } from './missing.ts';
import { type KnownWords, type Shape, shapeOf } from './shape.ts';
import { shownValue } from './shown.ts';
import { isOverdue } from './standing.ts';

/** One value to be confirmed: what it is now, and what it was in the edition before. */
export type ValueLine = Readonly<{
  name: string;
  label: readonly string[];
  /** `empty`: the edition before has it, this one not yet */
  state: 'confirmed' | 'unconfirmed' | 'overdue' | 'empty';
  shape: Shape;
  /** null where it is empty */
  value: Content;
  shown: string;
  /** null where it is empty */
  source: WrittenSource | null;
  checkedOn: IsoDate | null;
  previous: Readonly<{ shown: string; source: RuleSource | null }> | null;
}>;

export type ValueSection = Readonly<{ id: string; title: string; values: readonly ValueLine[] }>;

/** Every value of an edition beside the one of the edition before, by section; what is still empty comes last. */
export function valueSections(
  current: Content,
  previous: Content | null,
  asOf: IsoDate,
  words: KnownWords,
): readonly ValueSection[] {
  const entries = entriesOf(current).filter(({ source }) => source !== null);
  const before = previous === null ? [] : entriesOf(previous);
  const beforeByName = new Map(before.map((entry) => [entry.name, entry]));
  const beside = Map.groupBy([...entries, ...before], listOf);
  const lines = entries.map((entry) => ({
    section: entry.section,
    line: lineOf(entry, beforeByName.get(entry.name) ?? null, beside.get(listOf(entry)) ?? [], asOf, words),
  }));
  const missing = previous === null ? [] : missingIn(current, previous);
  const all = [...lines, ...missing.map((one) => ({ section: one.section, line: emptyLine(one, words) }))];
  return [...new Set(all.map(({ section }) => section))].sort(bySection).map((id) => ({
    id,
    title: sectionLabel(id),
    values: all.filter(({ section }) => section === id).map(({ line }) => line),
  }));
}

/** Items of one list have the same shape. */
const listOf = ({ names }: RuleEntry): string =>
  isItemName(names.at(-1) ?? '') ? names.slice(0, -1).join('/') : names.join('/');

function lineOf(
  entry: RuleEntry,
  before: RuleEntry | null,
  beside: readonly RuleEntry[],
  asOf: IsoDate,
  words: KnownWords,
): ValueLine {
  const samples = [entry, ...(before === null ? [] : [before]), ...beside].map(({ value }) => value);
  return {
    name: entry.name,
    label: entry.label,
    state: stateOf(entry, asOf),
    shape: shapeOf(samples, entry.keys, words),
    value: entry.value,
    shown: shownValue(entry.value, entry.keys),
    source: {
      document: entry.publication,
      locator: entry.source?.locator ?? '',
      quote: entry.source?.quote ?? '',
    },
    checkedOn: entry.standing?.checkedOn ?? null,
    previous: before && { shown: shownValue(before.value, before.keys), source: before.source },
  };
}

function stateOf({ standing }: RuleEntry, asOf: IsoDate): ValueLine['state'] {
  if (standing?.certainty === 'B') return 'unconfirmed';
  return standing !== null && isOverdue(standing, asOf) ? 'overdue' : 'confirmed';
}

function emptyLine({ name, label, keys, before, kind }: Missing, words: KnownWords): ValueLine {
  const [first] = before;
  const shape: Shape =
    kind === 'value'
      ? shapeOf(
          before.map(({ value }) => value),
          keys,
          words,
        )
      : {
          kind: 'fields',
          fields: before.map((entry) => ({
            key: entry.names.at(-1) ?? '',
            label: fieldLabel(entry.keys),
            shape: shapeOf([entry.value], entry.keys, words),
          })),
        };
  const shown = before.map((entry) => {
    const value = shownValue(entry.value, entry.keys);
    return kind === 'value' ? value : `${fieldLabel(entry.keys)} ${value}`;
  });
  return {
    name,
    label,
    state: 'empty',
    shape,
    value: null,
    shown: '',
    source: null,
    checkedOn: null,
    previous: { shown: shown.join('、'), source: first?.source ?? null },
  };
}
