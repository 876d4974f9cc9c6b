import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from './class-names.ts';

export type AnswerChoice<Id extends string> = Readonly<{ id: Id; label: string }>;

export const yesNo = [
  { id: 'yes', label: 'はい' },
  { id: 'no', label: 'いいえ' },
] as const;

/** A question with few answers side by side, or none yet; pressing the chosen one again takes it back. */
export function AnswerToggle<Id extends string>({
  label,
  choices,
  value,
  onChange,
  description,
  labelHidden = false,
  extra,
  className,
}: Readonly<{
  label: string;
  choices: readonly AnswerChoice<Id>[];
  value: Id | null;
  onChange: (id: Id | null) => void;
  description?: string;
  /** The label is read out but not shown, where the question stands above already */
  labelHidden?: boolean;
  /** Stands in the place of a hidden label */
  extra?: ReactNode;
  className?: string;
}>) {
  return (
    <div className={cx('flex flex-wrap items-center justify-between gap-2', className)}>
      <span className="min-w-0">
        {labelHidden ? null : <span className="text-table font-bold">{label}</span>}
        {extra}
        {description === undefined ? null : (
          <span className="block text-small text-ink-faint">{description}</span>
        )}
      </span>
      <ToggleButtonGroup
        aria-label={label}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          onChange(choices.find(({ id }) => id === key)?.id ?? null);
        }}
        className="flex"
      >
        {choices.map(({ id, label: word }) => (
          <ToggleButton
            key={id}
            id={id}
            className="min-h-row min-w-16 border border-rule-strong bg-white px-3 text-table first:rounded-l-6 last:rounded-r-6 data-[hovered]:bg-ground-soft data-[selected]:border-accent data-[selected]:bg-accent data-[selected]:font-bold data-[selected]:text-white"
          >
            {word}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
