import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Frame, Page, Request as PageRequest, Route } from 'playwright';
import { toBrowser, toElectron } from './address.ts';
import { app } from './app.ts';
import { invoke } from './ipc.ts';
import { DELIVER, INVOKE, preloadScript } from './preload-host.ts';
import { preventable } from './preventable.ts';
import { routeThrough, type Session, session } from './session.ts';
import { tell } from './test-control.ts';

type Options = Readonly<{
  title?: string;
  webPreferences?: Readonly<{ preload?: string; session?: Session }>;
}>;

type OpenHandler = (details: Readonly<{ url: string }>) => Readonly<{ action: 'allow' | 'deny' }>;

/** Electron's WebContents, as far as an application with one window uses it. */
class WebContents extends EventEmitter {
  readonly page: Promise<Page>;
  readonly session: Session;
  openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(page: Promise<Page>, session: Session) {
    super();
    this.page = page;
    this.session = session;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    this.page.then((page) => page.evaluate(deliver, { name: DELIVER, channel, args })).catch(() => undefined); // The page is being closed or loaded anew: nobody is listening.
  }
}

const deliver = (message: { name: string; channel: string; args: unknown[] }): void => {
  const receiver: unknown = Reflect.get(window, message.name);
  if (typeof receiver === 'function') receiver(message.channel, message.args);
};

/** A window that is just being opened has no frame yet. */
function frameOf(request: PageRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

/** A page of the browser. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  private destroyed = false;
  private loading = '';

  constructor(options: Options = {}) {
    super();
    const own = options.webPreferences?.session ?? session.defaultSession;
    this.webContents = new WebContents(this.open(options.webPreferences?.preload, own), own);
    app.windowOpened(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  private async open(preload: string | undefined, own: Session): Promise<Page> {
    const { context, endpoint } = await app.browser();
    const page = context.pages()[0] ?? (await context.newPage());
    page.once('close', () => this.onClosed());
    page.on('popup', (popup) => {
      if (this.webContents.openHandler({ url: toElectron(popup.url()) }).action === 'deny')
        void popup.close();
    });
    await routeThrough(context, own, (route) => this.mayNavigate(route, page));
    await page.exposeBinding(INVOKE, (source, channel: string, args: unknown[]) =>
      invoke(this.webContents, source.frame, channel, args),
    );
    if (preload !== undefined) await page.addInitScript(preloadScript(readFileSync(preload, 'utf8')));
    page.once('domcontentloaded', () => {
      this.emit('ready-to-show');
      if (endpoint !== null) tell({ kind: 'window', endpoint });
    });
    return page;
  }

  /** The address that the application loads itself, or the page anew; anything else is a navigation of the page's. */
  private mayNavigate(route: Route, page: Page): boolean {
    const target = route.request().url();
    const frame = frameOf(route.request());
    if (frame?.page() !== page) return false;
    const isMainFrame = frame === page.mainFrame();
    if (isMainFrame && (target === this.loading || target === page.url())) return true;
    const details = { url: toElectron(target), isMainFrame };
    const events = isMainFrame ? ['will-frame-navigate', 'will-navigate'] : ['will-frame-navigate'];
    return events.every((name) => preventable(this.webContents, name, details, details.url));
  }

  private onClosed(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('closed');
    app.windowClosed(this);
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.webContents.page;
    this.loading = toBrowser(url);
    await page.goto(this.loading, { waitUntil: 'domcontentloaded' });
  }

  close(): void {
    if (!preventable(this, 'close')) return;
    void this.webContents.page.then((page) => page.close()).catch(() => undefined);
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  focus(): void {
    void this.webContents.page.then((page) => page.bringToFront()).catch(() => undefined);
  }

  // A page is visible from its beginning, and its browser keeps the window.
  show(): void {}
  maximize(): void {}
  restore(): void {}
  isMinimized(): boolean {
    return false;
  }
}
