/** Serves test pages, each under its own host name, and counts what is asked of it. */
import { createServer } from 'node:http';

export interface ServedPage {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
}

export interface TestServer {
  /** The address under which a page is served: the host is the page's own, the port is the server's. */
  address(url: string): string;
  serve(url: string, page: ServedPage): void;
  /** `host/path` of every request since the last time. */
  takeRequests(): string[];
  close(): Promise<void>;
}

/** All host names lead here in the tested browsers; the key is `host/path?query`. */
export async function startServer(): Promise<TestServer> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const server = createServer(({ headers, url }, response) => {
    const key = `${(headers.host ?? '').replace(/:\d+$/, '')}${url}`;
    if (!key.endsWith('/favicon.ico')) requests.push(key);
    const page = pages.get(key);
    if (!page) {
      response.writeHead(key.endsWith('/favicon.ico') ? 204 : 404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
      .end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    address: (url) => {
      const { hostname, pathname, search } = new URL(url);
      return `http://${hostname}:${port}${pathname}${search}`;
    },
    serve: (url, page) => {
      const { hostname, pathname, search } = new URL(url);
      pages.set(`${hostname}${pathname}${search}`, page);
    },
    takeRequests: () => requests.splice(0),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
