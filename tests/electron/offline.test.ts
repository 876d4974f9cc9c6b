import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const offline = path.resolve(import.meta.dirname, '../../electron/offline.ts');

/** In a process of its own, because the refusal cannot be taken back. */
function tryIn(attempt: string): string {
  const script = `
    import { refuseNetwork } from ${JSON.stringify(offline)};
    refuseNetwork();
    const report = (error) => { console.log(error === null ? 'reached' : error.message); process.exit(0); };
    process.on('uncaughtException', report);
    try { ${attempt} } catch (error) { report(error); }
  `;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  }).stdout.trim();
}

describe('通信を断る', () => {
  it.each([
    ['http', `const http = await import('node:http'); http.get('http://127.0.0.1:9/');`],
    ['https', `const https = await import('node:https'); https.get('https://example.com/');`],
    ['net', `const net = await import('node:net'); net.connect(9, '127.0.0.1');`],
    ['tls', `const tls = await import('node:tls'); tls.connect({ host: '127.0.0.1', port: 9 });`],
    ['待ち受け', `const net = await import('node:net'); net.createServer().listen(0);`],
    [
      'dgram',
      `const dgram = await import('node:dgram'); dgram.createSocket('udp4').send('x', 9, '127.0.0.1');`,
    ],
    ['dns', `const dns = (await import('node:dns')).default; dns.lookup('localhost', () => report(null));`],
    ['fetch', `await fetch('http://127.0.0.1:9/');`],
  ])('%s', (_what, attempt) => {
    expect(tryIn(attempt)).toBe('network access is refused');
  });

  it('同じ機械の中のパイプは通す', () => {
    const attempt = `
      const net = await import('node:net');
      net.connect({ path: '/nowhere/pipe' }).on('error', (error) => report({ message: error.code }));
    `;
    expect(tryIn(attempt)).toBe('ENOENT');
  });
});
