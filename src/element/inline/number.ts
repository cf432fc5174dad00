/** A number in running text: found among those that were prerendered, else explained; and what stands in the line. */
import { languages, spoken } from "../../prerender/views/languages.js";
import { nearest, registeredFor } from "../../i18n/registry.js";
import { importFile } from "../../prerender/files.js";
import { today } from "../../view/today.js";
import type { InlineLabels, InlineWords } from "../../words/inline.js";
import { noticesOn } from "../../words/notices.js";
import { adoptableSheet } from "../adoptable-sheet.js";
import { safeConsole } from "../safe-console.js";
import { within } from "../retry.js";
import type { ViewController } from "../view-controller.js";
import type { NumberView, ViewRequest, ViewResult } from "../view-request.js";
import { otherNumber } from "./author.js";
import { numberName, type PrerenderedNumbers } from "./number-name.js";
import { sheet } from "./number.styles.js";

type Question = Pick<ViewRequest, "attributes" | "lang" | "src" | "data" | "newer">;

/** The number that was prerendered for what is asked; `null` where none was. */
export async function prerenderedNumber(
  tag: string,
  { attributes, lang, src, data, newer }: Question,
): Promise<NumberView | null> {
  const isOurs = src === undefined && data === undefined && !newer && !registeredFor(lang);
  const name = numberName(tag, attributes);
  if (!isOurs || !importFile || name === null) return null;
  const own = spoken.test(lang) ? nearest(lang, (each) => Object.hasOwn(languages, each)) : "en";
  if (own === undefined) return null;
  const { labels, numbers } = await importFile<PrerenderedNumbers>(`inline.${tag}.${own}`);
  const words = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
  return words ? { words, labels } : null;
}

/** The answer to what is asked of an element of ours: a number that stands, or why there is none. */
export async function answerInline(
  answers: ViewController,
  host: HTMLElement,
  tag: string,
  request: ViewRequest,
  explain: () => ViewResult | Promise<ViewResult>,
): Promise<ViewResult> {
  // A file that cannot be loaded is no reason to show nothing.
  const found = await prerenderedNumber(tag, request).catch(() => null);
  const answer: ViewResult = found
    ? { request, inline: found, node: null, picture: null, details: null, model: null }
    : await explain();
  if (!("inline" in answer)) return answer;
  const press = (button: HTMLElement) => void open(answers, host, button);
  return { ...answer, node: nodeOf(host, answer.inline, request.attributes["show"], press) };
}

/** Opens the panel with what is behind the number, once that was loaded. */
async function open(
  answers: ViewController,
  host: HTMLElement,
  button: HTMLElement,
): Promise<void> {
  try {
    await within(answers.files());
    const { result, tools } = answers;
    if (result && !("code" in result)) tools?.open(button, "words.headline", result);
  } catch (error) {
    warn(host, `What is behind this number could not be loaded. ${String(error)}`);
  }
}

/** What stands in the line: a button in its letters, and what the page had where that was another number. */
export function nodeOf(
  host: HTMLElement,
  { words, labels }: NumberView,
  show = "value",
  press: (button: HTMLElement) => void,
): HTMLElement {
  dress(host);
  const text = textOf(host, words, show);
  const node = made(host, "span", "");
  node.lang = labels.lang;
  node.dir = labels.dir;
  const button = made(host, "span", text);
  const isAlone = text === words.value;
  for (const [name, value] of Object.entries({
    role: "button",
    tabindex: "0",
    class: isAlone ? "value" : "",
    "aria-haspopup": "dialog",
    "aria-describedby": "about",
    ...(isAlone && { "aria-label": words.name }),
  }))
    button.setAttribute(name, value);
  button.addEventListener("click", () => press(button));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press(button);
  });
  const notices = noticesOn(words.notices, today()).map((each) => each.text);
  const about = made(host, "span", [...notices, words.about].join(" "));
  about.id = "about";
  about.hidden = true;
  node.append(button, ...had(host, words, labels), about);
  return node;
}

function textOf(host: HTMLElement, words: InlineWords, show: string): string {
  if (show === "sentence") return words.sentence;
  if (show === "change") {
    if (words.change !== null) return words.change;
    warn(host, `show="change": nothing is known that it was before, so the number stands alone.`);
  } else if (show !== "value")
    warn(host, `show="${show}" cannot be shown. It can be: value, sentence, change.`);
  return words.value;
}

/** What the page had, said where it is another number than the record's. */
function had(host: HTMLElement, { amount, value }: InlineWords, labels: InlineLabels): Node[] {
  const other = otherNumber(host.textContent ?? "", amount);
  if (other === null) return [];
  warn(host, `The page has ${other}, the record ${value}. The record’s number is shown.`);
  return [made(host, "small", ` (${labels.pageHad}${labels.colon}${other})`)];
}

function made(host: HTMLElement, name: string, text: string): HTMLElement {
  const element = host.ownerDocument.createElement(name);
  element.textContent = text;
  return element;
}

function dress({ shadowRoot, ownerDocument }: HTMLElement): void {
  const [own] = adoptableSheet(ownerDocument, sheet);
  if (shadowRoot && own && !shadowRoot.adoptedStyleSheets.includes(own))
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, own];
}

const told = new WeakMap<HTMLElement, Set<string>>();

/** Tells the console once what the author should know. */
function warn(host: HTMLElement, message: string): void {
  const known = told.get(host) ?? new Set();
  told.set(host, known);
  if (!known.has(message)) safeConsole("warn", `<${host.localName}> ${message}`);
  known.add(message);
}
