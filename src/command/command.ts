/** What every part of the command is, and how views are written in it. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { attributesOf, type Attribute } from "../attributes.js";
import type { View } from "../embed/address.js";
import { siteAt } from "../embed/site.js";

export interface Command {
  /** What it does, in a few words. */
  readonly says: string;
  readonly help: string;
  /** Does it, and gives the exit code. Throws an error whose message is for the person who typed it. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

const tables: readonly Readonly<Record<string, Attribute>>[] = Object.values(attributesOf);

/** Every attribute that an address can hold is an option of the same name. */
const attributeOptions: Options = Object.fromEntries(
  tables
    .flatMap((table) => Object.entries(table))
    .map(([name, { boolean }]) => [name, { type: boolean ? "boolean" : "string" }]),
);

/** Reads an element, its attributes as options, and the options of the command itself. */
export function readView<const O extends Options>(
  args: readonly string[],
  options: O,
): { view: View; values: Partial<Record<keyof O, string>> } {
  const { values, positionals } = parsed(args, { ...attributeOptions, ...options });
  const [tag, ...more] = positionals;
  if (tag === undefined || more.length)
    throw new Error(`Name one element: ${Object.keys(attributesOf).join(", ")}.`);
  const given = Object.entries(values).map(([name, value]) => [name, value === true ? "" : value]);
  const mine = given.filter(([name]) => Object.hasOwn(options, String(name)));
  const attributes = given.filter(([name]) => !Object.hasOwn(options, String(name)));
  return {
    view: { tag, attributes: Object.fromEntries(attributes) as Record<string, string> },
    values: Object.fromEntries(mine) as Partial<Record<keyof O, string>>,
  };
}

/** Reads options; throws a sentence of ours where Node's is about its own ways out. */
function parsed(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, name] = /'(-[^' ]*)/.exec(message) ?? [];
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new Error(`There is no option ${name}.`);
    throw new Error(message);
  }
}

/** The part of a help text about elements and attributes. */
export const viewHelp = `An element and its attributes as options:
${Object.entries(attributesOf)
  .map(
    ([tag, table]) =>
      `  ${tag.padEnd(18)} ${Object.keys(table)
        .map((name) => `--${name}`)
        .join(" ")}`,
  )
  .join("\n")}
`;

/** The folder that holds embed/ and cdn/, as an absolute address that ends in a slash. */
export function readSite(site: string): string {
  const address = siteAt(site);
  if (address === null)
    throw new Error(`--site ${site} is no absolute address: write it as https://your.site/`);
  return address;
}
