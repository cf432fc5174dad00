/**
 * `cdn/loader.js`, which a site puts into its theme once: links to our embed pages that are alone in their block, and
 * `blockquote[data-explainer]` with such an address, become live elements around what stood there, and elements that
 * are on the page already become live too. Only addresses below our own folder, or below those named in
 * `data-sites`, and only elements and attributes of `address.ts`; the code is always the loader's own, and loaded when
 * an element comes near.
 */
import { urlOf } from "./url.js";
import { attributesOf } from "../attributes.js";
import { viewAt, type View } from "./address.js";

const script = document.currentScript as HTMLScriptElement;
const folders = [
  new URL("../", script.src).href,
  ...(script.dataset["sites"] ?? "").split(/\s+/),
].flatMap((site) => urlOf("embed/", site)?.href ?? []);

/** Observes which elements come near the viewport; `undefined` where the page took the observer away. */
const near =
  globalThis.IntersectionObserver &&
  new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          load(target);
        }
    },
    { rootMargin: "800px" },
  );

function load(element: Element): void {
  // A number in running text is there with a third of the bytes.
  const name = element.matches("[view=inline]") ? "inline" : element.localName;
  const file = new URL(`${name}.js`, script.src).href;
  import(/* @vite-ignore */ file).catch((error: unknown) =>
    console.warn(`${file} could not be loaded; the words on the page stay. ${String(error)}`),
  );
}

function upgradeAll(): void {
  for (const quote of document.querySelectorAll<HTMLElement>("blockquote[data-explainer]")) {
    const address = quote.dataset["explainer"] ?? "";
    const view = viewOf(address);
    if (view) upgrade(quote, view);
    else
      console.warn(
        `data-explainer="${address}" is no address of a view of ours, so it was left as it is. It begins with ${folders.join(" or ")}.`,
      );
  }
  // A page that is framed here, by hand or by WordPress, is not shown twice.
  const framed = [...document.querySelectorAll("iframe")].map(({ src }) => src.replace(/#.*/, ""));
  for (const link of document.querySelectorAll("a")) {
    const block = link.parentElement;
    const alone =
      block?.matches("p, div, figure") && block.textContent?.trim() === link.textContent?.trim();
    const free = alone && !link.closest(elements) && !framed.includes(link.href);
    const view = free ? viewOf(link.href) : null;
    if (block && view) upgrade(block, view);
  }
  for (const element of document.querySelectorAll(elements))
    if (near) near.observe(element);
    else load(element);
}

const elements = Object.keys(attributesOf).join();

function viewOf(address: string): View | null {
  return folders.map((folder) => viewAt(address, folder)).find((view) => view !== null) ?? null;
}

/** The element takes the place of what stood there, which becomes its fallback. */
function upgrade(block: Element, { tag, attributes }: View): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  block.replaceWith(element);
  element.append(block);
}

if (document.readyState === "loading") addEventListener("DOMContentLoaded", upgradeAll);
else upgradeAll();
