/** What is published: nothing that is not needed, everything that is named, and nothing that runs when it is installed. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv } from "ajv";
import { build, type Rolldown } from "vite";
import { tags } from "../../scripts/tags.js";
import { pack } from "../consumers/build.js";

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" }),
) as { files: { path: string }[]; size: number }[];
const files = packed!.files.map(({ path }) => path);

/** What stands for the star of each pattern of exports. */
const STARS: Readonly<Record<string, readonly string[]>> = {
  "./*": tags,
  "./i18n/*": ["ar", "cy", "fr"],
  "./cdn/*": ["explainers.js", "explainers.classic.js", "loader.js", "frame.js"],
};

/** Each name that can be imported, with its files. */
const named = Object.entries(manifest.exports).flatMap(([name, target]) =>
  (STARS[name] ?? [""]).map((star) => ({
    name: name.replace("*", star),
    paths: (typeof target === "string" ? [target] : Object.values(target)).map((path) =>
      path.replaceAll("*", star),
    ),
  })),
);

const ALLOWED = [
  // The figures as pages with `live` ask for them.
  /^cdn\/data\/(newest|[a-z]+-[0-9a-z]+)\.json$/,
  /^dist\/(?:command|data|embed|frameworks|element|i18n|internal|mcp|plot|prerender|static|view|words|[a-z]+-[a-z]+)\/[\w./-]+\.(?:js|js\.map|d\.ts)$/,
  /^dist\/(?:attributes|index|define|dataset|elements|schema)\.(?:js|js\.map|d\.ts)$/,
  /^dist\/dataset\.json$/,
  /^dist\/editors\/(?:vscode\.(?:html|css)-custom-data|web-types)\.json$/,
  /^cdn\/(?:chunks\/|views\/)?[\w.-]+\.js$/,
  /^cdn\/LICENSES\.md$/,
  /^docs\/(?:code|embedding|ids|performance)\.md$/,
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json|data\/(?:schema|own-example)\.json|data\/README\.md)$/,
];

test("only what is needed is in the package", () => {
  assert.deepEqual(
    files.filter((path) => !ALLOWED.some((pattern) => pattern.test(path))),
    [],
  );
  assert.ok(files.length > 100);
  assert.ok((packed?.size ?? Infinity) < 3_000_000, `${packed?.size} bytes packed`);
});

test("everything the package names is in it", () => {
  const paths = [...named.flatMap((each) => each.paths), ...Object.values(manifest.bin)];
  for (const path of paths) assert.ok(files.includes(path.replace(/^\.\//, "")), path);
});

test("installing it runs nothing, and brings three packages along", () => {
  for (const name of ["preinstall", "install", "postinstall", "prepare"])
    assert.equal(manifest.scripts[name], undefined, name);
  assert.deepEqual(Object.keys(manifest.dependencies).sort(), ["@observablehq/plot", "lit", "zod"]);
});

test("its modules can be imported in Node, and define nothing there by themselves", () => {
  const modules = named
    .filter(({ name }) => !/json$|^\.\/cdn\//.test(name))
    .map(({ name }) => name.replace(/^\./, "migration-explainers"));
  assert.ok(tags.every((tag) => modules.includes(`migration-explainers/${tag}`)));
  const script = `globalThis.defined = [];
    globalThis.customElements = { get: () => undefined, define: (tag) => defined.push(tag) };
    for (const name of ${JSON.stringify(modules)}) {
      await import(name);
      if (defined.length && !/define|-/.test(name.split("/")[1])) throw new Error(name + " defines " + defined);
      defined.length = 0;
    }
    console.log(typeof window, typeof document)`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  assert.equal(out.trim(), "undefined undefined");
});

test("publint and arethetypeswrong find nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  const tarball = pack(folder);
  const judge = (name: string, ...words: string[]) =>
    execFileSync(`test/package/node_modules/.bin/${name}`, words, { stdio: "pipe" });
  judge("publint", "--strict", tarball);
  // Only modules are published: how CommonJS or Node 10 would find types is no question.
  judge("attw", tarball, "--profile", "esm-only");
  rmSync(folder, { recursive: true });
});

/** What a bundler makes of that code in an app, as the names of modules that stay in it. */
async function modulesOf(code: string): Promise<string[]> {
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "app",
        resolveId: (id) => (id === "app" ? id : null),
        load: (id) => (id === "app" ? code : null),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: "app" } },
  })) as Rolldown.RolldownOutput;
  return built.output.flatMap((chunk) =>
    chunk.type === "chunk"
      ? Object.entries(chunk.modules).flatMap(([id, { code }]) => (code ? [id] : []))
      : [],
  );
}

