/** The links of the sources: what is gone or moved is said, each with an address in an archive. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { checkLinks, linksText } from "../../scripts/links.js";
import { localServer, type LocalServer } from "./local-server.js";

let server: LocalServer;
const asked: string[] = [];
before(async () => {
  server = await localServer(({ url = "", method }, response) => {
    asked.push(`${method ?? ""} ${url}`);
    const { pathname, searchParams } = new URL(url, "http://localhost");
    if (pathname === "/archive") {
      const known = searchParams.get("url")?.endsWith("/gone");
      const closest = { available: true, url: `http://web.archive.org/web/20261120000000/gone` };
      response.end(JSON.stringify({ archived_snapshots: known ? { closest } : {} }));
      return;
    }
    if (pathname === "/slow") return;
    if (pathname === "/old") response.writeHead(301, { location: "/new" });
    else if (pathname === "/shy") response.statusCode = 403;
    else if (pathname === "/gone" || (pathname === "/no-head" && method === "HEAD"))
      response.statusCode = 404;
    response.end("text");
  });
});
after(() => server.close());

test("each address is asked once, and each that fails or moved has an archive's", async () => {
  const { origin } = server;
  const of = (id: string, path: string) => ({ id, url: origin + path, retrieved: "2026-11-23" });
  const checked = await checkLinks(
    [
      ...[of("a", "/there"), of("b", "/there#part"), of("c", "/gone"), of("d", "/gone")],
      ...[of("e", "/old"), of("f", "/no-head"), of("g", "/shy"), of("h", "/slow")],
      { id: "i", url: null, retrieved: "2026-11-23" },
    ],
    { archive: `${origin}/archive`, seconds: 0.5 },
  );
  const states = Object.fromEntries(
    checked.map(({ url, state }) => [url.slice(origin.length), state]),
  );
  assert.deepEqual(states, {
    "/gone": "gone",
    "/no-head": "there",
    "/old": "moved",
    "/shy": "unclear",
    "/slow": "unclear",
    "/there": "there",
    "/there#part": "there",
  });
  assert.equal(asked.filter((each) => each === "HEAD /gone").length, 1);
  const text = linksText(checked);
  assert.match(text, /^# Links of the sources\n\n3 of 7 are there\.\n\n## Gone\n/);
  assert.ok(
    text.includes(
      `- <${origin}/gone> (c, d): GET answers 404. The archive has: <https://web.archive.org/web/20261120000000/gone>`,
    ),
    text,
  );
  assert.ok(
    text.includes(
      `(e): leads to ${origin}/new. Perhaps in the archive: <https://web.archive.org/web/20261123/${origin}/old>`,
    ),
    text,
  );
  assert.ok(!text.includes("/there>"), "what is there is not in the way");
});
