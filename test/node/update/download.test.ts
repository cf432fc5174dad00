/** The newest files are fetched from the pages that our sources name. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { download } from "../../../scripts/update/download.js";
import { publications } from "../../../scripts/update/recognize.js";
import { readDataset } from "../../../scripts/read-dataset.js";
import { localServer, type LocalServer } from "../local-server.js";

/** Pages as the publishers write them, each with links to more than the file that is wanted. */
const pages: Readonly<Record<string, string>> = {
  "/boats": `<a href="/media/1/18_September_2026_Small_boats_-_time_series.ods">18</a>
    <a href="/media/2/25_September_2026_Small_boats_-_time_series.ods">25</a>
    <a href="/media/3/25_September_2026_Small_boats_-_last_7_days.ods">week</a>
    <a href="mailto:a@b.example">mail</a><a href="javascript:small_boats_time_series.ods">bad</a>`,
  "/tables": `<meta name="govuk:public-updated-at" content="2026-08-27T09:30:04+01:00">
    <a href="/media/4/returns-summary-jun-2026-tables.ods">summary</a>
    <a href="/media/5/returns-datasets-mar-2026.xlsx">March</a>
    <a href="/media/6/returns-datasets-jun-2026.xlsx">June</a>`,
  "/downloads": `<a href="/sites/Missing_Migrants_2026.csv">one year</a>`,
};

let server: LocalServer;
before(async () => {
  server = await localServer(({ url = "" }, response) => {
    response.end(pages[url] ?? `the file ${url}`);
  });
});
after(() => server.close());

test("each publication names the page of a source that we hold", () => {
  const { sources } = readDataset("data");
  for (const {
    download: { source },
  } of publications)
    assert.ok(sources.find(({ id }) => id === source)?.url?.startsWith("https://"), source);
});

test("the newest file of each page is saved under its name with a day; what is not there is named", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "downloads-")), "new");
  const { origin } = server;
  const sources = ["/boats", "/tables", "/downloads"].map((page, index) => ({
    id: publications[index]!.download.source,
    url: origin + page,
  }));
  const { saved, missed } = await download(publications, sources, folder);
  assert.deepEqual(saved, [
    "25_September_2026_Small_boats_-_time_series.ods",
    "2026-08-27 returns-datasets-jun-2026.xlsx",
  ]);
  assert.deepEqual(readdirSync(folder).sort(), [...saved].sort());
  assert.match(readFileSync(join(folder, saved[1]!), "utf8"), /media\/6/);
  assert.equal(missed.length, 1);
  assert.match(missed[0]!, /^IOM.*downloads has no link to a file like/);
});

test("a page that does not answer is named, and the others are fetched", async () => {
  const folder = mkdtempSync(join(tmpdir(), "downloads-"));
  const sources = [
    { id: publications[0]!.download.source, url: "http://127.0.0.1:9/" },
    { id: publications[1]!.download.source, url: `${server.origin}/tables` },
  ];
  const { saved, missed } = await download(publications, sources, folder);
  assert.equal(saved.length, 1);
  assert.match(missed.join("\n"), /127\.0\.0\.1:9\/ does not answer.*\n.*iom-incidents has no url/);
});
