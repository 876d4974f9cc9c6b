import type { StepCell, StepCells, StepColumn } from '#core/contract/adoption.ts';

type Named = Readonly<{ id: string; label: string; group: string | null }>;

/** The heads of a table of steps, each with how many of those asked are done. */
export const stepColumns = (
  names: readonly Named[],
  rows: readonly Readonly<{ cells: StepCells }>[],
): readonly StepColumn[] =>
  names.map((name) => {
    const cells = rows.flatMap(({ cells }) => cells[name.id] ?? []);
    return {
      ...name,
      done: cells.filter(({ mark }) => mark?.kind === 'done').length,
      asked: cells.filter(isAsked).length,
    };
  });

/** What is not owed counts only once it has come. */
const isAsked = ({ asked, mark }: StepCell): boolean =>
  asked === 'needed' ? mark?.kind !== 'notNeeded' : mark?.kind === 'done' || mark?.kind === 'defect';
