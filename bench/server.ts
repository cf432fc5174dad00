/** Serves the pages from memory, compressed beforehand as a good host would do it. */
import { createServer } from "node:http";
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { AddressInfo } from "node:net";
import type { Site } from "./site.js";

const types: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  "": "text/html",
};

export interface Server {
  readonly origin: string;
  readonly close: () => void;
}

/** Starts the server; every answer says `content-length`, the bytes we report. */
export async function serve(site: Site): Promise<Server> {
  const bodies = new Map(
    [...site].map(([path, text]) => [
      path,
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    ]),
  );
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const body = bodies.get(path);
    if (!body) {
      response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(path)] ?? "text/plain",
      "content-encoding": "br",
      "content-length": body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
