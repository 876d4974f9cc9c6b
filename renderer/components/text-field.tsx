import type { ReactNode, Ref } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import { cx } from './class-names.ts';

const inputClass =
  'w-full rounded-6 border border-rule-strong bg-white px-3 text-ink ' +
  'data-[invalid]:border-2 data-[invalid]:border-unmet data-[disabled]:bg-solid-gray-50 data-[disabled]:text-ink-faint';

const sizes = { field: 'min-h-field text-base', small: 'min-h-row text-table' } as const;

export type TextFieldProps = Readonly<
  Omit<AriaTextFieldProps, 'className' | 'children' | 'style' | 'isInvalid'> & {
    label: string;
    /** Read out and not shown: beside a table the placeholder says enough */
    labelHidden?: boolean;
    size?: 'field' | 'small';
    /** Said under the label, before anything goes wrong: an example, a limit */
    description?: ReactNode;
    /** The reason the text was not taken; null = none */
    problem?: string | null;
    /** 「必須」 beside the label */
    required?: boolean;
    rows?: number;
    placeholder?: string | undefined;
    className?: string;
    inputRef?: Ref<HTMLInputElement>;
  }
>;

/**
 * A labelled text field. Figures, dates and numbers are typed as text and read when the field is left, so that an
 * input method is never disturbed.
 */
export function TextField({
  label,
  labelHidden = false,
  size = 'field',
  description,
  problem = null,
  required = false,
  rows,
  placeholder = '',
  className,
  inputRef,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={problem !== null}
      validationBehavior="aria"
      className={cx('flex flex-col gap-1', className)}
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
      {rows === undefined ? (
        <Input
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          placeholder={placeholder}
          className={cx(inputClass, sizes[size])}
        />
      ) : (
        <TextArea rows={rows} placeholder={placeholder} className={cx(inputClass, sizes.field, 'py-2')} />
      )}
      <FieldError className="text-small font-bold text-unmet">{problem}</FieldError>
    </AriaTextField>
  );
}

export function RequiredMark() {
  return (
    <span className="ml-2 rounded-4 bg-solid-gray-50 px-1.5 py-0.5 text-small font-normal text-unmet">
      必須
    </span>
  );
}
