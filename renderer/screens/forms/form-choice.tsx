import { TriangleAlert } from 'lucide-react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
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
  return (
    <RadioGroup
      value={chosen}
      onChange={(value) => {
        const form = formIds.find((id) => id === value);
        if (form !== undefined) onChoose(form);
      }}
      className="flex w-64 shrink-0 xl:w-76 flex-col gap-2 overflow-auto border-r border-rule px-4 py-4"
    >
      <Label className="sr-only">帳票</Label>
      {cards.map((card) => (
        <Radio
          key={card.form}
          value={card.form}
          className="flex flex-col gap-1 rounded-8 border border-rule-strong bg-white px-4 py-3 data-[hovered]:bg-ground-soft data-[selected]:border-accent data-[selected]:bg-accent-soft data-[selected]:shadow-[inset_4px_0_0_var(--color-accent)]"
        >
          <span className="font-bold">{card.title}</span>
          <span className="text-small text-ink-soft">{card.purpose}</span>
          <span className="text-small">{sizeOf(card)}</span>
          {card.lastPrinted !== null && (
            <span className="text-small text-ink-soft">前回 {formatStamp(card.lastPrinted.at)}</span>
          )}
          {card.obstacles.length > 0 && (
            <span className="flex items-center gap-1 text-small font-bold text-decide">
              <Icon of={TriangleAlert} size={14} />
              確かめること {card.obstacles.length} 件
            </span>
          )}
        </Radio>
      ))}
    </RadioGroup>
  );
}

const sizeOf = ({ students, pages }: FormCard): string =>
  pages === null
    ? `${formatCount(students)} 人`
    : `${formatCount(students)} 人・${formatCount(pages)} ページ`;
