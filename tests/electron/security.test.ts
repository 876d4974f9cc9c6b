import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_SECURITY_POLICY, START_PAGE } from '../../electron/protocol.ts';
import {
  chromiumSwitches,
  closeContents,
  closeSession,
  SESSION_NAME,
  webPreferences,
} from '../../electron/security.ts';

// Electron's security checklist (electronjs.org/docs/latest/tutorial/security), item by item, on the settings the
// application starts with. The end-to-end specs try the same things from inside a page.

const project = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(project, file), 'utf8');
const product = globSync('{electron,core,renderer}/**/*.{ts,tsx}', { cwd: project });
const code = new Map(product.map((file) => [file.replaceAll('\\', '/'), read(file)]));
const filesMatching = (pattern: RegExp): string[] =>
  [...code].filter(([, text]) => pattern.test(text)).map(([file]) => file);
const packaging = parse(read('electron-builder.yml'));

/** Stands where Electron's Session would and keeps what is set. */
function closedSession() {
  const set = new Map<string, (...args: unknown[]) => unknown>();
  const keep = (name: string) => (handler: (...args: unknown[]) => unknown) => void set.set(name, handler);
  closeSession({
    webRequest: { onBeforeRequest: keep('request') },
    setPermissionRequestHandler: keep('permission request'),
    setPermissionCheckHandler: keep('permission check'),
    setDevicePermissionHandler: keep('device'),
    setSpellCheckerEnabled: (on: boolean) => set.set('spell checker', () => on),
    on: (name: string, handler: (...args: unknown[]) => unknown) => set.set(name, handler),
  } as never);
  return set;
}

/** The same for WebContents. */
function closedContents() {
  const set = new Map<string, (...args: unknown[]) => unknown>();
  closeContents({
    setWindowOpenHandler: (handler: () => unknown) => set.set('open', handler),
    on: (name: string, handler: (...args: unknown[]) => unknown) => set.set(name, handler),
  } as never);
  return set;
}

function isPrevented(listener: ((...args: unknown[]) => unknown) | undefined): boolean {
  let prevented = false;
  listener?.({
    preventDefault: () => {
      prevented = true;
    },
  });
  return prevented;
}

function answerOf<Answer>(
  handler: ((...args: unknown[]) => unknown) | undefined,
  ...args: unknown[]
): Answer[] {
  const answers: Answer[] = [];
  handler?.(...args, (answer: Answer) => answers.push(answer));
  return answers;
}

describe('Electron の安全点検表', () => {
  it('1. 安全な中身だけを読む', () => expect(START_PAGE).toBe('app://main/index.html'));
  it('2. 画面に Node を渡さない', () =>
    expect(webPreferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    }));
  it('3. contextIsolation', () => expect(webPreferences.contextIsolation).toBe(true));
  it('4. 砂場に入れる', () => expect(webPreferences.sandbox).toBe(true));
  it('5. 許可の求めをすべて断る', () => {
    const session = closedSession();
    expect(answerOf(session.get('permission request'), null, 'media')).toEqual([false]);
    expect(session.get('permission check')?.()).toBe(false);
    expect(session.get('device')?.()).toBe(false);
  });
  it('6. webSecurity を切らない', () => expect(webPreferences.webSecurity).toBe(true));
  it('7. CSP がある', () => expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'"));
  it('8. allowRunningInsecureContent を許さない', () =>
    expect(webPreferences.allowRunningInsecureContent).toBe(false));
  it('9. 実験的な機能を使わない', () => expect(webPreferences.experimentalFeatures).toBe(false));
  it('10. Blink の機能を足さない', () => expect(filesMatching(/enableBlinkFeatures/)).toEqual([]));
  it('11. 12. webview を許さない', () => {
    expect(webPreferences.webviewTag).toBe(false);
    expect(isPrevented(closedContents().get('will-attach-webview'))).toBe(true);
  });
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('13. 移動を許さない: %s', (event) => {
    expect(isPrevented(closedContents().get(event))).toBe(true);
  });
  it('14. 新しい窓を開かせない', () => expect(closedContents().get('open')?.()).toEqual({ action: 'deny' }));
  it('15. openExternal を使わない', () => expect(filesMatching(/openExternal/)).toEqual([]));
  it('16. 古い版の Electron を使わない', () => {
    const { version } = JSON.parse(read('node_modules/electron/package.json'));
    expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(45);
  });
  it('17. 依頼の送り主を確かめるのは ipc.ts の一か所', () => {
    expect(filesMatching(/\bipcMain\b/)).toEqual(['electron/ipc.ts']);
    expect(code.get('electron/ipc.ts')).toContain('senderFrame');
  });
  it('18. file:// を使わない', () => expect(filesMatching(/file:\/\/|\.loadFile\(/)).toEqual([]));
  it('19. fuse を決めてある', () =>
    expect(packaging.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    }));
  it('20. 画面に Electron の機能を渡さない', () => {
    expect(filesMatching(/exposeInMainWorld/)).toEqual(['electron/preload.ts']);
    expect(filesMatching(/window\.api\b/).filter((file) => file.startsWith('renderer/'))).toEqual([
      'renderer/api.ts',
    ]);
  });
});

describe('通信をしない', () => {
  it.each([
    ['app://main/index.html', false],
    ['data:image/png;base64,AA', false],
    ['blob:app://main/1', false],
    ['https://example.com/', true],
    ['http://127.0.0.1/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
    ['ftp://example.com/', true],
  ])('%s を止める: %s', (url, cancel) => {
    expect(answerOf(closedSession().get('request'), { url })).toEqual([{ cancel }]);
  });

  it('つづりの検査の辞書を取りに行かない', () => {
    expect(webPreferences.spellcheck).toBe(false);
    expect(closedSession().get('spell checker')?.()).toBe(false);
  });

  it('ダウンロードを止め、閲覧の跡を残さない', () => {
    expect(isPrevented(closedSession().get('will-download'))).toBe(true);
    expect(SESSION_NAME).not.toMatch(/^persist:/);
  });

  it('名前を引かせない', () => {
    expect(chromiumSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  });

  it('製品のコードは通信の部品を使わない（止める側の offline.ts を除く）', () => {
    const network =
      /from '(node:)?(https?|http2|net|tls|dgram|dns)(\/promises)?'|\bfetch\(|new (WebSocket|XMLHttpRequest|EventSource)\b|sendBeacon|autoUpdater|crashReporter/;
    expect(filesMatching(network)).toEqual(['electron/offline.ts']);
  });
});
