import { EventEmitter } from 'node:events';
import type { BrowserContext, Route } from 'playwright';
import { toElectron } from './address.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (
  details: Readonly<{ url: string; method: string; resourceType: string }>,
  callback: (answer: Readonly<{ cancel?: boolean }>) => void,
) => void;

/** Electron's Session: its protocol handlers and its request filter are Playwright's routes. */
export class Session extends EventEmitter {
  readonly handlers = new Map<string, Handler>();
  beforeRequest: BeforeRequest | null = null;

  readonly protocol = {
    handle: (scheme: string, handler: Handler) => {
      this.handlers.set(scheme, handler);
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.beforeRequest = listener;
    },
  };

  // Chromium under automation grants nothing by itself, so a refusal needs no enforcing here.
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
}

const sessions = new Map<string, Session>();

export const session = {
  fromPartition: (name: string): Session => {
    const known = sessions.get(name) ?? new Session();
    sessions.set(name, known);
    return known;
  },
  get defaultSession(): Session {
    return session.fromPartition('');
  },
};

export const protocol = { registerSchemesAsPrivileged: (): void => {} };

/** Answers every request of the context as Electron would: filter first, then the scheme's handler, else nothing. */
export async function routeThrough(
  context: BrowserContext,
  of: Session,
  mayNavigate: (route: Route) => boolean,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = toElectron(request.url());
    if (request.isNavigationRequest() && !mayNavigate(route)) return route.abort('aborted');
    if (await isCancelled(of, url, request.method(), request.resourceType())) {
      return route.abort('blockedbyclient');
    }
    const handler = of.handlers.get(new URL(url).protocol.slice(0, -1));
    if (handler === undefined) return route.abort('addressunreachable');
    const response = await handler(new Request(url, { method: request.method() }));
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
}

function isCancelled(of: Session, url: string, method: string, resourceType: string): Promise<boolean> {
  const listener = of.beforeRequest;
  if (listener === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    listener({ url, method, resourceType }, (answer) => resolve(answer.cancel === true));
  });
}
