import { useMemo, useRef, useState } from 'react';
import type { FormView } from '#core/contract/foundation.ts';
import { type CellPlace, cellName, placeOfName } from '#core/domain/fields/cell-place.ts';
import { type Tie, tieKey } from '#core/domain/foundation/form.ts';
import type { FormLayout, SheetLayout } from '#core/domain/foundation/layout.ts';
import { contentLabel } from '#core/domain/foundation/plan.ts';
import { type Target, targetsOf } from '#core/domain/foundation/targets.ts';
import type { TieContent } from '#core/domain/foundation/tie-content.ts';
import { useChange } from '../../api.ts';
import { showToast } from '../../components/toast-store.ts';
import { type Chip, FormGrid } from './form-grid.tsx';
import { SheetTabs } from './sheet-tabs.tsx';
import { TiePanel } from './tie-panel.tsx';

/** Pointing: the form on the left, what is written into the chosen cell on the right. */
export function TieTab({ view, layout }: Readonly<{ view: FormView; layout: FormLayout }>) {
  const { form, ties, problems, proposals } = view;
  const tying = useChange('foundation.tie', { failures: 'inline' });
  const [at, setAt] = useState(() => firstVisible(layout.sheets));
  const [cursor, setCursor] = useState<CellPlace>({ row: 1, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const sheet = layout.sheets[at];
  const chips = useMemo(
    () => (sheet === undefined ? noChips : chipsOf(sheet, view, layout)),
    [sheet, view, layout],
  );
  if (sheet === undefined) return null;

  const tie = async (
    changes: readonly (Pick<Tie, 'sheet' | 'cell'> & Readonly<{ content: TieContent | null }>)[],
  ): Promise<string | null> => {
    const reply = await tying.run({ id: form.id, ties: [...changes] });
    return reply.ok ? null : reply.error.message;
  };
  const cell = cellName(cursor);
  const own = ties.find((one) => tieKey(one) === tieKey({ sheet: sheet.name, cell })) ?? null;
  const clear = (): void => {
    if (own !== null) void tie([{ sheet: sheet.name, cell, content: null }]);
  };
  const goTo = (place: Pick<Tie, 'sheet' | 'cell'>): void => {
    const next = layout.sheets.findIndex(({ name }) => name === place.sheet);
    const found = placeOfName(place.cell);
    if (next >= 0) setAt(next);
    if (found !== null) setCursor(found);
    grid.current?.focus();
  };
  const faulty = ties
    .filter((one) => problems.some((problem) => tieKey(problem) === tieKey(one)))
    .map(({ sheet: name, cell: at }) => ({ sheet: name, cell: at }));
  const acceptAll = async (): Promise<void> => {
    if ((await tie(proposals.map((proposal) => proposal.tie))) === null)
      showToast({ tone: 'success', message: `${proposals.length} か所に割り当てました` });
  };
  return (
    <div className="flex h-full min-h-0">
      <div className="flex min-w-0 grow flex-col">
        <FormGrid
          sheet={sheet}
          looks={layout.looks}
          chips={chips}
          cursor={cursor}
          onCursor={setCursor}
          onEnter={(place) => {
            setCursor(place);
            editor.current?.querySelector('input')?.focus();
          }}
          onClear={clear}
          gridRef={grid}
        />
        {sheet.isCut && <CutNotice sheet={sheet} />}
        <SheetTabs
          sheets={layout.sheets}
          selected={at}
          onSelect={(next) => {
            setAt(next);
            setCursor({ row: 1, column: 0 });
          }}
        />
      </div>
      <TiePanel
        view={view}
        sheet={sheet}
        cursor={cursor}
        content={own?.content ?? null}
        proposal={proposals.find(({ tie: one }) => one.sheet === sheet.name && one.cell === cell) ?? null}
        problems={problems}
        editor={editor}
        onTie={(content) => tie([{ sheet: sheet.name, cell, content }])}
        onClear={clear}
        onChosen={() => grid.current?.focus()}
        onAcceptAll={() => void acceptAll()}
        onGoTo={goTo}
        onClearFaulty={() => void tie(faulty.map((one) => ({ ...one, content: null })))}
      />
    </div>
  );
}

function CutNotice({ sheet: { rows, columns } }: Readonly<{ sheet: SheetLayout }>) {
  return (
    <p className="shrink-0 border-t border-rule px-4 py-1 text-small text-ink-soft">
      大きなシートのため、{rows.length} 行 {columns.length}{' '}
      列までを表示しています。続きの部分も、保存するファイルにはそのまま残ります。
    </p>
  );
}

const noChips: ReadonlyMap<string, Chip> = new Map();

export const firstVisible = (sheets: readonly SheetLayout[]): number =>
  Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );

/** The ties of the sheet, in a list for every student; proposals where there is none yet. */
function chipsOf(
  sheet: SheetLayout,
  { form, ties, problems, proposals }: FormView,
  layout: FormLayout,
): ReadonlyMap<string, Chip> {
  const faulty = new Set(problems.map(tieKey));
  const chips = new Map<string, Chip>();
  for (const { tie } of proposals)
    if (tie.sheet === sheet.name) chips.set(tie.cell, { text: contentLabel(tie.content), tone: 'proposed' });
  for (const target of targetsOf(form.mode, ties, layout.sheets)) {
    if (target.sheet !== sheet.name) continue;
    const tone = faulty.has(tieKey(target.tie)) ? 'problem' : 'tied';
    chips.set(cellName(target.place), { text: chipText(target), tone });
  }
  return chips;
}

function chipText({ tie, student, box }: Target): string {
  const label = contentLabel(tie.content);
  if (box !== null) return String(box + 1);
  return student === null || student === 0 ? label : `${student + 1}: ${label}`;
}
