/** `embed`: every form of a view, ready to be pasted. */
import { createStaticView } from "../static/static-view.js";
import { snippetsOf } from "../static/snippets.js";
import { readSite, readView, viewHelp, type Command } from "./command.js";
import { hashesOf } from "./integrity.js";

const EXAMPLE = "https://your.site/";

const help = `migration-explainers embed <element> [attributes] [--site <address>] [--form <name>]

${viewHelp}
  --site   the address of the folder that holds embed/ and cdn/
  --form   only that form

Prints every form of the view, with the hash of each script that is named.
`;

export const embed: Command = {
  says: "every form of a view, ready to be pasted",
  help,
  run: async (args) => {
    const { view, values } = readView(args, {
      site: { type: "string" },
      form: { type: "string" },
    });
    const site = readSite(values.site ?? EXAMPLE);
    const snippets = snippetsOf(await createStaticView(view), site, await hashesOf());
    const chosen = Object.entries(snippets).filter(
      ([name]) => values.form === undefined || values.form === name,
    );
    if (!chosen.length)
      throw new Error(
        `There is no form "${values.form ?? ""}". It can be: ${Object.keys(snippets).join(", ")}.`,
      );
    if (values.site === undefined)
      process.stderr.write(`Without --site the forms name ${EXAMPLE}: put your own there.\n`);
    for (const [name, code] of chosen)
      process.stdout.write(values.form === undefined ? `# ${name}\n${code}\n` : code);
    return 0;
  },
};
