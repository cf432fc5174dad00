/** What is asked of an endpoint for the pages of `small-site.ts`: here, and in the suite `wordpress`. */
import { paths } from "./small-site.js";

/** The query for an address, with more parameters. */
export const queryFor = (address: string, more: Record<string, string> = {}) =>
  String(new URLSearchParams({ url: address, ...more }));

/** Queries that ask for a page, each in a way of its own. */
export function good(site: string): readonly string[] {
  const [first = "", second = "", third = ""] = paths.map((path) => `${site}embed/${path}`);
  const sizes = ["1", "200", "320", "333", "480", "640", "2000", "99999999999999999999"];
  return [
    ...paths.flatMap((path) => [
      queryFor(`${site}embed/${path}`),
      queryFor(`${site}embed/${path}`, { format: "xml", maxwidth: "400", maxheight: "300" }),
    ]),
    ...sizes.flatMap((size) => [
      queryFor(second, { maxwidth: size }),
      queryFor(second, { maxheight: size }),
    ]),
    // No size is asked for with these.
    ...[
      "",
      "0",
      "-1",
      "1e3",
      "0x10",
      "320px",
      "٣٢٠",
      "<script>steal()</script>",
      "\r\nx: steal()",
    ].map((size) => queryFor(second, { maxwidth: size, maxheight: size })),
    `url=${second}&url=${first}`,
    `url=${second}&callback=steal&unknown=%3Cscript%3Esteal()%3C/script%3E`,
    `url=${third}`,
    `url=${encodeURIComponent(encodeURI(third).replace("+", "%2B"))}`,
    `url=${encodeURIComponent(second.replaceAll("=", "%3D").replace(",", "%2C"))}`,
    queryFor(second.replace(/^https?/, site.startsWith("https") ? "http" : "https")),
    ...["?utm_source=steal()", "#steal()", "index.html", "?a#b?c"].map((end) =>
      queryFor(second + end),
    ),
    queryFor(second.slice(0, -1)),
  ];
}

/** Queries that ask for nothing that there is, with the status of the answer. */
export function bad(site: string): readonly (readonly [query: string, status: number])[] {
  const { host, origin } = new URL(site);
  const page = `${site}embed/removals-counter/`;
  const below = `${site}embed/`;
  const nowhere = [
    `${below}removals-counter/view=history/`,
    `${below}no-such-element/`,
    ...[
      "",
      "index.html",
      "view.html",
      "../",
      "..%2f",
      "%2e%2e/",
      "./",
      ".//",
      "removals-counter//",
    ].map((path) => below + path),
    ...["..", "%2e%2e", "%252e%252e", "..%5c..", "..\\..", ".", "\0", "oembed.json"].map(
      (path) => `${below}removals-counter/${path}/`,
    ),
    `${below}../embed/removals-counter/../../oembed.json`,
    `${below}removals-counter/oembed.json\0/`,
    `${below}removals-counter/%ff/`,
    `${below}removals-counter/%`,
    `${below}removals-counter/\n`,
    `${below}embed/removals-counter/`,
    site,
    page.replace(host, "evil.example"),
    page.replace(host, `${host}.evil.example`),
    page.replace(host, `steal:steal@${host}`),
    page.replace(host, `evil.example/${host}`),
    page.replace(origin, ""),
    page.replace(/^https?/, "ftp"),
    page.replace(origin, "file://"),
    page.replace(origin, "php://filter/resource="),
    `javascript:steal()//${page}`,
    ` ${page}`,
    "steal()",
    `"><script>steal()</script>`,
    "x\r\nset-cookie: steal()=1",
    "x".repeat(5000),
  ];
  return [
    ["", 400],
    ["url", 400],
    ["url=", 400],
    ["url%5B%5D=steal()", 400],
    ["format=xml", 400],
    [`address=${page}`, 400],
    ...["foo", "", "JSON", "jsonp", "__proto__", "constructor", "<script>steal()</script>"].map(
      (format) => [queryFor(page, { format }), 501] as const,
    ),
    ...nowhere.map((url) => [queryFor(url), 404] as const),
  ];
}
