import { cellName, placeOfName } from '../fields/cell-place.ts';
import { factOf } from './facts.ts';
import { type FillMode, type Tie, tieKey } from './form.ts';
import type { FormLayout, LaidCell, SheetLayout } from './layout.ts';
import { contentLabel } from './plan.ts';
import { isInList, type Target, targetKey, targetsOf } from './targets.ts';

/** What keeps a form from being filled, at the cell of the tie it is about. */
export type TieProblem = Readonly<{ sheet: string; cell: string; sentence: string }>;

/** Everything that is wrong with the ties of a form; while there is any, the form cannot be filled. */
export function tieProblems(
  mode: FillMode,
  ties: readonly Tie[],
  layout: Pick<FormLayout, 'sheets'>,
): readonly TieProblem[] {
  const listSheet = mode.kind === 'list' && !layout.sheets.some(({ name }) => name === mode.sheet);
  return [
    ...(listSheet
      ? [
          {
            sheet: mode.sheet,
            cell: '',
            sentence: `一覧のシート「${mode.sheet}」が、いまのファイルにありません。一覧の行を決め直してください。`,
          },
        ]
      : []),
    ...ties.flatMap((tie) => ownProblems(mode, tie, layout)),
    ...cellProblems(targetsOf(mode, ties, layout.sheets), layout),
  ];
}

const at = ({ sheet, cell }: Tie, sentence: string): TieProblem => ({ sheet, cell, sentence });

function ownProblems(
  mode: FillMode,
  tie: Tie,
  { sheets }: Pick<FormLayout, 'sheets'>,
): readonly TieProblem[] {
  const { sheet, cell, content } = tie;
  const place = placeOfName(cell);
  if (!sheets.some(({ name }) => name === sheet) || place === null)
    return [
      at(
        tie,
        `シート「${sheet}」が、いまのファイルにありません。割り当てを外すか、ファイルを差し替えてください。`,
      ),
    ];
  if (content.kind === 'fixed') return [];
  const fact = factOf(content.fact);
  if (fact === undefined)
    return [at(tie, `${cell} の項目は、このアプリケーションにありません。割り当てを外してください。`)];
  if (mode.kind === 'list' && fact.scope === 'student' && !isInList(mode, sheet, place))
    return [
      at(tie, `${cell} の「${fact.label}」は生徒ごとに違うため、一覧の最初の生徒の行に割り当ててください。`),
    ];
  return [];
}

/** One sentence for each tie, about the first of its cells that cannot be written. */
function cellProblems(
  targets: readonly Target[],
  { sheets }: Pick<FormLayout, 'sheets'>,
): readonly TieProblem[] {
  const cells = new Map(sheets.map((sheet) => [sheet.name, cellsByName(sheet)]));
  const taken = new Map<string, Target>();
  const problems = new Map<string, TieProblem>();
  const add = ({ tie }: Target, sentence: string): void => {
    if (!problems.has(tieKey(tie))) problems.set(tieKey(tie), at(tie, sentence));
  };
  for (const target of targets) {
    const name = cellName(target.place);
    const lock = cells.get(target.sheet)?.get(name)?.lock ?? null;
    if (lock === 'formula')
      add(target, `${name} には計算式が入っているため、書き込めません。割り当てを外してください。`);
    if (lock === 'tableHeading')
      add(target, `${name} は Excel の表の見出しのため、書き込めません。割り当てを外してください。`);
    const other = taken.get(targetKey(target));
    if (other !== undefined && other.tie !== target.tie)
      add(
        target,
        `${name} に「${contentLabel(other.tie.content)}」と「${contentLabel(target.tie.content)}」の二つが割り当てられています。どちらかを外してください。`,
      );
    taken.set(targetKey(target), target);
  }
  return [...problems.values()];
}

const cellsByName = ({ cells }: SheetLayout): ReadonlyMap<string, LaidCell> =>
  new Map(cells.map((cell) => [cellName(cell), cell]));
