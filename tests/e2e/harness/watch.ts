import type { Page } from 'playwright';

/** What must never happen on any screen, gathered while a spec works. */
export type Watch = Readonly<{
  /** Addresses asked for that are not our own */
  foreign: readonly string[];
  /** Those among them that got an answer */
  reached: readonly string[];
  violations: () => Promise<readonly string[]>;
  errors: readonly string[];
}>;

const isOwn = (url: string): boolean =>
  /^(app:\/\/main|https:\/\/main\.app\.localhost)\//.test(url) || /^(data|blob):/.test(url);

/** Loads the page anew so that nothing from its first moment is missed. */
export async function watch(page: Page): Promise<Watch> {
  const foreign: string[] = [];
  const reached: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!isOwn(request.url())) foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (!isOwn(response.url())) reached.push(response.url());
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(() => {
    const found: string[] = [];
    Object.assign(window, { violationsSeen: found });
    document.addEventListener('securitypolicyviolation', (event) => {
      found.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.reload({ waitUntil: 'load' });
  return {
    foreign,
    reached,
    errors,
    violations: () => page.evaluate(() => (window as unknown as { violationsSeen: string[] }).violationsSeen),
  };
}
