import { TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import type { FormCard } from '#core/contract/forms.ts';
import type { FormId } from '#core/domain/documents/model.ts';
import { Icon } from '../../components/icon.tsx';
import { formatCount, formatStamp } from '../../format.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The forms as cards: what each is for, how large it would be now, and what stands in its way. */
export function FormChoice({
  cards,
  chosen,
  onChoose,
}: Readonly<{ cards: readonly FormCard[]; chosen: FormId; onChoose: (form: FormId) => void }>) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  // The arrows choose and go round, as in every group of radio buttons.
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const from = cards.findIndex((card) => card.form === chosen);
    const next = step === undefined ? undefined : cards[(from + step + cards.length) % cards.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.form);
    group.current?.querySelector<HTMLElement>(`[value="${next.form}"]`)?.focus();
  };
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label="帳票"
      onKeyDown={onKeyDown}
      className="flex w-64 shrink-0 flex-col gap-2 overflow-auto border-r border-rule px-4 py-4 xl:w-76"
    >
      {cards.map((card) => (
        // biome-ignore lint/a11y/useSemanticElements: the whole card is the button; an input would have to be hidden in it
        <button
          key={card.form}
          type="button"
          role="radio"
          value={card.form}
          aria-checked={card.form === chosen}
          aria-label={card.title}
          aria-describedby={`${id}-${card.form}`}
          tabIndex={card.form === chosen ? 0 : -1}
          onClick={() => onChoose(card.form)}
          className="flex shrink-0 flex-col gap-1 rounded-8 border border-rule-strong bg-white px-4 py-3 text-left hover:bg-ground-soft aria-checked:border-accent aria-checked:bg-accent-soft aria-checked:shadow-[inset_4px_0_0_var(--color-accent)]"
        >
          <span className="font-bold">{card.title}</span>
          <span id={`${id}-${card.form}`} className="flex flex-col gap-1 text-small text-ink-soft">
            <span>{card.purpose}</span>
            <span className="text-ink">{sizeOf(card)}</span>
            {card.lastPrinted !== null && <span>前回 {formatStamp(card.lastPrinted.at)}</span>}
            {card.obstacles.length > 0 && (
              <span className="flex items-center gap-1 font-bold text-decide">
                <Icon of={TriangleAlert} size={14} />
                確かめること {card.obstacles.length} 件
              </span>
            )}
          </span>
        </button>
      ))}
    </div>
  );
}

const sizeOf = ({ students, pages }: FormCard): string =>
  pages === null
    ? `${formatCount(students)} 人`
    : `${formatCount(students)} 人・${formatCount(pages)} ページ`;
