/** A piece of a text that gives way to another; `start` equal to `end` inserts. */
export type Edit = Readonly<{ start: number; end: number; text: string }>;

/** The text with all edits made. They must not overlap; those at one place keep their order. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
