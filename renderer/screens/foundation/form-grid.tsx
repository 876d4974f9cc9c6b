import {
  type KeyboardEvent,
  memo,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
} from 'react';
import { type CellPlace, cellName, columnLetter } from '#core/domain/fields/cell-place.ts';
import type { CellLook, SheetLayout } from '#core/domain/foundation/layout.ts';
import { cx } from '../../components/class-names.ts';
import { isComposing } from '../../keyboard.ts';
import { geometryOf, placeAfterKey, type Region } from './geometry.ts';

/** What is drawn into a cell over what the form has there. */
export type Chip = Readonly<{
  text: string;
  tone: 'tied' | 'proposed' | 'problem' | 'filled' | 'missing';
}>;

export type FormGridProps = Readonly<{
  sheet: SheetLayout;
  looks: readonly CellLook[];
  /** By the name of the cell, 「B5」 */
  chips: ReadonlyMap<string, Chip>;
  cursor: CellPlace;
  onCursor: (place: CellPlace) => void;
  /** Enter or a double click: something is to be put here */
  onEnter?: (place: CellPlace) => void;
  /** Delete */
  onClear?: (place: CellPlace) => void;
  /** For putting the focus back after something was chosen beside the grid */
  gridRef?: RefObject<HTMLTableElement | null>;
}>;

/** Row numbers on the left and column letters on top, px. */
const gutter = 36;
const head = 22;

