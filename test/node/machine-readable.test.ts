/** What programs read of a view: the values are those of the sources, not those that we print. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { oembedOf } from "../../src/static/oembed.js";
import { elements } from "../../src/static/elements.js";
import { llmsOf } from "../../src/static/llms.js";
import { pageHtmlOf, pageOf } from "../../src/static/page.js";
import { render } from "../../src/static/render.js";
import { createStaticView } from "../../src/static/static-view.js";
import { csv } from "../../src/words/csv.js";
import { citationOf } from "../../src/words/citation.js";

const SITE = "https://example.org/explainers/";
type Attributes = Readonly<Record<string, string>>;
type Node = Readonly<Record<string, unknown>>;

async function graph(tag: string, attributes: Attributes): Promise<Node[]> {
  const json = String(await render({ tag, attributes }, "jsonld", { site: SITE }));
  return (JSON.parse(json) as { "@graph": Node[] })["@graph"];
}

async function nodeOf(type: string, tag: string, attributes: Attributes): Promise<Node> {
  const node = (await graph(tag, attributes)).find((each) => each["@type"] === type);
  assert.ok(node, `${type} of ${tag}`);
  return node;
}

async function csvRows(tag: string, attributes: Attributes): Promise<Record<string, string>[]> {
  const text = String(await render({ tag, attributes }, "csv"));
  assert.ok(text.startsWith("\ufeffrow,"), "a spreadsheet reads it as UTF-8");
  return parse(text, { bom: true, columns: true });
}

test("a data set has licence, place, days, one creator, an address, and files", async () => {
  const dataset = await nodeOf("Dataset", "deaths-tally", { from: "2024", to: "2024" });
  assert.equal(dataset["license"], "https://creativecommons.org/licenses/by/4.0/");
  assert.equal(dataset["temporalCoverage"], "2024-01-01/2024-12-31");
  assert.equal(dataset["version"], "2026-08-02");
  assert.equal(dataset["url"], `${SITE}embed/deaths-tally/from=2024,to=2024/`);
  assert.ok((dataset["spatialCoverage"] as Node)["name"]);
  assert.deepEqual(dataset["creator"], {
    "@type": "Organization",
    name: "International Organization for Migration (IOM), Missing Migrants Project",
  });
  assert.deepEqual(
    (dataset["distribution"] as Node[]).map((each) => [each["encodingFormat"], each["contentUrl"]]),
    [
      ["text/csv", `${String(dataset["url"])}data.csv`],
      ["application/json", `${String(dataset["url"])}data.json`],
    ],
  );
});

test("figures beside a quotation keep the licence of who counted them, not that of who printed it", async () => {
  const quotation = { quote: "cooper-returns-target" };
  const dataset = await nodeOf("Dataset", "quote-card", quotation);
  assert.match(String(dataset["license"]), /nationalarchives\.gov\.uk.*open-government-licence/);
  assert.deepEqual(dataset["creator"], { "@type": "Organization", name: "Home Office" });
  const said = await nodeOf("Quotation", "quote-card", quotation);
  const speaker = said["spokenByCharacter"] as Node;
  assert.deepEqual([speaker["@type"], speaker["name"]], ["Person", "Yvette Cooper"]);
  assert.equal(said["license"], undefined);
  const paper = await nodeOf("Quotation", "quote-card", { quote: "guardian-pakistan-flight" });
  assert.equal((paper["spokenByCharacter"] as Node)["@type"], "Organization");
});

test("a claim is reviewed in somebody's name with a verdict in words, or not at all", async () => {
  const review = await nodeOf("ClaimReview", "removals-counter", { claim: "trump-target" });
  const claim = review["itemReviewed"] as Node;
  assert.equal(review["url"], `${SITE}embed/removals-counter/claim=trump-target/`);
  assert.match(String(review["datePublished"]), /^2026-11-\d\d$/);
  assert.ok((review["author"] as Node)["name"]);
  assert.ok((review["reviewRating"] as Node)["alternateName"]);
  assert.deepEqual(claim["author"], { "@type": "Person", name: "Donald Trump" });
  const printed = claim["appearance"] as Node;
  assert.deepEqual(
    [printed["@type"], printed["datePublished"], (printed["publisher"] as Node)["name"]],
    ["NewsArticle", "2024-12-29", "World Socialist Web Site"],
  );
  // Its sentence about charter flights names nobody: article-attributions.csv.
  const own = await graph("removals-counter", { claim: "charter-people" });
  assert.ok(!own.some((node) => node["@type"] === "ClaimReview"));
});

test("what search engines ask of a data set and of a review is in every page that has one", async () => {
  const views = [
    ...elements.flatMap(({ tag, example }) =>
      example.presets.map((attributes) => ({ tag, attributes })),
    ),
    { tag: "removals-counter", attributes: { claim: "trump-target" } },
    { tag: "removals-counter", attributes: { claim: "removed-since-july" } },
    { tag: "crossings-timeline", attributes: { claim: "crossings-2024" } },
    { tag: "deaths-tally", attributes: { claim: "deaths-2024" } },
  ];
  const asked: Readonly<Record<string, readonly string[]>> = {
    Dataset:
      "name description creator license isAccessibleForFree keywords temporalCoverage spatialCoverage variableMeasured distribution url identifier version datePublished dateModified inLanguage sdPublisher".split(
        " ",
      ),
    ClaimReview:
      "claimReviewed reviewRating reviewBody author url datePublished itemReviewed inLanguage sdPublisher".split(
        " ",
      ),
    Claim: "text inLanguage author appearance datePublished".split(" "),
  };
  const seen = new Set<unknown>();
  for (const { tag, attributes } of views)
    for (const node of await graph(tag, attributes))
      for (const each of [node, node["itemReviewed"] as Node | undefined]) {
        const fields = asked[String(each?.["@type"])] ?? [];
        seen.add(each?.["@type"]);
        const lacking = fields.filter((field) => each?.[field] === undefined);
        assert.deepEqual(lacking, [], `${tag} ${JSON.stringify(attributes)}`);
        const { length } = String(each?.["description"]);
        if (each?.["@type"] === "Dataset")
          assert.ok(length >= 50 && length <= 5000, `${tag}: ${length} characters`);
      }
  for (const type of Object.keys(asked)) assert.ok(seen.has(type), type);
});

test("beside each page lies its Markdown, and llms.txt leads to it, other languages last", async () => {
  const attributes = { claim: "removed-record" };
  const review = await createStaticView({ tag: "removals-counter", attributes });
  const text = String((await pageOf(review, SITE))["data.md"]);
  assert.equal(text, await render(review.view, "markdown", { site: SITE }));
  for (const word of ["Not supported by the record", "18,574", "Source: [Home Office"])
    assert.ok(text.includes(word), word);
  assert.ok(pageHtmlOf(review, SITE).includes('type="text/markdown"'));
  const welsh = await createStaticView({ tag: "deaths-tally", attributes: { lang: "cy" } });
  const deaths = await createStaticView({ tag: "deaths-tally", attributes: {} });
  const [name, summary, about, ...sections] = llmsOf([welsh, review, deaths], SITE).split("\n\n");
  assert.equal(name, "# migration-explainers");
  assert.match(summary ?? "", /^> \S/);
  assert.match(about ?? "", /data\.csv/);
  assert.deepEqual(
    sections.filter((each) => each.startsWith("## ")),
    ["## Returns from the UK", "## Deaths on the way", "## Optional"],
  );
  const links = sections.join("\n").match(/^- \[.+\]\(https:.+\/data\.md\): .+$/gm);
  assert.equal(links?.length, 3);
  assert.match(links?.[0] ?? "", /embed\/removals-counter\/claim=removed-record\/data\.md/);
});

test("quotation marks stand only around what the article itself quotes", async () => {
  // article-attributions.csv: 34,880 is the article's paraphrase of The Independent.
  const text = async (tag: string, claim: string) =>
    String(await render({ tag, attributes: { claim } }, "text"));
  assert.match(
    (await text("crossings-timeline", "crossings-2024")).split("\n")[0] ?? "",
    /World Socialist Web Site[^“”]*, after The Independent: [^“”]+$/,
  );
  assert.match(
    (await text("removals-counter", "illegal-working-rise")).split("\n")[0] ?? "",
    /“[^”]+”/,
  );
});

test("a file says as-of, what is known since, and the verdict; sums are sums and ratios ratios", async () => {
  // channel-deaths-2024-as-reported.csv and channel-deaths-annual-2026-08.csv: 77 then, 82 and 3 now.
  const [dead] = (await csvRows("deaths-tally", { "as-of": "2024-12-29" })).filter(
    ({ row }) => row === "headline",
  );
  assert.deepEqual([dead?.["value"], dead?.["qualifier"]], ["77", "at-least"]);
  assert.equal(dead?.["asOf"], "2024-12-29");
  assert.match(dead?.["revision"] ?? "", /82/);
  // small-boats-annual-final-2026-06.csv: 36,816 people in 695 boats in 2024, each a sum of days.
  const headline = async (measure: string) => {
    const rows = await csvRows("crossings-timeline", { measure, from: "2024", to: "2024" });
    const found = rows.find(({ row }) => row === "headline");
    return [found?.["value"], found?.["qualifier"]];
  };
  assert.deepEqual(await headline("people"), ["36816", "sum"]);
  assert.deepEqual(await headline("boats"), ["695", "sum"]);
  const [ratio, how] = await headline("people-per-boat");
  assert.deepEqual([Number(ratio).toFixed(1), how], [(36816 / 695).toFixed(1), "ratio"]);
  const record = (await csvRows("removals-counter", { claim: "removed-record" })).filter(
    ({ row }) => row === "claim" || row === "record of the claim",
  );
  assert.ok(record.length > 1);
  for (const { verdict } of record) assert.match(verdict ?? "", /not support/i);
});

test("a spreadsheet runs no formula, whatever stands before it", () => {
  const hostile = [
    "=1+1",
    " =1",
    "\u00a0=1",
    "＝1",
    "\u2066=1",
    "\t=1",
    "+1",
    "-1",
    "@x",
    "|x",
    "%x",
  ];
  const rows = parse(csv([hostile])) as string[][];
  for (const [index, field] of (rows[0] ?? []).entries())
    assert.match(field, /^'/, JSON.stringify(hostile[index]));
  assert.deepEqual(parse(csv([['a,"b"\nc', -1, null]])), [['a,"b"\nc', "-1", ""]]);
});

/** CSL's schema of an item (csl-data.json), as far as the fields that we write. */
const cslDate = {
  type: "object",
  properties: {
    "date-parts": {
      type: "array",
      maxItems: 2,
      items: { type: "array", minItems: 1, maxItems: 3, items: { type: "number" } },
    },
  },
  required: ["date-parts"],
  additionalProperties: false,
};
const text = { type: "string" };
const cslItem = {
  type: "object",
  properties: {
    id: text,
    type: { enum: ["dataset", "article-newspaper"] },
    title: text,
    author: {
      type: "array",
      items: { type: "object", properties: { literal: text }, additionalProperties: false },
    },
    publisher: text,
    "container-title": text,
    issued: cslDate,
    accessed: cslDate,
    URL: text,
    note: text,
  },
  required: ["type", "id"],
  additionalProperties: false,
};

