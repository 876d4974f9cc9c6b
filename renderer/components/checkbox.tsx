import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';

export type CheckboxProps = Readonly<
  Omit<AriaCheckboxProps, 'className' | 'children' | 'style'> & { children?: ReactNode; className?: string }
>;

export function Checkbox({ children, className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      className={cx('group inline-flex min-h-row items-center gap-2 text-table', className)}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span
            className={cx(
              'flex size-5 shrink-0 items-center justify-center rounded-4 border-2',
              isSelected || isIndeterminate
                ? 'border-accent bg-accent text-white'
                : 'border-rule-strong bg-white',
            )}
          >
            {isIndeterminate ? (
              <Icon of={Minus} size={14} />
            ) : isSelected ? (
              <Icon of={Check} size={14} />
            ) : null}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
