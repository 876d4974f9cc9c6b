import type { Clock } from './context.ts';

const offset = '+09:00';
const offsetMilliseconds = 9 * 60 * 60 * 1000;

/** Japan has one time zone and no daylight saving, wherever the computer thinks it is. */
export const japaneseClock = (milliseconds: () => number = Date.now): Clock => {
  const now = (): string =>
    `${new Date(milliseconds() + offsetMilliseconds).toISOString().slice(0, 19)}${offset}`;
  return { now, today: () => now().slice(0, 10) };
};