test("the dataset brings no Lit, no Plot and no zod along", async () => {
  const modules = await modulesOf(
    `import { dataset } from "migration-explainers/dataset"; console.log(dataset)`,
  );
  assert.ok(modules.some((id) => id.includes("dist/data/series")));
  assert.deepEqual(
    modules.filter((id) => /node_modules|\/dist\/(?!data\/|dataset)/.test(id)),
    [],
  );
});

for (const [code, what] of [
  [`import "migration-explainers/quote-card"`, "its tag"],
  [`import { QuoteCard } from "migration-explainers"; QuoteCard.define()`, "its class"],
])
  test(`one element, imported by ${what}, brings no other along`, async () => {
    const modules = await modulesOf(code ?? "");
    assert.ok(modules.some((id) => id.endsWith("quote-card.element.js")));
    assert.deepEqual(
      // Its picture is that of the measure the quotation is about.
      modules.filter((id) => /(removals|crossings|deaths)-\w+\.(element|define)\.js/.test(id)),
      [],
    );
  });

test("a class that nobody uses is not there", async () => {
  assert.deepEqual(await modulesOf(`import { QuoteCard } from "migration-explainers"`), []);
});

test("the manifest is valid, and points at files of the package", () => {
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  const elements = read("custom-elements.json") as unknown as {
    modules: { path: string; exports: { kind: string; name: string }[] }[];
  };
  const ajv = new Ajv({ strict: false, allErrors: true });
  const valid = ajv.validate(read("node_modules/custom-elements-manifest/schema.json"), elements);
  assert.ok(valid, ajv.errorsText());
  for (const { path } of elements.modules) assert.ok(files.includes(path), path);
  const defined = elements.modules.flatMap(({ exports }) =>
    exports.flatMap(({ kind, name }) => (kind === "custom-element-definition" ? [name] : [])),
  );
  assert.deepEqual(defined.sort(), [...tags].sort());
});

test("editors know each tag, its attributes, and the values of those that are a choice", () => {
  const html = JSON.parse(readFileSync("dist/editors/vscode.html-custom-data.json", "utf8")) as {
    tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
  };
  assert.deepEqual(html.tags.map(({ name }) => name).sort(), [...tags].sort());
  const choices: Record<string, string> = {
    "removals-counter measure": "asylum-related enforced offenders port-refusals returns voluntary",
    "removals-counter show": "change sentence value",
    "removals-counter view": "history inline total",
    "crossings-timeline measure": "boats people people-per-boat",
    "crossings-timeline interval": "day month quarter week year",
    "crossings-timeline show": "change sentence value",
    "crossings-timeline view": "arrivals cumulative inline",
    "deaths-tally by": "cause incident month year",
    "deaths-tally scope": "channel route",
    "deaths-tally show": "change sentence value",
    "deaths-tally view": "inline tally",
  };
  const known = html.tags.flatMap(({ name, attributes }) =>
    attributes
      .filter(({ values }) => values?.length)
      .map(({ name: attribute, values }): [string, string] => [
        `${name} ${attribute}`,
        values!
          .map((each) => each.name)
          .sort()
          .join(" "),
      ]),
  );
  assert.deepEqual(Object.fromEntries(known), choices);
});
