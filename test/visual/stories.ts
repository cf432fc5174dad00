/** The stories as the browser shows them: every one at every width, side by side. Bundled by `book.ts`. */
/// <reference types="vite/types/importMeta.d.ts" />
import { render, type TemplateResult } from "lit";
import type { Book, Fault, Page, Shown } from "./book.js";

interface StoryModule {
  readonly default: { readonly title?: string; readonly args?: object; readonly render?: Render };
  readonly [story: string]: { readonly name?: string; readonly args?: object; render?: Render };
}
type Render = (args: object, context: never) => TemplateResult;

const modules = import.meta.glob<StoryModule>("../../stories/*.stories.ts", { eager: true });

const stories = Object.values(modules).flatMap(({ default: meta, ...exports }) =>
  Object.entries(exports).map(([key, { name, args = {}, render = meta.render }]) => {
    const tag = (meta.title ?? "").replace("Elements/", "").toLowerCase();
    const words = key.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/g, " ");
    return {
      title: `${tag}, ${name ?? words}`,
      file: `${tag}.${words.replaceAll(" ", "-").toLowerCase()}`,
      template: () => render?.({ ...meta.args, ...args }, undefined as never),
    };
  }),
);

/** Shows a story on pages of these widths, and waits until every element is ready or has said why not. */
async function show(index: number, widths: readonly number[]): Promise<Shown> {
  document.body.replaceChildren();
  const said = new Set<EventTarget>();
  const pages = widths.map((width) => {
    const page = document.createElement("main");
    page.style.inlineSize = `${width}px`;
    document.body.append(page);
    return page;
  });
  const elements = await new Promise<Element[]>((stand) => {
    const settle = ({ target }: Event) => {
      if (target) said.add(target);
      const all = elementsOf(document.body);
      if (all.every((each) => said.has(each))) stand(all);
    };
    for (const page of pages) {
      page.addEventListener("explainer-ready", settle, true);
      page.addEventListener("explainer-error", settle, true);
      render(stories[index]?.template(), page);
    }
  });
  // What a reader can do with them comes a moment later.
  for (const each of elements)
    await (each as Element & { updateComplete?: Promise<boolean> }).updateComplete;
  // A picture that a new width asks for is drawn one frame later.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const firsts = pages.map((page) => {
    const [first] = elementsOf(page);
    const picture = first?.shadowRoot?.querySelector(".plot") ?? first;
    return picture?.getBoundingClientRect().bottom ?? 0;
  });
  return {
    height: Math.ceil(document.body.getBoundingClientRect().height),
    first: Math.ceil(Math.max(...firsts)),
    pages: pages.map((page) => read(page)),
    elements: elements.length,
  };
}

/** Our elements, wherever a story put them. */
function elementsOf(root: Element): Element[] {
  return [...root.querySelectorAll("*")].filter(({ localName }) => localName.includes("-"));
}

/** Where the parts of a page are, and what is wrong with it at any colour and in any browser. */
function read(page: HTMLElement): Page {
  const { left } = page.getBoundingClientRect();
  const parts: Page["parts"][number][] = [];
  const faults: Fault[] = [];
  if (page.scrollWidth > page.clientWidth) faults.push("scrolls sideways");
  for (const { shadowRoot } of elementsOf(page)) {
    for (const part of shadowRoot?.querySelectorAll("[part]") ?? []) {
      const box = part.getBoundingClientRect();
      const [x, y] = [box.left - left, box.top];
      parts.push({ name: part.part.value, x, y, right: x + box.width, bottom: y + box.height });
    }
    if (shadowRoot) faults.push(...faultsOf(shadowRoot));
  }
  return { parts, faults };
}

/** Text too small to read, cut off, or written over other text. */
function faultsOf(root: ShadowRoot): Fault[] {
  const faults: Fault[] = [];
  for (const box of root.querySelectorAll("[part=figure], .scroll"))
    if (box.scrollWidth > box.clientWidth) faults.push(`is wider than its place: ${said(box)}`);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility()) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (size < 12) faults.push(`has text of ${size} px: ${said(parent)}`);
  }
  const chart = root.querySelector("[part=chart]");
  const place = chart?.getBoundingClientRect() ?? new DOMRect();
  const texts = [...(chart?.querySelectorAll("text") ?? [])].map((text) => ({
    words: said(text),
    box: text.getBoundingClientRect(),
  }));
  texts.forEach(({ words, box }, index) => {
    if (box.left < place.left - 1 || box.right > place.right + 1)
      faults.push(`cuts off a label: ${words}`);
    for (const other of texts.slice(0, index))
      if (overlap(box, other.box)) faults.push(`writes “${words}” over “${other.words}”`);
  });
  return faults;
}

/** Lines of text may touch: a box is a little taller than its letters. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 3;
}

function said(element: Element): string {
  return (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 60);
}

const book: Book = { stories: stories.map(({ title, file }) => ({ title, file })), show };
Object.assign(globalThis, { book });
