/** The command as it is published: `dist/`, run by Node in a folder of its own. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { PNG } from "pngjs";
import { readDataset } from "../../scripts/read-dataset.js";
import { forms } from "../forms/names.js";

const folder = mkdtempSync(join(tmpdir(), "explainers-"));
after(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(
      resolve("dist/command/main.js"),
      args,
      { cwd: folder, maxBuffer: 1e8 },
      (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

test("it says what it can do, each part more, and an unknown part is an error", async () => {
  for (const args of [[], ["--help"]]) {
    const { code, out, err } = await run(...args);
    assert.deepEqual([code, err], [0, ""]);
    for (const name of ["render", "embed", "validate", "integrity", "mcp"])
      assert.ok(out.includes(name), name);
  }
  for (const name of ["render", "embed", "validate", "integrity", "mcp"]) {
    const { code, out } = await run(name, "--help");
    assert.equal(code, 0);
    assert.ok(out.startsWith(`migration-explainers ${name}`), out);
  }
  const { code, out, err } = await run("nothing");
  assert.deepEqual([code, out], [1, ""]);
  assert.match(err, /no command "nothing"/);
});

test("render gives text to standard output and pictures to a file", async () => {
  const { code, out, err } = await run(
    "render",
    "crossings-timeline",
    "--from",
    "2024",
    "--to",
    "2024",
  );
  assert.deepEqual([code, err], [0, ""]);
  assert.match(out, /36,816 people detected arriving by small boat/);
  const picture = await run(
    "render",
    "deaths-tally",
    "--as-of",
    "2024-12-29",
    "--format",
    "png",
    "-o",
    "d.png",
  );
  assert.equal(picture.code, 0, picture.err);
  const { width } = PNG.sync.read(readFileSync(join(folder, "d.png")));
  assert.equal(width, 2 * (640 + 40));
  const svg = await run("render", "deaths-tally", "--format", "svg", "--width", "320");
  assert.match(svg.out, /^<svg [^>]*width="360"/);
});

test("it says which release it is", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  assert.deepEqual(await run("--version"), { code: 0, out: `${version}\n`, err: "" });
});

test("a dataset without figures has no fault, and says that nothing can be drawn from it", async () => {
  writeFileSync(join(folder, "empty.json"), `{ "schema": 1 }`);
  const { code, out } = await run("validate", "empty.json");
  assert.equal(code, 0);
  assert.match(out, /^empty\.json has no fault, and no figures: no element can draw/);
});

test("embed prints every form, on demand with the hashes integrity prints", async () => {
  const all = await run(
    "embed",
    "quote-card",
    "--quote",
    "starmer-fantastic",
    "--site",
    "https://a.example/x",
    "--integrity",
  );
  assert.equal(all.code, 0);
  // A busy machine is no fault.
  assert.equal(all.err.replace("embed: working …\n", ""), "");
  for (const form of [...forms, "npm"]) assert.ok(all.out.includes(`# ${form}\n`), form);
  const hash = `sha384-${createHash("sha384").update(readFileSync("cdn/quote-card.js")).digest("base64")}`;
  assert.ok(all.out.includes(`src="https://a.example/x/cdn/quote-card.js" integrity="${hash}"`));
  const { out } = await run("integrity");
  assert.ok(out.includes(`${hash} quote-card.js\n`));
  assert.equal(
    (JSON.parse((await run("integrity", "--json")).out) as Record<string, string>)["quote-card.js"],
    hash,
  );
  const one = await run("embed", "deaths-tally", "--form", "address");
  assert.equal(one.out, "https://your.site/embed/deaths-tally/\n");
  assert.match(one.err, /put your own there/);
  const usual = await run("embed", "quote-card", "--quote", "starmer-fantastic", "--form", "tag");
  assert.doesNotMatch(usual.out, /integrity/);
});

test("validate names each fault with its path and remedy, and ends with 1", async () => {
  const sound = readDataset("data");
  writeFileSync(join(folder, "sound.json"), JSON.stringify(sound));
  assert.deepEqual(await run("validate", "sound.json"), {
    code: 0,
    out: "sound.json can be drawn.\n",
    err: "",
  });
  const broken = structuredClone(sound) as unknown as {
    series: { values: unknown[] }[];
    quotes: object[];
  };
  broken.series[0]!.values[2] = "many";
  broken.quotes[1] = { ...broken.quotes[1], source: 7 };
  writeFileSync(join(folder, "broken.json"), JSON.stringify(broken));
  const { code, out, err } = await run("validate", "broken.json");
  assert.deepEqual([code, out], [1, ""]);
  assert.match(err, /^series\.0\.values\.2.*must be/m);
  assert.match(err, /^quotes\.1\.source.*must be/m);
  writeFileSync(join(folder, "text.json"), "{");
  assert.match((await run("validate", "text.json")).err, /is not JSON\..*missing comma or quote/);
  assert.match((await run("validate", "none.json")).err, /cannot be read/);
  const own = await run("render", "deaths-tally", "--data", "sound.json");
  // Qualifier and number are kept together by a space that does not break.
  assert.match(own.out, /at\u00a0least\u00a0360 people dead, 19 missing/);
});

test("what cannot be honoured is one clear message on standard error, exit code 1, and no file", async () => {
  for (const [args, message] of [
    [
      ["render"],
      /Name one element: crossings-timeline, deaths-tally, quote-card, removals-counter/,
    ],
    [["render", "deaths-tally", "--format", "gif"], /no format "gif".*png/],
    [["render", "deaths-tally", "--by", "species"], /year, month, cause, incident/],
    [["render", "deaths-tally", "--width", "9"], /width is not a number from 240 to 1200; it is 9/],
    [["render", "deaths-tally", "--onclick", "x"], /--onclick/],
    [["embed", "deaths-tally", "--site", "ftp://x"], /no absolute address/],
    [
      ["render", "deaths-tally", "--from", "15/03/2024"],
      /from="15\/03\/2024" is not a date\. Write a year, a month or a day, as 2024, 2024-12 or 2024-12-13/,
    ],
    [["render", "deaths-tally", "--frm", "2024"], /There is no option --frm\./],
    [["embed", "deaths-tally", "--form", "gif"], /no form "gif"/],
    [["validate"], /Name one file/],
  ] as const) {
    const { code, out, err } = await run(...args);
    assert.deepEqual([code, out], [1, ""], args.join(" "));
    assert.match(err, message);
    assert.doesNotMatch(err, /^ {4}at /m);
  }
});

test("what a file says is read as the elements read it, and refused with the same sentence", async () => {
  writeFileSync(
    join(folder, "latin.json"),
    Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]),
  );
  writeFileSync(join(folder, "large.json"), `{"schema":1,"x":"${"x".repeat(4.1e6)}"}`);
  writeFileSync(join(folder, "marked.json"), '\ufeff{"schema": 1}');
  for (const [file, sentence] of [
    ["latin.json", /The data could not be read\. latin\.json is not text in UTF-8\./],
    ["large.json", /large\.json is larger than 4 MB\./],
  ] as const)
    for (const args of [
      ["validate", file],
      ["render", "deaths-tally", "--data", file],
    ]) {
      const { code, err } = await run(...args);
      assert.equal(code, 1);
      assert.match(err, sentence);
    }
  assert.equal((await run("validate", "marked.json")).code, 0);
});

test("thousands of faults are at most 50 lines, and what a file says steers no terminal", async () => {
  const rows = Array.from({ length: 1900 }, (_, index) => ({ id: `\u001b[31m${index}` }));
  writeFileSync(join(folder, "faulty.json"), JSON.stringify({ schema: 1, sources: rows }));
  const { code, err } = await run("validate", "faulty.json");
  assert.equal(code, 1);
  assert.ok(err.trimEnd().split("\n").length <= 50, `${err.split("\n").length} lines`);
  assert.match(err, /… and \d+ more/);
  assert.doesNotMatch(err, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test("where nothing can be written it says so and ends with 1; a reader who has gone is no error", async () => {
  const shell = (line: string) =>
    new Promise<Outcome>((done) => {
      const child = execFile(
        "bash",
        ["-c", `set -o pipefail; ${line}`],
        { cwd: folder, maxBuffer: 1e8 },
        (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
      );
    });
  const command = resolve("dist/command/main.js");
  const full = await shell(`${command} render crossings-timeline --format json > /dev/full`);
  assert.equal(full.code, 1);
  assert.match(full.err, /Nothing could be written: .*no space/i);
  const gone = await shell(`${command} render crossings-timeline --format json | true`);
  assert.deepEqual([gone.code, gone.err], [0, ""]);
  const unwritable = await run("render", "deaths-tally", "-o", "nowhere/deaths.txt");
  assert.equal(unwritable.code, 1);
  assert.match(unwritable.err, /^nowhere\/deaths\.txt could not be written\./);
});

test("a password in an address goes nowhere", async () => {
  const { out } = await run("embed", "deaths-tally", "--site", "https://me:secret@a.example/");
  assert.doesNotMatch(out, /secret/);
});

test("embed says when a site has no page of that view by itself", async () => {
  const site = ["--site", "https://example.org/", "--form", "address"];
  const own = await run("embed", "deaths-tally", "--by", "cause", "--from", "2020", ...site);
  assert.match(own.err, /site\/presets\.json names "deaths-tally\/by=cause,from=2020\/"/);
  assert.equal((await run("embed", "deaths-tally", "--by", "cause", ...site)).err, "");
});
