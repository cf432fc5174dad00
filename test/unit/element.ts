/** Helpers for tests of elements. */
import { oneEvent, waitUntil } from "@open-wc/testing";
import type { ExplainerElement } from "../../src/internal/explainer-element.js";
import "../../src/define.js";

/**
 * Puts the markup on the page and waits until its first element stands, with its picture, and its table open.
 * `data` is drawn instead of ours.
 */
export async function ready(
  markup: string,
  width = 640,
  data?: unknown,
): Promise<ExplainerElement> {
  const element = place(markup, width);
  element.data = data;
  await oneEvent(element, "explainer-ready");
  await open(element, "table");
  return element;
}

/** Waits until it is so, as long as a test may take: a machine that is busy is no fault. */
export const until = (isSo: () => unknown, what: string): Promise<void> =>
  waitUntil(isSo, what, { timeout: 50_000 });

/** Opens a disclosure, where there is one, and waits until what lies in it stands. */
export async function open(element: Element, part: string): Promise<void> {
  const details = element.shadowRoot?.querySelector<HTMLDetailsElement>(`details[part=${part}]`);
  if (!details) return;
  details.open = true;
  await until(() => details.children.length > 1, `${part} opens`);
}

/** Puts the markup on the page and waits until its first element says that it cannot show what was asked. */
export async function failed(
  markup: string,
): Promise<{ element: ExplainerElement; code: string; message: string }> {
  const element = place(markup);
  const { code, message } = (await oneEvent(element, "explainer-error")) as unknown as {
    code: string;
    message: string;
  };
  return { element, code, message };
}

/** Puts the markup on the page, in a box of that width, and removes what an earlier test left. */
export function place(markup: string, width = 640): ExplainerElement {
  document.querySelector("#stage")?.remove();
  const stage = document.createElement("div");
  stage.id = "stage";
  stage.style.width = `${width}px`;
  stage.innerHTML = markup;
  document.body.append(stage);
  return stage.firstElementChild as ExplainerElement;
}

/** The text of a part, spaces made single. */
export function textOf(element: Element, selector: string): string {
  return (element.shadowRoot?.querySelector(selector)?.textContent ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Collects what the page's console and windows report while a test runs. */
export function listen(): { warnings: string[]; errors: string[]; stop: () => void } {
  const { warn, error } = console;
  const warnings: string[] = [];
  const errors: string[] = [];
  const onError = (event: ErrorEvent) => errors.push(event.message);
  console.warn = (...words: unknown[]) => warnings.push(words.join(" "));
  console.error = (...words: unknown[]) => errors.push(words.join(" "));
  addEventListener("error", onError);
  const stop = () => {
    console.warn = warn;
    console.error = error;
    removeEventListener("error", onError);
  };
  return { warnings, errors, stop };
}
