/**
 * Answers those who ask how to embed a page of this site (oembed.com, version 1.0), on a host that runs Node:
 * `node oembed.js 8081`, or `handle` in a server of your own. It lies beside the folder `embed/`, reads only what the
 * build has written there, asks nobody, and repeats nothing of what it was asked. For PHP it is `oembed.php`, which
 * gives the same answers to the byte.
 */
import { readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const types = { json: "application/json", xml: "text/xml" };

/** What is said where there is no answer. */
const faults = {
  400: "Which page? Ask with ?url= and its address.\n",
  404: "There is no page of ours at that address.\n",
  501: "The formats are json and xml.\n",
};

/**
 * Status, type and text of the answer to a query, as `url=…&format=xml&maxwidth=480`.
 *
 * @param {string} query
 * @returns {[status: number, type: string, text: string]}
 */
export function answer(query) {
  const asked = new URLSearchParams(query);
  const last = (name) => asked.getAll(name).at(-1);
  const format = last("format") ?? "json";
  if (!last("url")) return fault(400);
  if (!Object.hasOwn(types, format)) return fault(501);
  const page = pageAt(last("url"));
  if (!page) return fault(404);
  const fields = sized(page, pixels(last("maxwidth")), pixels(last("maxheight")));
  return [200, types[format], format === "json" ? JSON.stringify(fields) : xmlOf(fields)];
}

function fault(status) {
  return [status, "text/plain", faults[status]];
}

/** For `createServer`, or the route of a framework that gives Node's own request and response. */
export function handle({ url = "" }, response) {
  const [status, type, text] = answer(url.slice(url.indexOf("?") + 1));
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "X-Content-Type-Options": "nosniff",
    "Access-Control-Allow-Origin": "*",
  });
  response.end(text);
}

/**
 * What the page at an address says of itself, or null. The address has to begin as that page's own site does; what is
 * let through of it is a path of a view, in which nothing leads out of the folder.
 */
function pageAt(url) {
  const [, site, path] =
    /^https?:(\/\/.*\/)embed\/([a-z-]+(?:\/[a-zA-Z0-9=,+ -]+)?)(?:\/(?:index\.html)?)?$/.exec(
      decoded(url.replace(/[?#].*/s, "")),
    ) ?? [];
  const page = path === undefined ? null : read(`${path.replaceAll(" ", "+")}/`);
  return page?.provider_url?.replace(/^https?:/, "") === site ? page : null;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function read(path) {
  try {
    return JSON.parse(readFileSync(new URL(`embed/${path}oembed.json`, import.meta.url), "utf8"));
  } catch {
    return null;
  }
}

/** As many pixels as were asked for; no limit where that is no number. */
function pixels(text = "") {
  return /^[1-9]\d*$/.test(text) ? Number(text) : Infinity;
}

/** The answer with the frame alone, in the size that was asked for: as tall as the page is at that width, or less. */
function sized({ heights = "", ...page }, maxWidth, maxHeight) {
  const width = Math.min(page.width, maxWidth);
  let tall = page.height;
  for (const [, at, height] of [...heights.matchAll(/(\d+):(\d+)/g)].reverse()) {
    tall = Number(height);
    if (Number(at) <= width) break;
  }
  const height = Math.min(tall, maxHeight);
  const html = page.html
    .slice(page.html.indexOf("<iframe"))
    .replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`);
  // A picture has to keep to the limits too.
  const fits = page.thumbnail_width <= maxWidth && page.thumbnail_height <= maxHeight;
  const fields = Object.entries({ ...page, html, width, height });
  return Object.fromEntries(fields.filter(([name]) => fits || !name.startsWith("thumbnail_")));
}

function xmlOf(fields) {
  const lines = Object.entries(fields).map(([name, value]) => {
    const text = String(value)
      // XML cannot hold these, however they are written.
      .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
      .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<${name}>${text}</${name}>`;
  });
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join("\n")}\n</oembed>\n`;
}

const [, program, port = "8081", host = "localhost"] = process.argv;
if (program && realpathSync(program) === fileURLToPath(import.meta.url)) {
  const server = createServer(handle).listen(Number(port), host, () =>
    console.log(`It answers at http://${host}:${server.address().port}/`),
  );
}
