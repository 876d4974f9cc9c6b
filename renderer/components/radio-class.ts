/** The look of a choice of which only one can hold: a ring that is filled when chosen. */
export const radioClass =
  'flex min-h-row items-center gap-2 text-table before:size-5 before:shrink-0 before:rounded-full before:border-2 before:border-rule-strong before:bg-white before:content-[""] data-[selected]:before:border-6 data-[selected]:before:border-accent';
