/** What has become of a form, read from nothing but what came out. */
import { JSDOM } from "jsdom";
import type { Facts, Form } from "./forms.js";

/** From best to worst. The verdict of a cell is the worst of its views. */
export const verdicts = [
  "survives",
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
  const sight = page.codeInSight ? ", code in sight" : "";
  if (page.words && page.linked) return `degrades: words and link${sight}` as Verdict;
  if (page.words) return `degrades: words${sight}` as Verdict;
  if (page.linked) return `degrades: link${sight}` as Verdict;
  if (output.includes(facts.address)) return `degrades: address${sight}` as Verdict;
  return `lost: ${page.missing(form)}`;
}

/** When a form is what it was: what makes it live is there, and number, date and source with it. */
const intact: Record<Form, (page: Output, siteHasScript: boolean) => boolean> = {
  tag: (page, siteHasScript) => page.element() !== null && (siteHasScript || page.script),
  figure: (page) => {
    const inside = page.element()?.querySelector("template[shadowrootmode=open]");
    const figure = inside && (inside as HTMLTemplateElement).content.querySelector("figure");
    return !!figure && page.factsIn(plain(figure));
  },
  iframe: (page) => {
    const frame = page
      .all("iframe")
      .find((each) => each.getAttribute("src") === page.facts.address);
    const sandbox = frame?.getAttribute("sandbox") ?? "allow-scripts";
    return !!frame?.title && frame.hasAttribute("height") && sandbox.includes("allow-scripts");
  },
  quote: (page) =>
    page
      .all("blockquote")
      .some(
        (each) =>
          each.getAttribute("data-explainer") === page.facts.address && page.factsIn(plain(each)),
      ) &&
    page.linked &&
    page.sourcesLinked,
  link: (page) => page.facts.number.every((words) => page.loneLink?.includes(normal(words))),
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

/** What came out, as a reader and as a script find it. */
class Output {
  readonly #root: DocumentFragment;
  readonly text: string;

  constructor(
    output: string,
    readonly facts: Facts,
  ) {
    this.#root = JSDOM.fragment(output);
    this.text = plain(this.#root);
  }

  all<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag][] {
    return [...this.#root.querySelectorAll(tag)];
  }

  /** The element, once, with all of its attributes around the words and links. */
  element(): Element | null {
    const { tag, attributes } = this.facts.view;
    const [element = null, second] = this.#root.querySelectorAll(tag);
    const same =
      element &&
      !second &&
      Object.entries(attributes).every(([name, value]) => element.getAttribute(name) === value);
    return same && this.factsIn(plain(element)) && this.sourcesLinked ? element : null;
  }

  get script(): boolean {
    return this.all("script").some(({ src }) => src.endsWith(`/cdn/${this.facts.view.tag}.js`));
  }

  get words(): boolean {
    return this.factsIn(this.text);
  }

  missing(form: Form): string {
    if (!this.text)
      return form === "iframe"
        ? "the iframe is removed, and holds no words"
        : "removed with its words";
    const { number, date, source } = this.facts;
    const gone = Object.entries({ number, date: [date], source })
      .filter(([, words]) => !words.every((each) => this.text.includes(normal(each))))
      .map(([name]) => name);
    return `no ${gone.join(", no ")}`;
  }

  factsIn(text: string): boolean {
    const { number, date, source } = this.facts;
    return [...number, date, ...source].every((each) => text.includes(normal(each)));
  }

  get linked(): boolean {
    return this.#links.some((link) => link.getAttribute("href") === this.facts.address);
  }

  get sourcesLinked(): boolean {
    const hrefs = this.#links.map((link) => link.getAttribute("href"));
    return this.facts.sourceAddresses.every((url) => hrefs.includes(url));
  }

  /** The words of a link that `cdn/loader.js` would find: alone in its block. */
  get loneLink(): string | null {
    const link = this.#links.find(
      (each) =>
        each.getAttribute("href") === this.facts.address &&
        each.parentElement?.matches("p, div, figure") &&
        plain(each.parentElement) === plain(each),
    );
    return link ? plain(link) : null;
  }

  get loneAddress(): boolean {
    return this.text === this.facts.address;
  }

  get tableWhole(): boolean {
    const cells = this.all("tr").flatMap(({ children }) => [...children].map(plain));
    return !this.facts.cells || cells.join("|") === this.facts.cells.map(normal).join("|");
  }

  get codeInSight(): boolean {
    return /<\/?[a-z]|\*\*|\| ---/.test(this.text);
  }

  get #links(): HTMLAnchorElement[] {
    return this.all("a");
  }
}

function plain(node: Node): string {
  const copy = node.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll("script, style, template")) each.remove();
  return normal(copy.textContent ?? "");
}

function normal(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
