import type { ValueForm } from '#core/contract/rules.ts';
import type { ValueLine } from '#core/domain/rule-tree/value-lines.ts';
import { folded } from './rule-search.ts';

/** Which values are listed: those that wait for somebody, those that are empty, or all. */
export type ValueFilter = 'open' | 'empty' | 'all';

const isOpen = ({ state }: ValueLine): boolean => state === 'unconfirmed' || state === 'overdue';

const filters: Readonly<Record<ValueFilter, (line: ValueLine) => boolean>> = {
  open: isOpen,
  empty: ({ state }) => state === 'empty',
  all: () => true,
};

export const allLines = (form: ValueForm): readonly ValueLine[] =>
  form.sections.flatMap(({ values }) => values);

/** Sections with the values of the filter that contain every word. */
export function findValues(form: ValueForm, filter: ValueFilter, typed: string): ValueForm['sections'] {
  const words = typed
    .split(/\s+/u)
    .map(folded)
    .filter((word) => word !== '');
  return form.sections
    .map((section) => ({
      ...section,
      values: section.values.filter((line) => {
        const text = folded([section.title, ...line.label, line.shown, line.previous?.shown ?? ''].join(' '));
        return filters[filter](line) && words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ values }) => values.length > 0);
}

export function countValues(form: ValueForm): Readonly<Record<ValueFilter, number>> {
  const lines = allLines(form);
  return {
    open: lines.filter(filters.open).length,
    empty: lines.filter(filters.empty).length,
    all: lines.length,
  };
}

/**
 * The next value after a place that is still to be done, round the end: an empty one where the empty ones are listed, else
 * one that waits for somebody. null = none is left but this one.
 */
export function nextToDo(form: ValueForm, filter: ValueFilter, name: string | null): string | null {
  const lines = allLines(form);
  const at = lines.findIndex((line) => line.name === name);
  const round = [...lines.slice(at + 1), ...lines.slice(0, Math.max(0, at))];
  return round.find(filters[filter === 'empty' ? 'empty' : 'open'])?.name ?? null;
}
