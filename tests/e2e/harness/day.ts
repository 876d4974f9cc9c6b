import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { writeSample } from '#core/app/sample.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { launchApp, newHome, projectFolder } from './launch.ts';
import type { RunningApp } from './running-app.ts';
import { type Watch, watch } from './watch.ts';

/** A day in the office: one window from morning to evening, the files on the desk, and a hand on the screen. */
export type Day = Readonly<{
  app: () => RunningApp;
  page: () => Page;
  seen: () => Watch;
  /** A file of the desk: 名簿.xlsx and 評定一覧.xlsx lie there from the beginning. */
  file: (name: string) => string;
  button: (name: string | RegExp) => Locator;
  radio: (name: string | RegExp) => Locator;
  heading: (name: string) => Locator;
  grid: (name: string) => Locator;
  /** Goes home, and opens the same data again on another day. */
  comeBack: (on: IsoDate) => Promise<void>;
  /** To a screen by its entry on the left. */
  go: (screen: string) => Promise<void>;
}>;

/**
 * For the steps of one spec, which follow each other: after one that fails the others are not tried. `on` is the day it
 * is in the application; the real one if left out.
 */
export function startDay(on?: IsoDate): Day {
  const home = newHome();
  const desk = path.join(home, '机の上');
  let app: RunningApp;
  let seen: Watch;
  let failed: string | null = null;

  const open = async (day: IsoDate | undefined): Promise<void> => {
    app = await launchApp(day === undefined ? { home } : { home, day });
    app.page.setDefaultTimeout(15_000);
    seen = await watch(app.page);
  };
  beforeAll(async () => {
    expect((await writeSample(desk)).ok).toBe(true);
    await open(on);
  });
  afterAll(async () => {
    await app.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });
  beforeEach(({ task, onTestFailed }) => {
    if (failed !== null) throw new Error(`「${failed}」ができなかったため、試していません。`);
    onTestFailed(async () => {
      failed ??= task.name;
      await app.page.screenshot({ path: path.join(projectFolder, 'test-results', 'failed.png') });
    });
  });

  const heading = (name: string): Locator => app.page.getByRole('heading', { level: 1, name });
  return {
    app: () => app,
    page: () => app.page,
    seen: () => seen,
    file: (name) => path.join(desk, name),
    button: (name) => app.page.getByRole('button', { name }),
    radio: (name) => app.page.getByRole('radio', { name }),
    heading,
    comeBack: async (day) => {
      await app.close();
      await open(day);
    },
    grid: (name) => app.page.getByRole('grid', { name }),
    go: async (screen) => {
      // Behind the name may stand how much is open there, in brackets.
      const entry = new RegExp(`^${screen}\\s*(?:（|$)`, 'u');
      await app.page.getByRole('navigation', { name: '画面' }).getByRole('link', { name: entry }).click();
      await heading(screen).waitFor();
    },
  };
}
