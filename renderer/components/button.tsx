import { Link, type LinkProps } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
type Size = 'field' | 'small';

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-accent text-white border-accent hover:bg-accent-hover hover:border-accent-hover',
  secondary: 'bg-white text-accent border-accent hover:bg-accent-soft',
  quiet: 'bg-transparent text-accent border-transparent hover:bg-accent-soft underline-offset-4',
  danger: 'bg-white text-unmet border-unmet hover:bg-unmet-soft',
};
const sizes: Readonly<Record<Size, string>> = {
  field: 'min-h-field px-4 text-base',
  small: 'min-h-row px-2.5 text-table',
};
const shared =
  'inline-flex items-center justify-center gap-1.5 rounded-6 border font-bold leading-tight whitespace-nowrap ' +
  'data-[disabled]:bg-solid-gray-50 data-[disabled]:text-solid-gray-600 data-[disabled]:border-solid-gray-300';

/** The look of a button, for things that are links. */
const buttonClass = (variant: ButtonVariant, size: Size = 'field', extra?: string): string =>
  cx(shared, variants[variant], sizes[size], extra);

export type ButtonProps = Readonly<
  Omit<AriaButtonProps, 'className' | 'children' | 'style'> & {
    variant?: ButtonVariant;
    size?: Size;
    icon?: LucideIcon;
    className?: string;
    children?: ReactNode;
  }
>;

export function Button({
  variant = 'secondary',
  size = 'field',
  icon,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonClass(variant, size, className)}>
      {icon === undefined ? null : <Icon of={icon} size={size === 'small' ? 16 : 18} />}
      {children}
    </AriaButton>
  );
}

/** A square button with an icon only; `label` is its name and its tooltip. */
export function IconButton({
  icon,
  label,
  className,
  ...rest
}: Readonly<
  Omit<AriaButtonProps, 'className' | 'children' | 'aria-label' | 'style'> & {
    icon: LucideIcon;
    label: string;
    className?: string;
  }
>) {
  return (
    <span title={label} className="inline-flex">
      <AriaButton
        {...rest}
        aria-label={label}
        className={cx(
          'inline-flex size-9 items-center justify-center rounded-6 text-ink-soft hover:bg-solid-gray-50',
          'data-[disabled]:text-solid-gray-420 data-[disabled]:hover:bg-transparent',
          className,
        )}
      >
        <Icon of={icon} />
      </AriaButton>
    </span>
  );
}

/** A link to another screen that looks like a button. */
export function ButtonLink({
  variant = 'secondary',
  icon,
  children,
  ...link
}: Readonly<LinkProps & { variant?: ButtonVariant; icon?: LucideIcon; children: ReactNode }>) {
  return (
    <Link {...link} className={buttonClass(variant)}>
      {icon === undefined ? null : <Icon of={icon} />}
      {children}
    </Link>
  );
}
