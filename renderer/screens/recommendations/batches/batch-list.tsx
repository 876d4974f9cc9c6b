import type { BatchSummary } from '#core/contract/recommendations.ts';
import { formatCount, formatMonthDay } from '../../../format.ts';
import { BatchState } from './batch-state.tsx';

/** The newest first. */
export function BatchList({
  batches,
  chosen,
  onChoose,
}: Readonly<{ batches: readonly BatchSummary[]; chosen: string | null; onChoose: (id: string) => void }>) {
  return (
    <nav aria-label="推薦書">
      <ul className="flex flex-col gap-2">
        {batches.map((batch) => (
          <li key={batch.id}>
            <button
              type="button"
              aria-current={batch.id === chosen}
              onClick={() => onChoose(batch.id)}
              className="flex w-full flex-col gap-0.5 rounded-8 border border-rule-strong bg-white px-4 py-2.5 text-left hover:bg-ground-soft aria-[current=true]:border-accent aria-[current=true]:bg-accent-soft aria-[current=true]:shadow-[inset_4px_0_0_var(--color-accent)]"
            >
              <span className="flex justify-between gap-2">
                <span className="font-bold">第{batch.number}次</span>
                <BatchState batch={batch} />
              </span>
              <span className="text-small text-ink-soft">
                {batch.roundLabel}・{formatCount(batch.students)} 人・{formatMonthDay(batch.letterDate)}付け
              </span>
              {batch.changed > 0 && (
                <span className="text-small font-bold text-decide">
                  ▲ {batch.submittedOn === null ? '作成' : '推薦'}後に変更 {formatCount(batch.changed)} 人
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
