/** Runs the shortcode for Quarto as Quarto would: in Lua, with the words that stand in a document. */
import { readFileSync } from "node:fs";
import { LuaFactory } from "wasmoon";

/** What a shortcode puts in its place: a node of Pandoc's. */
export interface Node {
  readonly kind: "RawBlock" | "RawInline" | "Para" | "Str";
  readonly format?: string;
  readonly text: string;
}

/** Where a shortcode stands: alone in its paragraph, or among others. */
type Context = "block" | "inline";

interface Document {
  readonly to: "html" | "latex";
  readonly meta: Readonly<Record<string, string>>;
}

const SHORTCODE = "integrations/quarto/_extensions/explainer/explainer.lua";
const lua = new LuaFactory();

/** What stands in the place of a line's shortcode. */
export async function shortcode(line: string, { to, meta }: Document): Promise<Node> {
  const [whole = "", inside = ""] = /\{\{< explainer\s*(.*?) >\}\}/s.exec(line) ?? [];
  const words = [...inside.matchAll(/(?:([\w-]+)=)?(?:"([^"]*)"|([^\s"]+))/g)].map(
    ([, name, quoted, bare]) => ({ name, value: quoted ?? bare ?? "" }),
  );
  const context: Context = line.trim() === whole ? "block" : "inline";
  // Without proxies it gets tables, which it can count and go through.
  const engine = await lua.createEngine({ enableProxy: false });
  const given = {
    args: words.filter(({ name }) => !name).map(({ value }) => value),
    kwargs: Object.fromEntries(words.flatMap(({ name, value }) => (name ? [[name, value]] : []))),
    to,
    meta,
    context,
  };
  for (const [name, value] of Object.entries(given)) engine.global.set(name, value);
  await engine.doString(readFileSync("test/notebooks/quarto.lua", "utf8"));
  const source = readFileSync(SHORTCODE, "utf8");
  try {
    return (await engine.doString(`return run((function() ${source} end)())`)) as Node;
  } finally {
    engine.global.close();
  }
}
