/** The server of `migration-explainers mcp`, asked by the client of the official SDK, as assistants ask it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, test } from "node:test";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { PNG } from "pngjs";
import { elements } from "../../src/static/elements.js";

const SITE = "https://example.org/explainers/";
const COMMAND = ["--import", "tsx", "src/command/main.ts", "mcp"];

const client = new Client({ name: "questions", version: "1.0.0" });
before(() =>
  client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [...COMMAND, "--site", SITE],
      // The sources find the SDK where this folder has it.
      env: { PATH: process.env["PATH"] ?? "", TSX_TSCONFIG_PATH: "test/mcp/tsconfig.json" },
    }),
  ),
);
after(() => client.close());

interface Reply {
  readonly isError: boolean;
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly picture: string | undefined;
}

async function ask(name: string, given: Record<string, unknown>): Promise<Reply> {
  const { content, isError, structuredContent } = await client.callTool({ name, arguments: given });
  const parts = content as readonly { type: string; text?: string; data?: string }[];
  return {
    isError: isError === true,
    text: parts.find(({ type }) => type === "text")?.text ?? "",
    fields: (structuredContent ?? {}) as Reply["fields"],
    picture: parts.find(({ type }) => type === "image")?.data,
  };
}

type Question = readonly [
  tool: string,
  given: Record<string, unknown>,
  says: readonly RegExp[],
  saysNot?: readonly RegExp[],
];

const find = (about: unknown, ...rest: [RegExp[], RegExp[]?]): Question => [
  "find_figures",
  { about },
  ...rest,
];
const get = (
  element: unknown,
  attributes: Record<string, unknown>,
  ...rest: [RegExp[], RegExp[]?]
): Question => ["get_figure", { element, attributes }, ...rest];
const check = (number: unknown, about: unknown, ...rest: [RegExp[], RegExp[]?]): Question => [
  "check_number",
  { number, about },
  ...rest,
];

/** What is answered. The numbers are those of `data/csv/`. */
const right: readonly Question[] = [
  find("small boats in 2024", [
    /36,816 people/,
    /695 small boats/,
    /\{"element":"crossings-timeline","attributes":\{"measure":"boats","from":"2024","to":"2024"\}\}/,
    /https:\/\/example\.org\/explainers\/embed\/crossings-timeline\/from=2024,to=2024\//,
  ]),
  find("charter flights", [/Not supported by the record.*more than 800 migrants/, /Matches.*33/]),
  find("voluntary returns", [/"measure":"voluntary"/]),
  find("deaths in the Channel", [/"scope":"channel"/, /at least/], [/removals-counter/]),
  find("what did Yvette Cooper say about illegal working?", [/"quote":"cooper-illegal-working"/]),
  find("returns in 1990", [/has such figures, but none for the days/], [/get_figure/]),
  find("bananas", [/no figure about “bananas”/], [/get_figure/]),
  get("crossings-timeline", { from: "2024", to: "2024" }, [/36,816/, /Home Office/, /Only people/]),
  get("deaths-tally", { from: "2024", to: "2024" }, [/at least 82/, /Minimum counts/, /IOM/]),
  get("deaths-tally", { "as-of": "2024-12-29" }, [/As known on 29 December 2024/, /77/, /82/]),
  get("removals-counter", { claim: "removed-record" }, [/Not supported by the record/, /18,574/]),
  get("quote-card", { quote: "cooper-returns-target" }, [/highest level in five years/, /Later/]),
  get("crossings-timeline", { interval: "day" }, [/too many to read here/, /\| 2024 \| 36,816 \|/]),
  get("crossings-timeline", { lang: "cy" }, [/Ffynhonnell/]),
  check(800, "charter flights", [/holds 800 here/, /Not supported by the record/, /four biggest/]),
  check(34880, "people arriving in 2024", [/Right on an earlier day/, /36,816/]),
  check(36816, "small boats in 2024", [/holds 36,816 here/, /detected arriving/, /Source: Home/]),
  check(13500, "people expelled", [/Rounded, wording differs/, /13,460/]),
  check(82, "deaths in 2024", [
    /recorded dead on the way to the UK, 2024: at least 82/,
    /true number may be higher/,
  ]),
  check(609, "people on 12 December 2024 in small boats", [/small boat, 12 December 2024: 609/]),
  // A quarter: returns-quarterly-2026-05.csv. What was printed before is not what is known now.
  check(8308, "returns from July to September 2024", [
    /does not hold 8,308|newest figures we have/,
  ]),
  check(8574, "small boats in July 2022", [/does not hold 8,574/, /3,673/]),
  check(900, "charter flights", [/does not hold 900/, /33 charter flights/], [/holds 900 here/]),
  // What only a view adds up or divides: by edition, over years, by cause, by boat.
  check(45755, "small boat arrivals in 2022", [/holds 45,755 here/]),
  check(360, "deaths since 2014", [/at least 360 people dead/]),
  check(147, "deaths linked to transport", [/Linked to transport, Dead, at least: 147/]),
  check(48.9, "people per boat in 2023", [/holds 48\.9 here/, /An average/]),
  check(82, "deaths in Greece in 2024", [/recorded dead/, /Nothing here says “greece”/]),
  check(82, "deaths in Italy in 2024", [/does not hold 82/]),
  check(37, "people in Iraq", [/holds nothing about “people in Iraq”/], [/Pakistan/]),
  check(-5, "small boats in 2024", [/does not hold/]),
];

