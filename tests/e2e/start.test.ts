import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environment, launchApp, newHome, projectFolder } from './harness/launch.ts';
import { look } from './harness/look.ts';
import { forkStandIn } from './harness/on-stand-in.ts';
import type { RunningApp } from './harness/running-app.ts';
import { type Watch, watch } from './harness/watch.ts';

describe('起動', () => {
  const home = newHome();
  let app: RunningApp;
  let seen: Watch;

  beforeAll(async () => {
    app = await launchApp({ home });
    seen = await watch(app.page);
    await app.page.getByRole('navigation').waitFor();
  });
  afterAll(async () => {
    await app.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('日本語の最初の画面が開く', async () => {
    expect(await app.page.title()).toContain('奨学デスク');
    expect(await app.page.getAttribute('html', 'lang')).toBe('ja');
    await look(app.page, '00-最初の画面');
  });

  it('外へ何も求めず、CSP に触れず、誤りを出さない', async () => {
    expect(seen.foreign).toEqual([]);
    expect(await seen.violations()).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  it('画面が持つのは window.api の二つだけ', async () => {
    const { page } = app;
    expect(await page.evaluate(() => Object.keys(Reflect.get(window, 'api')).sort())).toEqual([
      'call',
      'onProgress',
    ]);
    expect(
      await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window)),
    ).toEqual([]);
  });

  it('約束にない頼みには断りの返事だけが返る', async () => {
    const replies = await app.page.evaluate(async () => {
      const { call } = Reflect.get(window, 'api') as {
        call: (...args: unknown[]) => Promise<{ ok: boolean }>;
      };
      const asked = [
        ['nope', {}],
        ['workspace.status', { path: '/etc/passwd' }],
        ['import.open', null],
        [7],
        [],
      ];
      return Promise.all(asked.map((args) => call(...args)));
    });
    expect(replies.map((reply) => reply.ok)).toEqual([false, false, false, false, false]);
  });

  it('同じデータで二つ目を開くと、二つ目は静かに終わり、一つ目は残る', async () => {
    const second = await secondStart(environment(home));
    expect(second).toBe(0);
    expect(await app.page.title()).toContain('奨学デスク');
  });

  async function secondStart(env: Record<string, string>): Promise<number | null> {
    const child =
      app.runsOn === 'Electron'
        ? spawn(
            path.join(projectFolder, 'node_modules', '.bin', 'electron'),
            [projectFolder, '--no-sandbox'],
            { env },
          )
        : forkStandIn(projectFolder, env);
    return new Promise((resolve) => child.once('exit', resolve));
  }
});
