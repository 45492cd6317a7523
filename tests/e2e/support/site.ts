import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly url: string;
}

/**
 * The whole web as the tests' browsers see it: one server on this machine that is their proxy for every request, made by
 * a page, the extension or the browser itself. Pages that a test has put up are served; anything else is noted and
 * refused.
 */
export interface TestSite {
  readonly port: number;
  /** Puts up a page of `http://news.test` (or of another host) and returns its address. */
  put(path: string, html: string, options?: PutOptions): string;
  /** How often a page that was put up has been asked for. */
  asked(url: string): number;
  /** Every request but those for the pages put up, their icons, and what browsers ask of their makers. */
  strangers(): readonly Asked[];
  close(): Promise<void>;
}

export interface PutOptions {
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Whom browsers themselves ask when they start (updates, settings, the time) or when a file is saved (whether it is known
 * to be harmful), whatever is installed in them.
 */
const makers = [
  'accounts.google.com',
  'clients2.google.com',
  'sb-ssl.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'contile.services.mozilla.com',
];

/** The host that the installed extension may read by itself. */
export const newsHost = 'news.test';

export async function openSite(): Promise<TestSite> {
  const pages = new Map<string, { readonly html: string; readonly headers: Readonly<Record<string, string>> }>();
  const asked = new Map<string, number>();
  const strangers: Asked[] = [];
  const note = (method: string, url: string) => {
    const host = new URL(url.includes('://') ? url : `https://${url}`).hostname;
    if (!makers.includes(host)) strangers.push({ method, url });
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    const place = url.split(/[?#]/)[0] ?? '';
    const page = pages.get(place);
    if (page) asked.set(place, (asked.get(place) ?? 0) + 1);
    if (!page && !url.endsWith('/favicon.ico')) note(request.method ?? '', url);
    response.writeHead(page ? 200 : url.endsWith('/favicon.ico') ? 204 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html ?? '');
  });
  server.on('connect', (request, socket) => {
    note('CONNECT', request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await listen(server);
  return {
    port,
    put(path, html, { host = newsHost, headers = {} } = {}) {
      const url = `http://${host}${path}`;
      pages.set(url, { html, headers });
      return url;
    },
    asked: (url) => asked.get(url) ?? 0,
    strangers: () => strangers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
