import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';
import { RequiredMark } from './text-field.tsx';

export type Choice = Readonly<{ id: string; label: string; hint?: string | null; group?: string | null }>;

export type SearchSelectProps = Readonly<{
  label: string;
  /** The label is read out but not shown, as in a table */
  labelHidden?: boolean;
  choices: readonly Choice[];
  value: string | null;
  onChange: (id: string | null) => void;
  description?: string;
  problem?: string | null;
  required?: boolean;
  placeholder?: string;
  size?: 'field' | 'small';
  isDisabled?: boolean;
  className?: string;
}>;

/** Width, case and kana do not matter for the search: what is compared is a folded copy, never what is stored. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ぁ-ゖ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));

/** A select that can be typed into. Opens on focus by arrow or click; Enter takes the marked choice. */
export function SearchSelect({
  label,
  labelHidden = false,
  choices,
  value,
  onChange,
  description,
  problem = null,
  required = false,
  placeholder = '選んでください',
  size = 'field',
  isDisabled = false,
  className,
}: SearchSelectProps) {
  const chosen = choices.find((c) => c.id === value);
  const [typed, setTyped] = useState<string | null>(null);
  const shown =
    typed === null || typed === chosen?.label ? choices : choices.filter((c) => matches(c, typed));
  return (
    <ComboBox
      className={cx('flex flex-col gap-1', className)}
      items={shown}
      inputValue={typed ?? chosen?.label ?? ''}
      selectedKey={value}
      isDisabled={isDisabled}
      isInvalid={problem !== null}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      onInputChange={setTyped}
      onSelectionChange={(key) => {
        setTyped(null);
        if (key !== null) onChange(String(key));
      }}
      onOpenChange={(open) => {
        if (!open) setTyped(null);
      }}
    >
      <Label className={labelHidden ? 'sr-only' : 'text-table font-bold'}>
        {label}
        {required ? <RequiredMark /> : null}
      </Label>
      {description === undefined ? null : (
        <Text slot="description" className="text-small text-ink-faint">
          {description}
        </Text>
      )}
      <span className="relative flex">
        <Input
          placeholder={placeholder}
          // Opening the list gives the focus once more: what has been typed by then must not be typed over.
          onFocus={(event) => {
            if (typed === null) event.target.select();
          }}
          className={cx(
            'w-full rounded-6 border border-rule-strong bg-white pr-9 pl-3 text-ink',
            'data-[invalid]:border-2 data-[invalid]:border-unmet data-[disabled]:bg-solid-gray-50',
            size === 'field' ? 'min-h-field text-base' : 'min-h-row text-table',
          )}
        />
        <Button className="absolute inset-y-0 right-0 flex w-9 items-center justify-center text-ink-soft">
          <Icon of={ChevronDown} />
        </Button>
      </span>
      <FieldError className="text-small font-bold text-unmet">{problem}</FieldError>
      <Popover className="w-(--trigger-width) min-w-56 overflow-auto rounded-6 border border-rule-strong bg-white shadow-2">
        <ListBox
          className="max-h-80 overflow-auto p-1"
          renderEmptyState={() => <p className="p-2 text-table text-ink-faint">当てはまるものがありません</p>}
        >
          {(choice: Choice) => (
            <ListBoxItem
              id={choice.id}
              textValue={choice.label}
              className="flex min-h-row flex-col justify-center rounded-4 px-2 py-1 text-table data-[focused]:bg-accent-soft data-[selected]:font-bold"
            >
              <span>{choice.label}</span>
              {choice.hint === null || choice.hint === undefined ? null : (
                <span className="text-small font-normal text-ink-faint">{choice.hint}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function matches(choice: Choice, typed: string): boolean {
  const wanted = folded(typed.trim());
  return wanted === '' || folded(`${choice.label} ${choice.hint ?? ''}`).includes(wanted);
}
