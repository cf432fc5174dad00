/** What has become of a form, read from nothing but what came out. */
import type { Facts, Form } from "./forms.js";
import { Output, plain } from "./output.js";

/** From best to worst. The verdict of a cell is the worst of its views. */
export const verdicts = [
  "survives",
  "degrades: iframe without script",
  "degrades: words and link",
  "degrades: words and link, code in sight",
  "degrades: words",
  "degrades: words, code in sight",
  "degrades: link",
  "degrades: link, code in sight",
  "degrades: address",
  "degrades: address, code in sight",
] as const;

export type Verdict = (typeof verdicts)[number] | `lost: ${string}`;

export function worst(all: readonly Verdict[]): Verdict {
  const rank = (verdict: Verdict) =>
    (verdicts as readonly Verdict[]).indexOf(verdict) + 1 || Infinity;
  return all.reduce((one, other) => (rank(other) > rank(one) ? other : one));
}

/** `siteHasScript` where the recipe has put our script into the site's own pages. */
export function verdictOf(
  form: Form,
  facts: Facts,
  output: string,
  siteHasScript: boolean,
): Verdict {
  const page = new Output(output, facts);
  if (intact[form](page, siteHasScript)) return "survives";
  if (form === "iframe" && page.frame) return "degrades: iframe without script";
  const sight = page.codeInSight ? ", code in sight" : "";
  if (page.words && page.linked) return `degrades: words and link${sight}` as Verdict;
  if (page.words) return `degrades: words${sight}` as Verdict;
  if (page.linked) return `degrades: link${sight}` as Verdict;
  if (output.includes(facts.address)) return `degrades: address${sight}` as Verdict;
  return `lost: ${page.missing}`;
}

/** When a form is what it was: what makes it live is there, and number, date and source with it. */
const intact: Record<Form, (page: Output, siteHasScript: boolean) => boolean> = {
  tag: (page, siteHasScript) => page.element() !== null && (siteHasScript || page.script),
  figure: (page) => {
    const inside = page.element()?.querySelector("template[shadowrootmode=open]");
    const figure = inside && (inside as HTMLTemplateElement).content.querySelector("figure");
    return !!figure && page.factsIn(plain(figure));
  },
  iframe: ({ frame }) =>
    !!frame && (frame.getAttribute("sandbox") ?? "allow-scripts").includes("allow-scripts"),
  quote: (page) =>
    page
      .all("blockquote")
      .some(
        (each) =>
          each.getAttribute("data-explainer") === page.facts.address && page.factsIn(plain(each)),
      ) &&
    page.linked &&
    page.sourcesLinked,
  link: (page) => page.factsIn(page.loneLink ?? ""),
  address: (page) => page.loneAddress,
  picture: (page) =>
    page
      .all("img")
      .some(
        (each) =>
          each.getAttribute("src") === `${page.facts.address}picture.png` &&
          !!each.getAttribute("alt"),
      ) &&
    page.words &&
    page.linked &&
    page.sourcesLinked,
  html: (page) => page.tableWhole && page.words && page.linked && page.sourcesLinked,
  markdown: (page) => page.tableWhole && page.words && page.linked && page.sourcesLinked,
  text: (page) => page.words && page.text.includes(page.facts.address) && !page.codeInSight,
};
