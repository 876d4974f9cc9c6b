import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp } from './harness/launch.ts';
import type { RunningApp } from './harness/running-app.ts';
import { type Watch, watch } from './harness/watch.ts';

describe('ページからの逃げ道', () => {
  let app: RunningApp;
  let seen: Watch;
  let start: string;

  beforeAll(async () => {
    app = await launchApp();
    seen = await watch(app.page);
    await app.page.getByRole('navigation').waitFor();
    start = app.page.url();
  });
  afterAll(() => app.close());

  it.each<[string, () => unknown]>([
    [
      'location.href',
      () => {
        location.href = 'https://example.com/';
      },
    ],
    ['location.assign', () => location.assign('https://example.com/')],
    ['location.replace', () => location.replace('http://127.0.0.1/')],
    ['file:', () => location.assign('file:///etc/passwd')],
    ['data:', () => location.assign('data:text/html,x')],
    [
      'window.open',
      () => {
        window.open('https://example.com/');
      },
    ],
    [
      'window.open 自分',
      () => {
        window.open('https://example.com/', '_self');
      },
    ],
    ['a', () => Object.assign(document.createElement('a'), { href: 'https://example.com/' }).click()],
    [
      'a 新しい窓',
      () =>
        Object.assign(document.createElement('a'), {
          href: 'https://example.com/',
          target: '_blank',
        }).click(),
    ],
    [
      'form',
      () => {
        const form = Object.assign(document.createElement('form'), {
          action: 'https://example.com/',
          method: 'post',
        });
        document.body.append(form);
        form.submit();
        form.remove();
      },
    ],
    [
      'meta refresh',
      () => {
        const meta = Object.assign(document.createElement('meta'), {
          httpEquiv: 'refresh',
          content: '0;url=https://example.com/',
        });
        document.head.append(meta);
      },
    ],
    [
      'download',
      () =>
        Object.assign(document.createElement('a'), { href: 'data:text/plain,x', download: 'x.txt' }).click(),
    ],
  ])('%s では何も起きない', async (_way, attempt) => {
    await app.page.evaluate(attempt).catch(() => undefined);
    await app.page.waitForTimeout(300);
    expect(app.page.url()).toBe(start);
    expect(app.page.context().pages()).toHaveLength(1);
    expect(await app.page.getByRole('navigation').count()).toBeGreaterThan(0);
  });

  it.each<[string, () => unknown]>([
    [
      'require-trusted-types-for',
      () =>
        document.body.append(
          Object.assign(document.createElement('script'), { src: 'https://example.com/x.js' }),
        ),
    ],
    [
      'require-trusted-types-for',
      () => {
        document.createElement('script').textContent = 'window.hacked = true';
      },
    ],
    [
      'require-trusted-types-for',
      () => {
        document.createElement('div').innerHTML = '<img src=x>';
      },
    ],
    [
      'require-trusted-types-for',
      () => {
        new Worker('https://example.com/x.js');
      },
    ],
    [
      'style-src-elem',
      () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'body{}' })),
    ],
    [
      'style-src-elem',
      () =>
        document.head.append(
          Object.assign(document.createElement('link'), {
            rel: 'stylesheet',
            href: 'https://example.com/x.css',
          }),
        ),
    ],
    ['style-src-attr', () => document.createElement('div').setAttribute('style', 'color: red')],
    [
      'img-src',
      () => {
        new Image().src = 'https://example.com/x.png';
      },
    ],
    ['font-src', () => new FontFace('x', 'url(https://example.com/x.woff2)').load().catch(() => undefined)],
    ['connect-src', () => fetch('https://example.com/').catch(() => undefined)],
    [
      'connect-src',
      () => {
        new WebSocket('wss://example.com/');
      },
    ],
    [
      'connect-src',
      () => {
        navigator.sendBeacon('https://example.com/', 'x');
      },
    ],
    [
      'require-trusted-types-for',
      () =>
        document.body.append(
          Object.assign(document.createElement('object'), { data: 'https://example.com/x' }),
        ),
    ],
    [
      'base-uri',
      () =>
        document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.com/' })),
    ],
    [
      'frame-src',
      () =>
        document.body.append(
          Object.assign(document.createElement('iframe'), { src: 'https://example.com/' }),
        ),
    ],
  ])('CSP の %s が止める', async (directive, attempt) => {
    const before = (await seen.violations()).length;
    await app.page.evaluate(attempt).catch(() => undefined);
    await expect
      .poll(async () => (await seen.violations()).slice(before).map((line) => line.split(':')[0]))
      .toContain(directive);
  });

  it('どの試みにも、外からの返事は一つもない', () => {
    expect(seen.reached).toEqual([]);
    expect(seen.foreign.length).toBeGreaterThan(0);
  });
});
