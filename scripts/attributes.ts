/**
 * Writes what `custom-elements.json` says of attributes to where it is read: `src/attributes.ts` for all code of ours,
 * the elements of the WordPress plugin, and those of the recipes. An attribute is described once, in its class.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import type { Attribute } from "../src/attributes.js";
import { lookAttributes } from "../src/embed/look-attributes.js";

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly default?: string;
    readonly type?: { readonly text: string };
  }[];
}

/** What an address does not hold: data of the author's own, and how the page around wants the figure. */
const OF_THE_PAGE = ["src", ...lookAttributes];

/** What the recipes for sanitizers and editors share. */
const RECIPES = "test/sanitizers/recipes/elements.js";

type Table = Readonly<Record<string, Attribute>>;

const { modules } = JSON.parse(readFileSync("custom-elements.json", "utf8")) as Manifest;
const tables = new Map(
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) =>
      declaration.tagName === undefined ? [] : [[declaration.tagName, tableOf(declaration)]],
    ),
);
writeFileSync("src/attributes.ts", await formatted(moduleOf(tables), "src/attributes.ts"));
writeFileSync("integrations/wordpress/elements.php", phpOf(tables));
writeFileSync(RECIPES, await formatted(recipesOf(tables), RECIPES));

async function formatted(code: string, file: string): Promise<string> {
  return format(code, { ...(await resolveConfig(file)), filepath: file });
}

/** The attributes of an element that an address can hold; `lang` every element of HTML has. */
function tableOf({ tagName = "", attributes = [] }: Declaration): Table {
  const named = attributes.map(
    ({ name, description, default: given, type }): [string, Attribute] => {
      if (!description)
        throw new Error(
          `<${tagName}>: the attribute "${name}" has no doc comment. Write one above its property in src/${tagName}/${tagName}.element.ts.`,
        );
      const values = [...(type?.text ?? "").matchAll(/"([^"]*)"/g)].map(([, value = ""]) => value);
      const isBoolean = type?.text === "boolean";
      return [
        name,
        {
          ...(values.length && { values }),
          ...(given !== undefined && !isBoolean && { default: given.replaceAll('"', "") }),
          ...(isBoolean && { boolean: true }),
        },
      ];
    },
  );
  return Object.fromEntries([
    ...named.filter(([name]) => !OF_THE_PAGE.includes(name)),
    ["lang", {}],
  ]);
}

function moduleOf(all: ReadonlyMap<string, Table>): string {
  const tags = [...all.keys()];
  const constant = (tag: string) =>
    tag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return `/** Made by scripts/attributes.ts from custom-elements.json: the attributes of each element that an address can hold, in its order. */

export interface Attribute {
  /** The values it can take; absent where it is an id, a date or a list of ids. */
  readonly values?: readonly string[];
  /** What it is where it is not written; absent where the element chooses what fits. */
  readonly default?: string;
  /** Whether it says something by being there. */
  readonly boolean?: true;
}

${tags.map((tag) => `export const ${constant(tag)} = ${JSON.stringify(all.get(tag))} as const;`).join("\n\n")}

export const attributesOf = {
${tags.map((tag) => `  ${JSON.stringify(tag)}: ${constant(tag)},`).join("\n")}
} as const satisfies Readonly<Record<string, Readonly<Record<string, Attribute>>>>;

/** The names of our elements in HTML. */
export type Tag = keyof typeof attributesOf;
`;
}

function phpOf(all: ReadonlyMap<string, Table>): string {
  const text = (value: string) => `'${value}'`;
  const attribute = (name: string, { default: given = "", boolean }: Attribute) =>
    `\t\t${text(name)} => ${boolean ? "true" : text(given)},\n`;
  const element = (tag: string, table: Table) =>
    `\t${text(tag)} => array(\n${Object.entries(table)
      .map(([name, each]) => attribute(name, each))
      .join("")}\t),\n`;
  return `<?php
/**
 * Made by scripts/attributes.ts from custom-elements.json: the elements and what an address can hold of each, in its
 * order, with its default; true for what says something by being there.
 *
 * @package Migration_Explainers
 */

defined( 'ABSPATH' ) || exit;

return array(
${[...all].map(([tag, table]) => element(tag, table)).join("")});
`;
}

function recipesOf(all: ReadonlyMap<string, Table>): string {
  const named = [...all].map(([tag, table]) => [tag, Object.keys(table)]);
  return `/** What all recipes share: our elements, each with the attributes that say what it shows. */
export const elements = ${JSON.stringify(Object.fromEntries(named))};

/** The folder on your server that holds \`embed/\` and \`cdn/\`. */
export const site = "https://your.site/";

/** Whether an address is that of one of our embed pages there. */
export const ours = (address) => String(address).startsWith(\`\${site}embed/\`);
`;
}
