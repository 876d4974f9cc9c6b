import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://main';
export const START_PAGE = `${APP_ORIGIN}/index.html`;

/** Only our own files: no connection, no frame, no plug-in, no style or script that is not a file of ours. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // The one place that has to name a script by its address: the worker that draws a preview.
  'trusted-types pdf-worker',
].join('; ');

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
};

export type AppRequest = Readonly<{ url: string; method: string }>;

/**
 * Serves the files that stood in the folder at the start, and nothing else: an address is looked up in that list, so
 * that no spelling of a path can lead out of it.
 */
export function createAppHandler(folder: string): (request: AppRequest) => Response {
  const files = listFiles(folder);
  return (request) => {
    const file = request.method === 'GET' ? files.get(addressOf(request.url)) : undefined;
    if (file === undefined) return respond(null, 404, 'text/plain; charset=utf-8');
    return respond(readFileSync(file), 200, mimeTypes[path.extname(file)] ?? 'application/octet-stream');
  };
}

/** Scheme, host and path as the window asked for them, without decoding anything. */
function addressOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

function listFiles(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const segments = path.relative(folder, file).split(path.sep);
      return [[APP_ORIGIN, ...segments.map(encodeURIComponent)].join('/'), file];
    }),
  );
}

function respond(body: Uint8Array<ArrayBuffer> | null, status: number, contentType: string): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': contentType,
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}
