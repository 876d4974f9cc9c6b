import { ToggleButton } from 'react-aria-components';
import type { Rejudged } from '#core/contract/rejudge.ts';
import { wishLabels } from '#core/domain/judge/words.ts';
import type { Move } from '#core/domain/rejudge/moves.ts';
import { PrintSheetButtons } from '../../../components/print-sheet-buttons.tsx';
import { ResultBadge } from '../../../components/verdict-badge.tsx';
import { formatCount } from '../../../format.ts';
import { moveKey } from './rejudge-view.ts';
import { SwitchEdition } from './switch-edition.tsx';

/** How many students change and in which way; each way narrows the list to those who go it. */
export function RejudgeSummary({
  compared,
  move,
  onMove,
}: Readonly<{ compared: Rejudged; move: string | null; onMove: (move: string | null) => void }>) {
  const { counts, moves, after } = compared;
  return (
    <section
      aria-label="変わる人数"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="flex w-[24rem] shrink-0 flex-col gap-5 overflow-auto border-l border-rule px-5 pb-6"
    >
      <div>
        <h2 className="mb-1 text-lg font-bold">変わる人数</h2>
        <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-table">
          <Count label="判定した生徒" count={counts.all} />
          <Count label="結果が変わる" count={counts.result} strong />
          <Count label="結果は同じで、項目だけ変わる" count={counts.criteria} />
          <Count label="変わらない" count={counts.none} />
        </dl>
      </div>
      {moves.length > 0 && (
        <div>
          <h3 className="mb-1 font-bold">結果の変わり方</h3>
          <p className="mb-2 text-small text-ink-soft">選ぶと、その生徒だけを一覧に出します。</p>
          <ul className="flex flex-col gap-1">
            {moves.map((each) => (
              <li key={moveKey(each)}>
                <MoveButton
                  move={each}
                  isChosen={move === moveKey(each)}
                  onChoose={(chosen) => onMove(chosen ? moveKey(each) : null)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <PrintSheetButtons sheet={{ kind: 'rejudge', edition: after.id }} studentNumber={null} />
      <SwitchEdition compared={compared} />
    </section>
  );
}

function Count({
  label,
  count,
  strong = false,
}: Readonly<{ label: string; count: number; strong?: boolean }>) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={strong ? 'text-right text-lg font-bold' : 'text-right'}>{formatCount(count)} 人</dd>
    </>
  );
}

function MoveButton({
  move: { wish, before, after, students },
  isChosen,
  onChoose,
}: Readonly<{ move: Move; isChosen: boolean; onChoose: (chosen: boolean) => void }>) {
  return (
    <ToggleButton
      isSelected={isChosen}
      onChange={onChoose}
      className="flex w-full flex-col gap-1 rounded-6 border border-rule px-3 py-1.5 text-left text-table data-[hovered]:bg-ground-soft data-[selected]:border-accent data-[selected]:bg-accent-soft"
    >
      <span className="flex justify-between">
        <span>{wishLabels[wish]}</span>
        <strong>{formatCount(students)} 人</strong>
      </span>
      <span className="flex flex-wrap items-center gap-1">
        <ResultBadge wish={wish} result={before} />
        <span aria-hidden="true">→</span>
        <span className="sr-only">から</span>
        <ResultBadge wish={wish} result={after} />
      </span>
    </ToggleButton>
  );
}
