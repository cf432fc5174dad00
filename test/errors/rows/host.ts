/** What a page may have taken away or patched before our script came. */
import type { ErrorCase, Told } from "../error-case.js";

const row = (name: string, host: string, told: Told): Omit<ErrorCase, "group"> => ({
  name,
  way: { host },
  told: [told],
});

const noAnswer = { says: /could not be fetched/, code: "bad-data" };

const noData = "fetch = () => Promise.reject(1);";

export const host: readonly Omit<ErrorCase, "group">[] = [
  row("there is no ResizeObserver", "delete globalThis.ResizeObserver", "theirs"),
  row("there is no IntersectionObserver", "delete globalThis.IntersectionObserver", "theirs"),
  row("there is no requestIdleCallback", "delete globalThis.requestIdleCallback", "theirs"),
  row("the console is empty", noData + "console = { assert() {} }", noAnswer),
  row(
    "the console throws",
    noData + "console.warn = console.error = () => { throw new Error('no') }",
    noAnswer,
  ),
  row("fetch is gone", "fetch = undefined", noAnswer),
  row("fetch throws at once", "fetch = () => { throw new Error('no') }", noAnswer),
  row("fetch rejects with nothing", "fetch = () => Promise.reject()", noAnswer),
  row("fetch gives a number", "fetch = () => 7", noAnswer),
  row("fetch gives an answer that is none", "fetch = async () => ({ ok: true })", noAnswer),
  row("fetch never settles, and knows no signal", "fetch = () => new Promise(() => {})", {
    says: /within 4 seconds/,
    code: "bad-data",
  }),
  row(
    "fetch gives a body that was read",
    "fetch = async () => { const answer = new Response('{}'); await answer.text(); return answer }",
    noAnswer,
  ),
  row(
    "the page says it is offline",
    "Object.defineProperty(navigator, 'onLine', { value: false })",
    "theirs",
  ),
  row("every list has a method more", "Array.prototype.extra = function () {}", "theirs"),
  row(
    "storage is forbidden",
    "Object.defineProperty(globalThis, 'localStorage', { get() { throw new Error('no') } })",
    "theirs",
  ),
];
