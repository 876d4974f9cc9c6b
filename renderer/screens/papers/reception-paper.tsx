import { stageOf } from '#core/domain/paper-way/order.ts';
import { lastStep } from '#core/domain/paper-way/step.ts';
import { stageLabels, stepDetail } from '#core/domain/paper-way/words.ts';
import type { PaperStatus } from '#core/domain/papers.ts';
import { cx } from '../../components/class-names.ts';
import { formatMonthDay } from '../../format.ts';

const grounds = {
  received: 'border-met bg-met-soft',
  defect: 'border-unmet bg-unmet-soft',
  notReceived: 'border-rule-strong bg-white',
} as const;

const inks = { received: 'text-met', defect: 'text-unmet', notReceived: 'text-decide' } as const;

/** A paper as it is called out at the counter: its number key, and where it stands. */
export function ReceptionPaper({
  paper,
  index,
  isCurrent,
  onPress,
}: Readonly<{ paper: PaperStatus; index: number; isCurrent: boolean; onPress: () => void }>) {
  const { need, state, way } = paper;
  const last = lastStep(way);
  const detail = last === null ? '' : stepDetail(last);
  return (
    <li>
      <button
        type="button"
        aria-pressed={state.kind === 'received'}
        onClick={onPress}
        tabIndex={isCurrent ? 0 : -1}
        className={cx(
          'flex min-h-12 w-full items-center gap-4 rounded-8 border-2 px-4 text-left',
          grounds[state.kind],
        )}
      >
        <kbd className="inline-flex size-8 shrink-0 items-center justify-center rounded-6 border border-rule-strong bg-white font-bold">
          {index < 9 ? index + 1 : ''}
        </kbd>
        <span className="grow">
          {need.number} {need.label}
          {need.form !== null && <span className="ml-2 text-small text-ink-soft">{need.form}</span>}
        </span>
        <span className={cx('text-right font-bold', inks[state.kind])}>
          {last === null ? (need.status === 'needed' ? '未' : '？') : standing(paper)}
          {detail !== '' && <span className="block text-small font-normal">{detail}</span>}
        </span>
      </button>
    </li>
  );
}

function standing({ way }: PaperStatus): string {
  const last = lastStep(way);
  return last === null ? '' : `${stageLabels[stageOf(way)]} ${formatMonthDay(last.on)}`;
}
