import type { Todo } from '#core/contract/home.ts';

/** A line only where there is somebody to name. */
export function counted(
  id: string,
  count: number,
  sentence: (count: number) => string,
  destination: Todo['destination'],
  urgency: Todo['urgency'] = 'normal',
): readonly Todo[] {
  return count === 0 ? [] : [{ id, sentence: sentence(count), count, urgency, destination }];
}
