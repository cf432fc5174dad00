import { JSDOM } from "jsdom";
import type { Facts } from "./forms.js";

/** What came out, as a reader and as a script find it. */
export class Output {
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

  /** The iframe with what it needs in any page: address, name and height. */
  get frame(): HTMLIFrameElement | undefined {
    return this.all("iframe").find(
      (each) =>
        each.getAttribute("src") === this.facts.address &&
        each.title &&
        each.hasAttribute("height"),
    );
  }

  get script(): boolean {
    return this.all("script").some(({ src }) => src.endsWith(`/cdn/${this.facts.view.tag}.js`));
  }

  get words(): boolean {
    return this.factsIn(this.text);
  }

  get missing(): string {
    if (!this.text) return "removed with its words";
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

/** The words of a node as a reader sees them. */
export function plain(node: Node): string {
  const copy = node.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll("script, style, template")) each.remove();
  return normal(copy.textContent ?? "");
}

/** The same with every gap between words as one space. */
function normal(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
