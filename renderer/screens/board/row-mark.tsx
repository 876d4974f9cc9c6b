import type { BoardRow } from '#core/contract/board.ts';
import { progressLabels } from '#core/domain/progress/words.ts';
import { cx } from '../../components/class-names.ts';

export type RowTone = 'red' | 'amber' | 'done' | 'quiet';

/** Told by sign, word and colour, so that a black-and-white print can be read. */
const marks: Readonly<Record<RowTone, Readonly<{ mark: string; look: string }>>> = {
  red: { mark: '✕', look: 'text-unmet' },
  amber: { mark: '▲', look: 'text-decide' },
  done: { mark: '●', look: 'text-met' },
  quiet: { mark: '○', look: 'text-ink-soft' },
};

export function toneOfRow({ flags, settled }: Pick<BoardRow, 'flags' | 'settled'>): RowTone {
  const [first] = flags;
  if (first !== undefined) return first.tone;
  return settled ? 'done' : 'quiet';
}

export const stateWord = ({ state, place }: Pick<BoardRow, 'state' | 'place'>): string =>
  state !== null ? progressLabels[state] : place === 'unmatched' ? '名簿にない' : '';

export function RowMark({ tone, children }: Readonly<{ tone: RowTone; children: string }>) {
  const { mark, look } = marks[tone];
  return (
    <span className={cx('inline-flex items-center gap-1.5 font-bold whitespace-nowrap', look)}>
      <span aria-hidden="true">{mark}</span>
      {children}
    </span>
  );
}
