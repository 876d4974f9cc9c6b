import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { FormCard } from '#core/contract/forms.ts';
import { type FormId, formIds } from '#core/domain/documents/model.ts';
import { Icon } from '../../components/icon.tsx';
import { formatCount, formatStamp } from '../../format.ts';

/** The forms as cards: what each is for, how large it would be now, and what stands in its way. */
export function FormChoice({
  cards,
  chosen,
  onChoose,
}: Readonly<{ cards: readonly FormCard[]; chosen: FormId; onChoose: (form: FormId) => void }>) {
  const id = useId();
  return (
    <ToggleButtonGroup
      aria-label="帳票"
      orientation="vertical"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const form = formIds.find((formId) => keys.has(formId));
        if (form !== undefined) onChoose(form);
      }}
      className="flex w-64 shrink-0 flex-col gap-2 overflow-auto border-r border-rule px-4 py-4 xl:w-76"
    >
      {cards.map((card) => (
        <ToggleButton
          key={card.form}
          id={card.form}
          aria-label={card.title}
          aria-describedby={`${id}-${card.form}`}
          className="flex shrink-0 flex-col gap-1 rounded-8 border border-rule-strong bg-white px-4 py-3 text-left data-[hovered]:bg-ground-soft data-[selected]:border-accent data-[selected]:bg-accent-soft data-[selected]:shadow-[inset_4px_0_0_var(--color-accent)]"
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
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

const sizeOf = ({ students, pages }: FormCard): string =>
  pages === null
    ? `${formatCount(students)} 人`
    : `${formatCount(students)} 人・${formatCount(pages)} ページ`;
