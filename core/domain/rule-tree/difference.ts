import { type Content, sameContent } from './content.ts';
import { entriesOf } from './entries.ts';
import { headSection, type RuleEntry, type RuleSource, type Standing } from './entry.ts';
import { bySection, sectionLabel } from './labels.ts';
import { leavesOf } from './leaves.ts';
import { shownValue } from './shown.ts';

/** What became of a line from one edition to the other. */
export const lineChanges = ['added', 'removed', 'changed', 'sourceOnly', 'same'] as const;
export type LineChange = (typeof lineChanges)[number];

export type DifferenceSide = Readonly<{
  /** In words, with units */
  value: string;
  source: RuleSource | null;
  standing: Standing | null;
}>;

export type DifferenceLine = Readonly<{
  name: string;
  label: readonly string[];
  change: LineChange;
  before: DifferenceSide | null;
  after: DifferenceSide | null;
  /** Of a value with several parts, those that changed; empty where the whole value says it */
  parts: readonly Readonly<{ label: string; before: string; after: string }>[];
}>;

export type Difference = Readonly<{
  sections: readonly Readonly<{ id: string; title: string; lines: readonly DifferenceLine[] }>[];
  counts: Readonly<Record<LineChange, number>>;
}>;

/** Two rule files line by line: sections in the order of the work, lines in the order of the newer file. */
export function differenceOf(before: Content, after: Content): Difference {
  const old = entriesOf(before).filter(isCompared);
  const now = entriesOf(after).filter(isCompared);
  const oldByName = new Map(old.map((entry) => [entry.name, entry]));
  const nowNames = new Set(now.map(({ name }) => name));
  const lines = withRemoved(
    now.map((entry) => ({ entry, line: lineOf(oldByName.get(entry.name) ?? null, entry) })),
    old,
    nowNames,
  );
  const ids = [...new Set(lines.map(({ entry }) => entry.section))].sort(bySection);
  const sections = ids.map((id) => ({
    id,
    title: sectionLabel(id),
    lines: lines.filter(({ entry }) => entry.section === id).map(({ line }) => line),
  }));
  return { sections, counts: countsOf(lines.map(({ line }) => line)) };
}

type Placed = Readonly<{ entry: RuleEntry; line: DifferenceLine }>;

/** A line that is gone stands behind the one it followed in the older file. */
function withRemoved(
  now: readonly Placed[],
  old: readonly RuleEntry[],
  nowNames: ReadonlySet<string>,
): readonly Placed[] {
  const behind = new Map<string | null, Placed[]>();
  let last: string | null = null;
  for (const entry of old) {
    if (nowNames.has(entry.name)) {
      last = entry.name;
      continue;
    }
    const gone = { entry, line: lineOf(entry, null) };
    behind.set(last, [...(behind.get(last) ?? []), gone]);
  }
  return [
    ...(behind.get(null) ?? []),
    ...now.flatMap((placed) => [placed, ...(behind.get(placed.entry.name) ?? [])]),
  ];
}

/** The name of the edition and the day it was checked differ always and say nothing about the rules. */
const notCompared: readonly string[] = ['id', 'lastCheckedOn', 'reviewBy'];
const isCompared = (entry: RuleEntry): boolean =>
  entry.section !== headSection || !notCompared.includes(entry.name);

function lineOf(before: RuleEntry | null, after: RuleEntry | null): DifferenceLine {
  const { name, label } = (after ?? before) as RuleEntry;
  const change = changeOf(before, after);
  return {
    name,
    label,
    change,
    before: sideOf(before),
    after: sideOf(after),
    parts: change === 'changed' && before !== null && after !== null ? changedParts(before, after) : [],
  };
}

function changeOf(before: RuleEntry | null, after: RuleEntry | null): LineChange {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  if (!sameContent(before.value, after.value)) return 'changed';
  return sameSource(before.source, after.source) ? 'same' : 'sourceOnly';
}

const sameSource = (a: RuleSource | null, b: RuleSource | null): boolean =>
  a?.document === b?.document && a?.locator === b?.locator && a?.quote === b?.quote;

const sideOf = (entry: RuleEntry | null): DifferenceSide | null =>
  entry && { value: shownValue(entry.value, entry.keys), source: entry.source, standing: entry.standing };

function changedParts(before: RuleEntry, after: RuleEntry): DifferenceLine['parts'] {
  const old = new Map(leavesOf(before.value, before.keys).map((leaf) => [leaf.name, leaf]));
  const now = new Map(leavesOf(after.value, after.keys).map((leaf) => [leaf.name, leaf]));
  if (old.size <= 1 && now.size <= 1) return [];
  const shown = (leaf: (typeof old extends Map<string, infer L> ? L : never) | undefined): string =>
    leaf === undefined ? 'なし' : shownValue(leaf.content, leaf.keys);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => !sameContent(old.get(name)?.content, now.get(name)?.content))
    .map((name) => ({
      label: (now.get(name) ?? old.get(name))?.label ?? '',
      before: shown(old.get(name)),
      after: shown(now.get(name)),
    }));
}

function countsOf(lines: readonly DifferenceLine[]): Difference['counts'] {
  const counts = { added: 0, removed: 0, changed: 0, sourceOnly: 0, same: 0 };
  for (const { change } of lines) counts[change] += 1;
  return counts;
}