/** A sheet of the form to point at: arrow keys move, Enter puts something in, Delete takes it out. */
export function FormGrid({
  sheet,
  looks,
  chips,
  cursor,
  onCursor,
  onEnter,
  onClear,
  gridRef,
}: FormGridProps) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(sheet, looks), [sheet, looks]);
  const { lefts, tops } = geometry;
  const region = geometry.regionOf(cursor);
  // The rows keep one and the same handler, so that a move of the cursor draws two rows and not all.
  const latest = useRef({ onCursor, onEnter });
  useEffect(() => {
    latest.current = { onCursor, onEnter };
  });
  const pick = useCallback((place: CellPlace) => latest.current.onCursor(place), []);
  const enter = useCallback((place: CellPlace) => latest.current.onEnter?.(place), []);
  const chipsByRow = useMemo(() => groupedByRow(chips), [chips]);
  const box = {
    left: gutter + (lefts[region.left] ?? 0),
    top: head + (tops[region.top - 1] ?? 0),
    width: (lefts[region.right + 1] ?? lefts.at(-1) ?? 0) - (lefts[region.left] ?? 0),
    height: (tops[region.bottom] ?? tops.at(-1) ?? 0) - (tops[region.top - 1] ?? 0),
  };
  const { left, top, width, height } = box;
  useEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    const [x, y] = [left, top];
    if (x - gutter < view.scrollLeft) view.scrollLeft = x - gutter;
    else if (x + width > view.scrollLeft + view.clientWidth) view.scrollLeft = x + width - view.clientWidth;
    if (y - head < view.scrollTop) view.scrollTop = y - head;
    else if (y + height > view.scrollTop + view.clientHeight) view.scrollTop = y + height - view.clientHeight;
  }, [left, top, width, height]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = placeAfterKey(sheet, geometry, cursor, event.key);
    if (next !== null) onCursor(next);
    else if (event.key === 'Enter') onEnter?.(cursor);
    else if (event.key === 'Delete' || event.key === 'Backspace') onClear?.(cursor);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={scroller} className="relative min-h-0 grow overflow-auto bg-white">
      <table
        {...(gridRef === undefined ? {} : { ref: gridRef })}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of one stop, moved in by the arrow keys
        role="grid"
        aria-label={`シート「${sheet.name}」`}
        aria-activedescendant={`${id}-${cellName({ row: region.top, column: region.left })}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        data-quiet-focus
        className="peer table-fixed border-separate border-spacing-0 text-small"
        style={{ width: gutter + (lefts.at(-1) ?? 0) }}
      >
        <colgroup>
          <col style={{ width: gutter }} />
          {sheet.columns.map((size, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <col key={column} style={{ width: size }} />
          ))}
        </colgroup>
        <thead>
          <tr style={{ height: head }}>
            <td className="sticky top-0 left-0 z-20 border-r border-b border-rule-strong bg-ground-soft" />
            {sheet.columns.map((_, column) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                key={column}
                scope="col"
                className="sticky top-0 z-10 overflow-hidden border-r border-b border-rule-strong bg-ground-soft p-0 text-center font-normal text-ink-soft"
              >
                {columnLetter(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {geometry.rows.map((regions, at) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              key={at}
              id={id}
              row={at + 1}
              height={sheet.rows[at] ?? 0}
              regions={regions}
              looks={looks}
              chips={chipsByRow.get(at + 1) ?? noChips}
              selected={region.top === at + 1 ? region.left : -1}
              onPick={pick}
              onEnter={enter}
            />
          ))}
        </tbody>
      </table>
      <div
        aria-hidden="true"
        className="pointer-events-none absolute z-10 inset-ring-3 inset-ring-accent peer-focus:outline-3 peer-focus:outline-black peer-focus:ring-6 peer-focus:ring-yellow-300"
        style={box}
      />
    </div>
  );
}

const noChips: ReadonlyMap<string, Chip> = new Map();

function groupedByRow(chips: ReadonlyMap<string, Chip>): ReadonlyMap<number, ReadonlyMap<string, Chip>> {
  const rows = new Map<number, Map<string, Chip>>();
  for (const [name, chip] of chips) {
    const row = Number(name.replace(/^[A-Z]+/u, ''));
    rows.set(row, (rows.get(row) ?? new Map()).set(name, chip));
  }
  return rows;
}

type RowProps = Readonly<{
  id: string;
  row: number;
  height: number;
  regions: readonly Region[];
  looks: readonly CellLook[];
  chips: ReadonlyMap<string, Chip>;
  /** Column of the cursor; -1 = in another row */
  selected: number;
  onPick: (place: CellPlace) => void;
  onEnter: (place: CellPlace) => void;
}>;

const Row = memo(function Row({
  id,
  row,
  height,
  regions,
  looks,
  chips,
  selected,
  onPick,
  onEnter,
}: RowProps) {
  return (
    <tr style={{ height }} className={height === 0 ? 'hidden' : ''}>
      <th
        scope="row"
        className="sticky left-0 z-10 border-r border-b border-rule-strong bg-ground-soft p-0 text-center font-normal text-ink-soft"
      >
        {row}
      </th>
      {regions.map((region) => (
        <GridCell
          key={region.name}
          id={id}
          region={region}
          look={looks[region.cell?.look ?? -1]}
          chip={chips.get(region.name) ?? null}
          isSelected={region.left === selected}
          onPick={onPick}
          onEnter={onEnter}
        />
      ))}
    </tr>
  );
});

const chipLooks: Readonly<Record<Chip['tone'], string>> = {
  tied: 'border border-accent bg-accent-soft text-ink',
  proposed: 'border border-dashed border-accent bg-white text-accent',
  problem: 'border border-unmet bg-unmet-soft text-unmet font-bold',
  filled: 'text-accent font-bold',
  missing: 'border border-decide bg-decide-soft text-decide font-bold',
};

function GridCell({
  id,
  region,
  look,
  chip,
  isSelected,
  onPick,
  onEnter,
}: Readonly<{
  id: string;
  region: Region;
  look: CellLook | undefined;
  chip: Chip | null;
  isSelected: boolean;
}> &
  Pick<RowProps, 'onPick' | 'onEnter'>) {
  const { top, left, bottom, right, name, cell, lines } = region;
  const runsOn = region.runsOn && chip === null;
  const place = { row: top, column: left };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the grid
    // biome-ignore lint/a11y/useFocusableInteractive: the grid names its cell by aria-activedescendant
    <td
      id={`${id}-${name}`}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid above
      role="gridcell"
      aria-selected={isSelected}
      aria-label={spoken(region, chip)}
      colSpan={right - left + 1}
      rowSpan={bottom - top + 1}
      onClick={() => onPick(place)}
      onDoubleClick={() => onEnter(place)}
      className={cx(
        'relative p-0 align-middle',
        runsOn ? 'overflow-visible' : 'overflow-hidden',
        lines.right ? 'border-r border-r-ink' : 'border-r border-r-solid-gray-100',
        lines.bottom ? 'border-b border-b-ink' : 'border-b border-b-solid-gray-100',
        lines.top && 'border-t border-t-ink',
        lines.left && 'border-l border-l-ink',
        groundOf(region, look),
      )}
    >
      <span
        className={cx(
          'absolute inset-0 flex items-center px-0.5 leading-tight whitespace-nowrap',
          !runsOn && 'overflow-hidden',
          look?.align === 'center' && 'justify-center-safe',
          look?.align === 'end' && 'justify-end-safe',
          look?.bold === true && 'font-bold',
        )}
      >
        {chip === null ? (
          cell?.text
        ) : (
          <span className={cx('truncate rounded-4 px-1', chipLooks[chip.tone])}>{chip.text}</span>
        )}
      </span>
    </td>
  );
}

/** A cell with a text hides what runs on into it from its left. */
function groundOf({ cell }: Region, look: CellLook | undefined): string {
  if (cell?.lock === 'formula') return 'bg-unknown-soft';
  if (look?.shaded === true) return 'bg-solid-gray-50';
  return (cell?.text ?? '') === '' ? '' : 'bg-white';
}

const chipWords: Readonly<Record<Chip['tone'], string>> = {
  tied: '割り当て',
  proposed: '提案',
  problem: '直すところのある割り当て',
  filled: '記入',
  missing: '足りない',
};

const spoken = ({ name, cell }: Region, chip: Chip | null): string =>
  [
    name,
    cell?.lock === 'formula' ? '計算式' : '',
    cell?.text ?? '',
    chip === null ? '' : `${chipWords[chip.tone]} ${chip.text}`,
  ]
    .filter((part) => part !== '')
    .join('、');
