import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, createAppHandler } from '../../electron/protocol.ts';

const outside = mkdtempSync(path.join(os.tmpdir(), 'shogaku-protocol-'));
const folder = path.join(outside, 'renderer');
mkdirSync(path.join(folder, 'assets'), { recursive: true });
writeFileSync(path.join(outside, 'secret.txt'), '秘密');
writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
writeFileSync(path.join(folder, 'assets', 'main.js'), 'export {};');
writeFileSync(path.join(folder, 'assets', 'font.ttf'), 'font');

const handle = createAppHandler(folder);
writeFileSync(path.join(folder, 'later.html'), '起動後に置かれたファイル');
afterAll(() => rmSync(outside, { recursive: true, force: true }));

const get = (url: string): Response => handle({ url, method: 'GET' });

describe('app:// の配信', () => {
  it.each([
    ['app://main/index.html', 'text/html; charset=utf-8'],
    ['app://main/index.html?x=1', 'text/html; charset=utf-8'],
    ['app://main/index.html#/roster', 'text/html; charset=utf-8'],
    ['app://main/assets/main.js', 'text/javascript; charset=utf-8'],
    ['app://main/assets/font.ttf', 'font/ttf'],
  ])('%s を正しい種類で返す', (url, type) => {
    const response = get(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('どの返事にも CSP と nosniff が付く', () => {
    for (const url of ['app://main/index.html', 'app://main/none']) {
      expect(get(url).headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
      expect(get(url).headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it.each([
    'app://main/',
    'app://main',
    'app://other/index.html',
    'app://main:80/index.html',
    'APP://main/index.html',
    'app://main/INDEX.HTML',
    'app://main/index.html/',
    'app://main/later.html',
    'app://main/assets',
    'app://main/assets/../index.html',
    'app://main/../secret.txt',
    'app://main/..%2fsecret.txt',
    'app://main/..%5csecret.txt',
    'app://main/%2e%2e/secret.txt',
    'app://main/%252e%252e%252fsecret.txt',
    'app://main/assets/..\\..\\secret.txt',
    'app://main/index.html%00.js',
    'app://main//index.html',
    'app://main/\\\\server\\share\\secret.txt',
    `app://main/${outside}/secret.txt`,
    `file://${outside}/secret.txt`,
    'app://user@main/index.html',
  ])('%s には何も返さない', async (url) => {
    const response = get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('GET のほかには答えない', () => {
    expect(handle({ url: 'app://main/index.html', method: 'POST' }).status).toBe(404);
  });

  it('でたらめな綴り 1,000 通りで、フォルダーの外のファイルは決して出てこない', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '/',
      '\\',
      '%2f',
      '%5c',
      '%00',
      'assets',
      'secret.txt',
      'main',
      ':',
      '?',
      'index.html',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        expect(await get(`app://main/${pieces.join('')}`).text()).not.toContain('秘密');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('CSP', () => {
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ');
      return [name, values] as const;
    }),
  );

  it.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'"]],
    ['style-src', ["'self'"]],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
    ['object-src', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
  ])('%s は %j', (name, values) => {
    expect(directives.get(name)).toEqual(values);
  });

  it('よその場所も、その場で書かれた命令も、どこにも許さない', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
  });
});
