import type { App, BrowserWindowConstructorOptions, Session, WebContents } from 'electron';
import { APP_SCHEME } from './protocol.ts';

/** In memory only (no `persist:`): the browser part of the application leaves nothing on the disk. */
export const SESSION_NAME = 'shogaku-desk';

/** The window is a plain web page without any power of its own; what it may ask for is in core/contract. */
export const webPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  plugins: false,
} as const satisfies BrowserWindowConstructorOptions['webPreferences'];

/** Chromium's own background traffic off; no name resolves to an address. */
export const chromiumSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
];

/** Requests other than for our own files are cancelled; permissions, devices and downloads are denied. */
export function closeSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isOwnScheme(details.url) });
  });
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

/** `data:` and `blob:` never leave the page; developer tools are files of Chromium's own. */
function isOwnScheme(url: string): boolean {
  return [`${APP_SCHEME}:`, 'data:', 'blob:', 'devtools:'].includes(new URL(url).protocol);
}

/** Whatever page ever comes into being: it stays where it is, opens nothing and embeds nothing. */
export function closeContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

export function closeEverything(app: App): void {
  for (const [name, value] of chromiumSwitches) app.commandLine.appendSwitch(name, value);
  app.on('web-contents-created', (_event, contents) => closeContents(contents));
}
