import type { EventEmitter } from 'node:events';

/** Emits an event that a listener can prevent; true = nobody did. */
export function preventable(
  emitter: EventEmitter,
  name: string,
  details: object = {},
  ...rest: unknown[]
): boolean {
  let prevented = false;
  const event = {
    ...details,
    preventDefault: () => {
      prevented = true;
    },
  };
  emitter.emit(name, event, ...rest);
  return !prevented;
}
