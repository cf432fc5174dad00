/** `embed`: every form of a view, ready to be pasted. */
import { addressOf } from "../static/render.js";
import { createStaticView, type StaticView } from "../static/static-view.js";
import { snippetsOf } from "../static/snippets.js";
import { canonical, pathOf, type View } from "../embed/address.js";
import { readSite, readView, viewHelp, type Command } from "./command.js";
import { hashesOf } from "./integrity.js";

const EXAMPLE = "https://your.site/";

const help = `migration-explainers embed <element> [attributes] [--site <address>] [--form <name>] [--integrity]

${viewHelp}
  --site   the address of the folder that holds embed/ and cdn/
  --form   only that form
  --integrity
           with the hash of each script: a page that has it runs this release and no other

Prints every form of the view, and says where a form needs a page that a site may not have.
`;

/** Whether every site has a page of that view: the element names it among its own. */
function hasPage({ element, view }: StaticView): boolean {
  return element.example.presets.some((attributes) => {
    const preset = canonical(element.tag, attributes);
    return preset !== null && pathOf(preset) === pathOf(view);
  });
}

/** What an author has to know of a view that a site has no page of by itself. */
function withoutPage(view: View, site: string): string {
  return `The forms address, link, quote, iframe and picture lead to ${addressOf(view, site)}
A site has that page only if its site/presets.json names "${pathOf(view)}" when it is built. All other forms need none.
`;
}

export const embed: Command = {
  says: "every form of a view, ready to be pasted",
  help,
  run: async (args) => {
    const { view, values } = readView(args, {
      site: { type: "string" },
      form: { type: "string" },
      integrity: { type: "boolean" },
    });
    const site = readSite(values.site ?? EXAMPLE);
    const showing = await createStaticView(view);
    const snippets = snippetsOf(showing, site, {
      integrity: values.integrity === undefined ? {} : await hashesOf(),
    });
    const chosen = Object.entries(snippets).filter(
      ([name]) => values.form === undefined || values.form === name,
    );
    if (!chosen.length)
      throw new Error(
        `There is no form "${values.form ?? ""}". It can be: ${Object.keys(snippets).join(", ")}.`,
      );
    if (values.site === undefined)
      process.stderr.write(`Without --site the forms name ${EXAMPLE}: put your own there.\n`);
    if (!hasPage(showing)) process.stderr.write(withoutPage(showing.view, site));
    for (const [name, code] of chosen)
      process.stdout.write(values.form === undefined ? `# ${name}\n${code}\n` : code);
    return 0;
  },
};
