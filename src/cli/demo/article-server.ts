import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Tried first, so that the address stays the same from one demo to the next. */
const USUAL_PORT = 4321;

const PAGES: Readonly<Record<string, string>> = {
  '/': 'article.html',
  '/column.html': 'column.html',
};

interface ArticleServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the sample article to this machine only. */
export async function serveArticle(): Promise<ArticleServer> {
  const server = createServer(async (request, response) => {
    const file = PAGES[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (!file) response.writeHead(404).end();
    else response.end(await readFile(new URL(file, import.meta.url)));
  });
  await listen(server, USUAL_PORT).catch(() => listen(server, 0));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
