/** Writes the table of elements and attributes into README.md, from `custom-elements.json`. */
import { readFileSync, writeFileSync } from "node:fs";

interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
}

const README = "README.md";
const marks = /(?<=<!-- elements -->\n)[^]*(?=<!-- end -->)/;

const { modules } = JSON.parse(readFileSync("custom-elements.json", "utf8")) as {
  modules: { declarations?: Declaration[] }[];
};
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, attributes = [] }) => (tagName ? [{ tagName, attributes }] : []));

/** The elements that have an attribute with the same words. */
const having = ({ name, description }: Attribute) =>
  elements.filter(({ attributes }) =>
    attributes.some((each) => each.name === name && each.description === description),
  );

/** The values to choose from, the default in bold; else the description without what everybody gets by itself. */
function said({ description = "", type, default: byItself }: Attribute): string {
  const values = [...(type?.text ?? "").matchAll(/"([^"]+)"/g)].map(([, value = ""]) => value);
  const bold = (value: string) => (`"${value}"` === byItself ? `**\`${value}\`**` : `\`${value}\``);
  return values.length ? values.map(bold).join(", ") : description.replace(/\s+/g, " ");
}

function rowsOf(tag: string, attributes: readonly Attribute[]): string[] {
  return attributes.map((each) => `| ${tag} | \`${each.name}\` | ${said(each)} |`);
}

const rows = elements.flatMap(({ tagName, attributes }) =>
  rowsOf(
    `\`<${tagName}>\``,
    attributes.filter((each) => having(each).length === 1),
  ),
);
const shared = (elements[0]?.attributes ?? []).filter((each) => having(each).length > 1);
for (const each of shared) {
  const without = elements.filter((element) => !having(each).includes(element));
  const but = without.map(({ tagName }) => ` but \`<${tagName}>\``).join("");
  rows.push(...rowsOf(`all${but}`, [each]));
}
const table = ["| element | attribute | what it can be |", "| --- | --- | --- |", ...rows];
const text = readFileSync(README, "utf8");
if (!marks.test(text)) throw new Error(`${README} has no place for the table of elements.`);
// Unaligned, for a README is read as text too.
writeFileSync(
  README,
  text.replace(marks, () => `\n<!-- prettier-ignore -->\n${table.join("\n")}\n\n`),
);
