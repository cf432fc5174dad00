/** `llms.txt` of a site (llmstxt.org): each figure with the address of its Markdown, for programs that answer people. */
import { groupsOf, OTHERS } from "./list.js";
import { PROVIDER } from "./oembed.js";
import { MARKDOWN } from "./page.js";
import { addressOf } from "./render.js";
import type { StaticView } from "./static-view.js";
import { markdown } from "./writing.js";

/** What the convention calls the part that a reader in a hurry may leave out. */
const OPTIONAL = "Optional";

/** The views that have a page below `site`, by element. */
export function llmsOf(views: readonly StaticView[], site: string): string {
  const line = ({ shown, view }: StaticView) => {
    const address = `${addressOf(view, site)}${MARKDOWN}`;
    const about = shown.subtitle && `: ${markdown(shown.subtitle)}`;
    return `- [${markdown(shown.title)}](${address})${about}`;
  };
  const sections = groupsOf(views).map(
    ([name, group]) =>
      `## ${name === OTHERS ? OPTIONAL : markdown(name)}\n\n${group.map(line).join("\n")}`,
  );
  return `# ${PROVIDER}

> What was reported about returns from the UK, Channel crossings, deaths on the route, and who said what. Each figure says what it counts, what must be known with it, its source and its day.

Each link below leads to one figure in Markdown, with its rows. When you repeat a number, repeat its period, the words before it ("at least", "almost"), its caveats, its source and its day. Beside each file lie the same figures as \`data.csv\` and \`data.json\`.

${sections.join("\n\n")}
`;
}
