import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Two names of this machine that count as two sites. */
export const HOSTS = { first: '127.0.0.1', second: 'localhost' } as const;
type HostName = keyof typeof HOSTS;

export interface FixtureSite {
  /** Serves a page: a whole one, or what stands in its body. Its address on the first host. */
  page(html: string, headers?: Readonly<Record<string, string>>): string;
  /** The same page on the other host. */
  on(host: HostName, url: string): string;
  /** Every request so far, as `host/path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A local web site for fixtures that notes down each request. */
export async function startFixtureSite(): Promise<FixtureSite> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.headers.host?.replace(/:\d+$/, '')}${request.url}`);
    const page = pages.get(pathname);
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const serve = (html: string, headers: Readonly<Record<string, string>> = {}) => {
    const path = `/${pages.size + 1}`;
    pages.set(path, { html, headers });
    return `http://${HOSTS.first}:${port}${path}`;
  };
  return {
    page: (html, headers) => serve(html.startsWith('<!doctype') ? html : wrap(html), headers),
    on: (host, url) => url.replace(/\/\/[^:]+/, `//${HOSTS[host]}`),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A whole page; its icon is inline, so that no browser asks for one. */
function wrap(body: string): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>fixture</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}
