/**
 * `cdn/inline.js`: numbers in running text stand before the element they are of was loaded, which takes three times as
 * many bytes. That comes when a reader asks what is behind a number, or where none was prerendered. It is also what the
 * elements themselves load for such a number.
 */
import { attributesOf } from "../../attributes.js";
import { languageOf } from "../language.js";
import { safeConsole } from "../safe-console.js";
import { nodeOf, prerenderedNumber } from "./number.js";

export { answerInline } from "./number.js";

const tables: Readonly<Record<string, object>> = attributesOf;

const numbers = Object.entries(tables)
  .filter(([, table]) => "show" in table)
  .map(([tag]) => `${tag}[view=inline]:not(:defined)`)
  .join();

/** Has a number stand in an element that is not defined yet. */
async function stand(host: HTMLElement): Promise<void> {
  const { localName: tag } = host;
  const attributes = Object.fromEntries(
    Object.keys(tables[tag] ?? {}).flatMap((name) => {
      const value = host.getAttribute(name);
      // An empty one is none, as in the element.
      return value ? [[name, value]] : [];
    }),
  );
  const question = { attributes, lang: languageOf(host), src: undefined, data: undefined };
  const found = host.getAttribute("src") ? null : await prerenderedNumber(tag, question);
  if (!found) return load(tag);
  if (host.matches(":defined")) return;
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  root.replaceChildren(nodeOf(host, found, attributes["show"], () => void open(host).catch(tell)));
}

/** What is behind the number is the element's to show. */
async function open(host: HTMLElement): Promise<void> {
  await load(host.localName);
  await (host as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  host.shadowRoot?.querySelector<HTMLElement>("[role=button]")?.click();
}

async function load(tag: string): Promise<void> {
  const file = new URL(`${tag}.js`, import.meta.url).href;
  await import(/* @vite-ignore */ file);
}

function tell(error: unknown): void {
  safeConsole(
    "warn",
    `A number in the text could not be loaded; the page’s own stands. ${String(error)}`,
  );
}

for (const host of document.querySelectorAll<HTMLElement>(numbers)) stand(host).catch(tell);
