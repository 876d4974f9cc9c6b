import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { CDPSession, Page } from 'playwright';
import { expect } from 'vitest';
import { projectFolder } from './launch.ts';

const pictures = path.join(projectFolder, 'test-results', 'screens');

/** The windows that must do: the usual school computer, and the same one with 125 % scaling. */
const screens = [
  { name: '1366x768', width: 1366, height: 768, deviceScaleFactor: 1 },
  { name: '125%', width: 1093, height: 614, deviceScaleFactor: 1.25 },
] as const;

/**
 * Looks at the present screen as a whole: no violation for axe, no page wider than its window on either computer, and
 * a picture of each for people to look at.
 */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const wide: string[] = [];
  for (const screen of screens) {
    await resize(page, screen);
    await page.screenshot({ path: path.join(pictures, `${name}_${screen.name}.png`) });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) wide.push(`${screen.name}: ${overflow}px`);
  }
  await resize(page, screens[0]);
  expect(wide, `${name}: 横にはみ出す`).toEqual([]);
  expect((await axeViolations(page)).join('\n'), `${name}: axe`).toBe('');
}

type Screen = Readonly<{ width: number; height: number; deviceScaleFactor: number }>;

/** Chromium keeps a size only as long as the session that set it. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

async function resize(page: Page, { width, height, deviceScaleFactor }: Screen): Promise<void> {
  const session = await sessionOf(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor,
    mobile: false,
  });
  await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
  // Two frames, so that what follows the size has followed it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What axe finds, as lines that say where. Legacy mode, because Electron cannot open axe's own blank page. */
async function axeViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}（${help}）: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}