/** What is no question: the sentence says what would be. */
const wrong: readonly Question[] = [
  find(5, [/^about is a text/]),
  find("2024", [/^about names nothing that is counted/]),
  find(" ", [/^about is a text/]),
  find("x".repeat(301), [/^about is a text of up to 300 characters/]),
  ["find_figures", {}, [/^about is a text/]],
  [
    "find_figures",
    { about: "boats", limit: 3 },
    [/^find_figures takes no limit: it takes about\.$/],
  ],
  get("nobody", {}, [/^element can be: .*crossings-timeline/]),
  get("deaths-tally", { by: "species" }, [/by="species".*year, month, cause, incident/]),
  get("deaths-tally", { from: 2024 }, [/^Attributes are text.*"2024"/]),
  get("deaths-tally", { onclick: "x" }, [/no attribute "onclick"/]),
  get("crossings-timeline", { from: "2031" }, [/no figures for 2031/]),
  get("crossings-timeline", { from: "soon" }, [/"soon" is not a date/]),
  get("quote-card", {}, [/quote/]),
  check("800", "charter flights", [/^number is a number in digits/]),
  ["check_number", { number: 800 }, [/^about is a text/]],
  [
    "delete_everything",
    {},
    [/no tool "delete_everything".*find_figures, get_figure, check_number/],
  ],
];

test("three tools are offered, each described, and they only read", async () => {
  const { tools } = await client.listTools();
  assert.deepEqual(
    tools.map(({ name }) => name),
    ["find_figures", "get_figure", "check_number"],
  );
  for (const { name, description = "", inputSchema, annotations } of tools) {
    assert.ok(description.length > 100, name);
    assert.equal(annotations?.readOnlyHint, true, name);
    for (const [key, property] of Object.entries(inputSchema.properties ?? {}))
      assert.ok((property as { description?: string }).description, `${name}: ${key}`);
  }
  const { element } = tools[1]?.inputSchema.properties as { element: { enum: string[] } };
  assert.deepEqual(
    element.enum,
    elements.map(({ tag }) => tag),
  );
});

for (const [tool, given, says, saysNot = []] of right)
  test(`${tool} ${JSON.stringify(given)} is answered`, async () => {
    const { isError, text, fields } = await ask(tool, given);
    assert.equal(isError, false, text);
    for (const pattern of says) assert.match(text, pattern);
    for (const pattern of saysNot) assert.doesNotMatch(text, pattern);
    assert.doesNotMatch(text, /undefined|NaN|\[object/);
    assert.ok(Object.keys(fields).length);
  });

for (const [tool, given, says] of wrong)
  test(`${tool} ${JSON.stringify(given).slice(0, 60)} gets a sentence`, async () => {
    const { isError, text } = await ask(tool, given);
    assert.equal(isError, true, text);
    for (const pattern of says) assert.match(text, pattern);
    assert.doesNotMatch(text, /\n|[{[]\s*"code"|Error:/);
    assert.match(text, /\.$/);
  });

test("a figure comes with its picture, and with everything that must be said as fields", async () => {
  const { fields, picture = "" } = await ask("get_figure", {
    element: "deaths-tally",
    attributes: { from: "2024", to: "2024" },
  });
  assert.ok(PNG.sync.read(Buffer.from(picture, "base64")).width > 600);
  assert.equal(fields["address"], `${SITE}embed/deaths-tally/from=2024,to=2024/`);
  const [headline] = fields["figures"] as readonly Record<string, unknown>[];
  assert.deepEqual(
    [headline?.["value"], headline?.["qualifier"], headline?.["from"], headline?.["published"]],
    [82, "at-least", "2024-01-01", "2026-08-02"],
  );
  assert.ok((fields["must"] as string[]).length);
  assert.ok((fields["sources"] as unknown[]).length);
});

test("every view that is found can be got", async () => {
  const { fields } = await ask("find_figures", { about: "small boats in 2024" });
  const figures = fields["figures"] as readonly { element: string; attributes: object }[];
  for (const { element, attributes } of figures)
    assert.equal((await ask("get_figure", { element, attributes })).isError, false);
});

test("without the SDK one sentence says what to install", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, COMMAND, { encoding: "utf8" });
  assert.deepEqual([status, stdout], [1, ""]);
  assert.match(stderr, /^The server takes the package @modelcontextprotocol\/sdk .*npm install/);
});
