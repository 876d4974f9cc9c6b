export type Cursor = Readonly<{ index: number; column: number }>;

/** Where a key leads in a table of that size; null = not a key that moves. */
export function movedBy(
  key: Readonly<{ key: string; ctrlKey: boolean }>,
  from: Cursor,
  size: Readonly<{ rows: number; columns: number; page: number }>,
): Cursor | null {
  const to = target(key, from, size);
  if (to === null || size.rows === 0) return null;
  return {
    index: Math.min(size.rows - 1, Math.max(0, to.index)),
    column: Math.min(size.columns - 1, Math.max(0, to.column)),
  };
}

function target(
  { key, ctrlKey }: Readonly<{ key: string; ctrlKey: boolean }>,
  { index, column }: Cursor,
  size: Readonly<{ rows: number; columns: number; page: number }>,
): Cursor | null {
  switch (key) {
    case 'ArrowDown':
      return { index: ctrlKey ? size.rows - 1 : index + 1, column };
    case 'ArrowUp':
      return { index: ctrlKey ? 0 : index - 1, column };
    case 'ArrowRight':
      return { index, column: ctrlKey ? size.columns - 1 : column + 1 };
    case 'ArrowLeft':
      return { index, column: ctrlKey ? 0 : column - 1 };
    case 'PageDown':
      return { index: index + size.page, column };
    case 'PageUp':
      return { index: index - size.page, column };
    case 'Home':
      return { index: ctrlKey ? 0 : index, column: 0 };
    case 'End':
      return { index: ctrlKey ? size.rows - 1 : index, column: size.columns - 1 };
    default:
      return null;
  }
}
