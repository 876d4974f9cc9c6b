import { useEffect, useRef } from 'react';
import type { ValueForm } from '#core/contract/rules.ts';
import { cx } from '../../components/class-names.ts';
import { StandingBadge } from './standing-badge.tsx';

/** The values to choose from, by section. */
export function ValueNavigation({
  sections,
  chosen,
  onChoose,
}: Readonly<{ sections: ValueForm['sections']; chosen: string | null; onChoose: (name: string) => void }>) {
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen !== null) current.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <nav aria-label="値の一覧" className="min-h-0 grow overflow-auto pb-8">
      {sections.map(({ id, title, values }) => (
        <section key={id} className="mb-3">
          <h2 className="text-table font-bold text-ink-soft">
            {title}（{values.length}）
          </h2>
          <ul>
            {values.map((line) => (
              <li key={line.name}>
                <button
                  ref={line.name === chosen ? current : null}
                  type="button"
                  aria-current={line.name === chosen ? 'true' : undefined}
                  className={cx(
                    'flex w-full items-start justify-between gap-2 rounded-4 px-2 py-1 text-left text-table',
                    line.name === chosen ? 'bg-accent-soft font-bold' : 'hover:bg-ground-soft',
                  )}
                  onClick={() => onChoose(line.name)}
                >
                  <span className="phrase min-w-0">{line.label.join(' › ')}</span>
                  <StandingBadge standing={line.state} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
