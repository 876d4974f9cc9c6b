/**
 * Chromium opens no page of a scheme it does not know, so `app://main/x` is shown as `https://main.app.localhost/x`.
 * Nothing ever listens there: every request is answered by the handler of the scheme.
 */
export function toBrowser(url: string): string {
  return url.replace(/^([a-z]+):\/\/([^/?#]*)/, (all, scheme: string, host: string) =>
    isBrowserScheme(scheme) ? all : `https://${host}.${scheme}.localhost`,
  );
}

export function toElectron(url: string): string {
  return url.replace(/^https:\/\/([^/?#]*)\.([a-z]+)\.localhost/, '$2://$1');
}

const isBrowserScheme = (scheme: string): boolean =>
  ['http', 'https', 'data', 'about', 'file'].includes(scheme);
