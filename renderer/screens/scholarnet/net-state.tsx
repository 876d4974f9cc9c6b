import type { PreCheckState } from '#core/domain/scholarnet/pre-check.ts';
import { cx } from '../../components/class-names.ts';

export type ShownState = 'faulty' | 'missing' | 'changed' | 'fine';

/** The most pressing of what is found. */
export function netStateOf({ faulty, missing, changed }: PreCheckState): ShownState {
  if (faulty > 0) return 'faulty';
  if (missing > 0) return 'missing';
  return changed > 0 ? 'changed' : 'fine';
}

/** Told by sign, word and colour, so that a black-and-white print can be read. */
export const netStateWords: Readonly<
  Record<ShownState, Readonly<{ mark: string; label: string; look: string }>>
> = {
  faulty: { mark: '✕', label: '直すところ', look: 'text-unmet' },
  missing: { mark: '？', label: '不足', look: 'text-unknown' },
  changed: { mark: '▲', label: '変更あり', look: 'text-decide' },
  fine: { mark: '●', label: '問題なし', look: 'text-met' },
};

export function NetStateBadge({ state }: Readonly<{ state: ShownState }>) {
  const { mark, label, look } = netStateWords[state];
  return (
    <span className={cx('inline-flex items-center gap-1.5 font-bold whitespace-nowrap', look)}>
      <span aria-hidden="true">{mark}</span>
      {label}
    </span>
  );
}
