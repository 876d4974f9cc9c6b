import type { Page } from 'playwright';

/**
 * Which day it is in the window: its clock starts at ten in the morning of that day, in Japan, and goes on. Only the date
 * is another one; a clock that stands still would stop what the screen measures and fill it with waiting timers.
 */
export async function setPageClock(page: Page, day: string): Promise<void> {
  const start = Date.parse(`${day}T10:00:00+09:00`);
  await page.addInitScript(startDateAt, start);
  await page.evaluate(startDateAt, start);
}

/** Runs in the page. */
function startDateAt(start: number): void {
  const Real = globalThis.Date;
  const shift = start - Real.now();
  globalThis.Date = new Proxy(Real, {
    construct: (target, parts: readonly unknown[]) =>
      Reflect.construct(target, parts.length === 0 ? [Real.now() + shift] : parts),
    get: (target, key) => (key === 'now' ? () => Real.now() + shift : Reflect.get(target, key)),
  });
}
