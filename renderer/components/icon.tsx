import type { LucideIcon } from 'lucide-react';

/** An icon beside words; it never stands for them, so it is hidden from a screen reader. */
export function Icon({ of: Shape, size = 18 }: Readonly<{ of: LucideIcon; size?: number }>) {
  return <Shape aria-hidden="true" focusable="false" size={size} strokeWidth={1.75} className="shrink-0" />;
}
