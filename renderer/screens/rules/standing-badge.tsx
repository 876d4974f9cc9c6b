import { cx } from '../../components/class-names.ts';

export type Standing = 'unconfirmed' | 'overdue' | 'empty' | 'confirmed';

const looks: Readonly<Record<Standing, Readonly<{ word: string; shape: string; look: string }>>> = {
  unconfirmed: { word: '未確認', shape: '▲', look: 'bg-decide-soft text-decide' },
  overdue: { word: '確かめる日を過ぎています', shape: '✕', look: 'bg-unmet-soft text-unmet' },
  empty: { word: '空', shape: '－', look: 'bg-unknown-soft text-unknown' },
  confirmed: { word: '確認済み', shape: '●', look: 'bg-met-soft text-met' },
};

/** How sure a value is: shape, colour and word together. */
export function StandingBadge({ standing }: Readonly<{ standing: Standing }>) {
  const { word, shape, look } = looks[standing];
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 rounded-4 px-2 py-0.5 text-small leading-tight font-bold whitespace-nowrap',
        look,
      )}
    >
      <span aria-hidden="true">{shape}</span>
      {word}
    </span>
  );
}
