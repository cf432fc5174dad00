/** Puts the example page, the ledger and the built `cdn/` into `site-dist/` and serves it on `PORT` (default 8080). */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { preview } from "vite";
import { ledgerFeed, ledgerPage } from "./ledger.js";
import { readDataset } from "./read-dataset.js";
import { withStructuredData } from "./structured-data.js";

rmSync("site-dist", { recursive: true, force: true });
cpSync("site", "site-dist", { recursive: true });
cpSync("cdn", "site-dist/cdn", { recursive: true });
const dataset = readDataset("data");
const page = readFileSync("site/index.html", "utf8");
writeFileSync("site-dist/index.html", withStructuredData(page, dataset));
writeFileSync("site-dist/ledger.html", ledgerPage(dataset));
writeFileSync("site-dist/ledger.xml", ledgerFeed(dataset));

const server = await preview({
  configFile: false,
  build: { outDir: "site-dist" },
  preview: { port: Number(process.env["PORT"] ?? 8080), strictPort: true, host: "localhost" },
});
console.log(`The example page is at ${server.resolvedUrls?.local[0] ?? ""}`);