test("an article is cited as an article, a data set as one, with the day it was read", async () => {
  const { shown } = await createStaticView({
    tag: "quote-card",
    attributes: { quote: "cooper-returns-target" },
  });
  const bibtex = citationOf(shown, "bibtex");
  assert.match(bibtex, /@article\{founding-article,\n {2}journal = \{World Socialist Web Site\}/);
  assert.match(bibtex, /@misc\{[a-z0-9-]+,\n {2}author = \{\{Home Office\}\}/);
  assert.equal(bibtex.match(/urldate = \{\d{4}-\d{2}-\d{2}\}/g)?.length, shown.sources.length);
  const undated = {
    ...shown,
    sources: shown.sources.map((each) => ({ ...each, published: null })),
  };
  assert.doesNotMatch(citationOf(undated, "bibtex"), /year =|n\.d\./);
  const items = JSON.parse(citationOf(shown, "csl-json")) as Node[];
  const check = new Ajv().compile({ type: "array", items: cslItem });
  assert.ok(check(items), JSON.stringify(check.errors));
  assert.deepEqual(
    items.map(({ type }) => type),
    ["article-newspaper", "dataset"],
  );
  assert.deepEqual(items[0]?.["issued"], { "date-parts": [[2024, 12, 29]] });
  for (const item of items) assert.match(JSON.stringify(item["accessed"]), /\[\[2026,11,\d+\]\]/);
});

test("a site that shows a link gets whole words, a language, and an image with its size", async () => {
  const views = [
    ["crossings-timeline", {}, "en_GB"],
    ["deaths-tally", { lang: "ar" }, "ar_EG"],
    ["quote-card", { quote: "tinsley-kent-safe-routes", lang: "cy" }, "cy_GB"],
    ["removals-counter", { "as-of": "2024-12-29", claim: "removed-since-july" }, "en_GB"],
  ] as const;
  for (const [tag, attributes, locale] of views) {
    const showing = await createStaticView({ tag, attributes });
    const { document } = parseHTML(pageHtmlOf(showing, SITE));
    const meta = (name: string) =>
      document.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content") ?? "";
    assert.equal(meta("title"), showing.shown.title);
    assert.equal(meta("locale"), locale);
    assert.deepEqual([meta("image:width"), meta("image:height")], ["1200", "630"]);
    for (const name of ["title", "description", "image:alt"])
      assert.doesNotMatch(meta(name), /(?<!\.)[.!?]\.(?!\.)|undefined| $/, `${tag} ${name}`);
    assert.match(meta("description"), /[.”’]$/);
  }
});

test("an oEmbed answer has the size of its frame, as numbers, and never more than its column", async () => {
  const showing = await createStaticView({ tag: "removals-counter", attributes: {} });
  const answer = JSON.parse(oembedOf(showing, SITE)) as Record<string, string | number>;
  const frame = parseHTML(String(answer["html"])).document.querySelector("iframe");
  assert.deepEqual([answer["version"], answer["type"]], ["1.0", "rich"]);
  assert.equal(answer["width"], 640);
  assert.equal(frame?.getAttribute("width"), String(answer["width"]));
  assert.equal(frame?.getAttribute("height"), String(answer["height"]));
  assert.match(frame?.getAttribute("style") ?? "", /max-width: 100%/);
  assert.equal(answer["author_name"], "Home Office");
});
