import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOSTS } from './fixture-site';

/** A proxy that all of a browser's traffic goes through. */
export interface RecordingProxy {
  readonly port: number;
  /** Every request that left the browser: `GET http://…`, `CONNECT host:443`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts a proxy that notes down everything and lets through only what is this machine's. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const url = new URL(request.url ?? '/', 'http://unknown.invalid');
    if (!Object.values<string>(HOSTS).includes(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const { method = 'GET', headers } = request;
    const onward = forward({
      host: '127.0.0.1',
      port: url.port,
      path: url.pathname,
      method,
      headers,
    });
    onward.on('response', (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
