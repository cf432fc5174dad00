/** Helpers for tests of elements. */
import { oneEvent, waitUntil } from "@open-wc/testing";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import "../../src/define.js";

/**
 * Puts the markup on the page and waits until its first element is ready, with its chart, and its table open.
 * `data` is drawn instead of ours.
 */
export async function ready(
  markup: string,
  width = 640,
  data?: unknown,
): Promise<ExplainerElement> {
  const element = place(markup, width);
  element.data = data;
  await whole(element);
  await open(element, "table");
  return element;
}

/** Waits until an element that was just placed stands, with everything that a reader can do with it. */
export async function whole(element: ExplainerElement): Promise<ExplainerElement> {
  await oneEvent(element, "explainer-ready");
  await element.updateComplete;
  return element;
}

/** Waits until it is so, as long as a test may take: a machine that is busy is no fault. */
export const until = (isSo: () => unknown, what: string): Promise<void> =>
  waitUntil(isSo, what, { timeout: 50_000 });

/** Opens the room behind a door, where there is one and it is closed, and waits until what is in it stands. */
export async function open(
  element: Element,
  room: "definitions" | "table" | "share",
): Promise<void> {
  const door = element.shadowRoot?.querySelector<HTMLElement>(`#door-${room}`);
  if (!door) return;
  if (door.ariaExpanded !== "true") door.click();
  await until(
    () => element.shadowRoot?.querySelector(`#room-${room}`)?.childElementCount,
    `${room} opens`,
  );
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
  const onRejection = ({ reason }: PromiseRejectionEvent) => errors.push(String(reason));
  console.warn = (...words: unknown[]) => warnings.push(words.join(" "));
  console.error = (...words: unknown[]) => errors.push(words.join(" "));
  addEventListener("error", onError);
  addEventListener("unhandledrejection", onRejection);
  const stop = () => {
    console.warn = warn;
    console.error = error;
    removeEventListener("error", onError);
    removeEventListener("unhandledrejection", onRejection);
  };
  return { warnings, errors, stop };
}
