import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalSite {
  readonly port: number;
  /** The address of a path: `http://127.0.0.1:PORT/path`, or under another host name that means this machine. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/** The body of a page for a path, or undefined for "not found". */
export type Pages = (path: string) => string | undefined;

/** Serves HTML pages on a free port of the loopback interface only. */
export async function serve(pages: Pages): Promise<LocalSite> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = pages(path);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(body ?? 'not found');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
