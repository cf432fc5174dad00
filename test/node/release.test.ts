/** A release: how large a step it is, what the changelog says, and what comes with it. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { archiveOf } from "../../scripts/release/archive.js";
import { billOf } from "../../scripts/release/bill.js";
import { closed, leastStep, stepped } from "../../scripts/release/changelog.js";
import type { Published } from "../../src/data/ledger.js";

const released: Published = {
  readings: { "returns-2025": 13_460 },
  series: { arrivals: [1, null, 3] },
  incidents: { first: [1, 0] },
  ids: { sources: ["home-office"], quotes: ["one", "two"] },
};
const release = { version: "0.2.0", day: "2026-12-01" };
const changelog =
  "# Changelog\n\nWords.\n\n## Not released\n\n- New.\n\n## 0.1.0 (2026-11-23)\n\n- Old.\n";

test("the same figures are a patch, other or more figures a minor step, an id that is gone a major one", () => {
  const changed = (change: Partial<Published>) => leastStep(released, { ...released, ...change });
  assert.equal(changed({}), "patch");
  assert.equal(changed({ readings: { "returns-2025": 13_461 } }), "minor");
  assert.equal(changed({ series: { arrivals: [1, null, 3, 4] } }), "minor");
  assert.equal(changed({ ids: { ...released.ids, quotes: ["one", "two", "three"] } }), "minor");
  assert.equal(changed({ ids: { ...released.ids, quotes: ["one"] } }), "major");
  assert.equal(changed({ incidents: {} }), "major");
});

test("a version steps at its place", () => {
  assert.equal(stepped("1.2.3", "patch"), "1.2.4");
  assert.equal(stepped("1.2.3", "minor"), "1.3.0");
  assert.equal(stepped("1.2.3", "major"), "2.0.0");
});

test("what was open stands under the version and its day, below a new open part", () => {
  assert.equal(
    closed(changelog, { ...release, step: "patch", least: "patch" }),
    "# Changelog\n\nWords.\n\n## Not released\n\n## 0.2.0 (2026-12-01)\n\n- New.\n\n## 0.1.0 (2026-11-23)\n\n- Old.\n",
  );
});

test("a release says something, of figures too, in a step that is large enough", () => {
  const made = (text: string, step: "patch" | "minor", least: "patch" | "minor" | "major") => () =>
    closed(text, { ...release, step, least });
  assert.throws(made(changelog.replace("- New.\n\n", ""), "minor", "patch"), /has nothing under/);
  assert.throws(made("# Changelog\n", "minor", "patch"), /has nothing under/);
  assert.throws(made(changelog, "patch", "minor"), /takes a minor version/);
  assert.throws(made(changelog, "minor", "major"), /takes a major version/);
  assert.throws(made(changelog, "minor", "minor"), /### Data/);
  assert.match(
    made(changelog.replace("- New.", "### Data\n\n- A week more."), "minor", "minor")(),
    /## 0.2.0 \(2026-12-01\)\n\n### Data/,
  );
});

test("our changelog has an open part", () => {
  assert.match(readFileSync("CHANGELOG.md", "utf8"), /^## Not released$/m);
});

test("the bill of materials names what readers get, and no tool of ours", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  const bill = billOf(Object.keys(dependencies));
  const names = bill.components.map(({ name }) => name);
  for (const name of ["lit", "lit-html", "@observablehq/plot", "d3-scale", "zod", "linkedom"])
    assert.ok(names.includes(name), name);
  for (const name of ["vite", "storybook", "puppeteer-core", "eslint"])
    assert.ok(!names.includes(name), name);
  const known = new Set(bill.components.map((each) => each["bom-ref"]));
  for (const { dependsOn } of bill.dependencies)
    for (const ref of dependsOn) assert.ok(known.has(ref), ref);
});

test("workflows use the very actions that were looked at, and rights only where they are needed", () => {
  for (const file of readdirSync(".github/workflows")) {
    const text = readFileSync(`.github/workflows/${file}`, "utf8");
    for (const [, used = ""] of text.matchAll(/uses: (\S+)/g))
      assert.match(used, /^[\w/-]+@[0-9a-f]{40}$/, `${file}: ${used}`);
    assert.match(text, /^permissions:\n {2}contents: read$/m, file);
  }
  const [build = "", publish = ""] = readFileSync(".github/workflows/release.yml", "utf8").split(
    /^ {2}publish:$/m,
  );
  assert.doesNotMatch(build, /: write/);
  assert.match(publish, /id-token: write/);
  assert.doesNotMatch(publish, /npm (?:ci|install|run)|checkout/);
});

test("the archive holds every file of the folder below cdn/, and the same files give the same bytes", () => {
  const files = readdirSync("src/embed");
  const archive = archiveOf("src/embed");
  const held = unzipSync(archive);
  assert.deepEqual(
    Object.keys(held),
    files.map((name) => `cdn/${name}`),
  );
  for (const name of files)
    assert.deepEqual(Buffer.from(held[`cdn/${name}`] ?? []), readFileSync(`src/embed/${name}`));
  assert.deepEqual(archiveOf("src/embed"), archive);
});
