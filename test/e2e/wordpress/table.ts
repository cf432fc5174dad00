/** Who writes what, and what a reader then sees: measured, and as the table of the plugin's readme. */
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import type { Forms } from "./forms.js";
import { write } from "./people.js";
import { sightOf, type Sight } from "./reader.js";
import type { Stage } from "./stage.js";
import { roles, type Role } from "./start.js";

const README = "integrations/wordpress/README.md";
const MARKS = ["<!-- measured -->", "<!-- /measured -->"] as const;

/** By form and role: what is seen with scripts, and without. */
export type Seen = Readonly<Record<string, Readonly<Record<Role, readonly [Sight, Sight]>>>>;

/** Every form, written by every role and read; the four elements take turns. */
export async function seeAll(stage: Stage, forms: Forms): Promise<Seen> {
  const seen: Record<string, Record<string, readonly [Sight, Sight]>> = {};
  for (const [index, [name, form]] of Object.entries(forms).entries()) {
    const row: Record<string, readonly [Sight, Sight]> = (seen[name] = {});
    for (const [turn, role] of roles.entries()) {
      const showing = stage.showings[(index + turn) % stage.showings.length]!;
      const address = await write(stage.wordpress, role, form(showing, stage.site));
      const reader = stage.reader(role);
      row[role] = [
        await sightOf(reader, address, showing, true),
        await sightOf(reader, address, showing, false),
      ];
    }
  }
  return seen as Seen;
}

/** The readme with these tables between its marks, formatted; and as it is. */
export async function readmeWith(
  tables: Readonly<Record<string, Seen>>,
): Promise<{ readonly measured: string; readonly stored: string }> {
  const stored = readFileSync(README, "utf8");
  const [start, end] = MARKS;
  const inside = Object.entries(tables).map(([title, seen]) => `**${title}**\n\n${tableOf(seen)}`);
  const [head = "", rest = ""] = stored.split(start);
  const text = `${head}${start}\n\n${inside.join("\n\n")}\n\n${end}${rest.split(end)[1] ?? ""}`;
  return { measured: await format(text, { parser: "markdown", printWidth: 100 }), stored };
}

export function store(readme: string): void {
  writeFileSync(README, readme);
}

function tableOf(seen: Seen): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(["written", ...roles]),
    row(["---", ...roles.map(() => "---")]),
    ...Object.entries(seen).map(([name, sights]) =>
      row([name, ...roles.map((role) => [...new Set(sights[role])].join("; "))]),
    ),
  ].join("\n");
}
