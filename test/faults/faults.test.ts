import { expect } from "@open-wc/testing";
import "../../src/define.js";
import type { ExplainerElement } from "../../src/internal/explainer-element.js";
import { faults, type Way } from "./faults.js";
import { elements } from "./sound.js";

interface End {
  readonly element: ExplainerElement;
  readonly told: { readonly code: string; readonly message: string } | null;
  readonly ms: number;
}

const uncaught: string[] = [];
addEventListener("error", ({ message }) => uncaught.push(message));
addEventListener("unhandledrejection", ({ reason }) => uncaught.push(String(reason)));
Object.assign(globalThis, { alert: () => uncaught.push("a script ran") });

/** A text as the body of an answer of the tests' server; a long one waits in a page of its own. */
function addressOf(way: Exclude<Way, { data: unknown }>): string {
  if ("src" in way) return way.src;
  return `/faulty?${"server" in way ? way.server : ""}`;
}

/** Puts an element with that data on the page and waits until it says how it ended. */
function endOf(way: Way, tag: string, attributes: string): Promise<End> {
  const box = document.createElement("div");
  // All in one place: a picture that nobody is near to is not drawn, and so does not stand.
  box.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 400px";
  box.innerHTML = `<${tag} ${attributes}>The author's own words</${tag}>`;
  const element = box.firstElementChild as ExplainerElement;
  const begun = performance.now();
  const end = new Promise<End>((resolve) => {
    const ended = (told: End["told"]) => resolve({ element, told, ms: performance.now() - begun });
    element.addEventListener("explainer-ready", () => ended(null), { once: true });
    element.addEventListener("explainer-error", ({ code, message }) => ended({ code, message }), {
      once: true,
    });
  });
  if ("data" in way) element.data = way.data();
  else if ("text" in way) {
    const body = way.text();
    answers.set(`/text/${answers.size}`, body);
    element.setAttribute("src", `/text/${answers.size - 1}`);
  } else element.setAttribute("src", addressOf(way));
  stage.append(box);
  return end;
}

/** Files that are too long for a query are answered by the page itself, as the network would. */
const answers = new Map<string, string>();
const realFetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const body = answers.get(new URL(String(input), location.href).pathname);
  return body === undefined ? realFetch(input, init) : Promise.resolve(new Response(body));
};

const stage = document.createElement("div");

describe("faults of data", () => {
  const { error, warn } = console;

  before(() => {
    console.error = console.warn = () => undefined;
    document.body.append(stage);
  });
  after(() => {
    stage.remove();
    Object.assign(console, { error, warn });
    globalThis.fetch = realFetch;
  });

  it("there are more than sixty", () => {
    expect(faults.length).to.be.greaterThan(60);
    expect(new Set(faults.map(({ group, name }) => group + name)).size).to.equal(faults.length);
  });

  for (const { group, name, way, says } of faults)
    it(`${group}: ${name}`, async () => {
      // One row at a time: a browser has six lines to a server, and some of these are never answered.
      stage.replaceChildren();
      const ends = await Promise.all(
        elements.map(({ tag, attributes }) => endOf(way, tag, attributes)),
      );
      for (const [index, { element, told, ms }] of ends.entries()) {
        const { tag, number } = elements[index]!;
        expect(ms, `${tag}: within five seconds`).to.be.lessThan(5000);
        await element.updateComplete;
        const root = element.shadowRoot!;
        const slot = root.querySelector<HTMLSlotElement>("slot:not([name])");
        if (says) {
          expect(told?.code, `${tag}: code`).to.equal("bad-data");
          expect(told?.message, tag).to.match(says);
          const note = root.querySelector<HTMLElement>("[part=note]")!;
          expect(note.textContent, tag).to.contain(told!.message);
          expect(note.offsetHeight, `${tag}: the sentence can be seen`).to.be.greaterThan(10);
          expect(
            slot
              ?.assignedNodes()
              .map(({ textContent }) => textContent)
              .join(),
            tag,
          ).to.equal("The author's own words");
          expect(root.querySelector("figure, svg, table"), `${tag}: no half a figure`).to.equal(
            null,
          );
        } else {
          expect(told, `${tag}: ${told?.message}`).to.equal(null);
          expect(root.textContent, tag).to.contain(number);
          expect(root.querySelector("script, img, iframe"), tag).to.equal(null);
          expect(root.textContent, tag).not.to.match(
            /[\u0000-\u0008\u202a-\u202e\u2066-\u2069\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])/,
          );
          for (const { href } of root.querySelectorAll("a")) expect(href).to.match(/^https?:/);
        }
      }
    });

  it("nothing was uncaught, no script ran, and no prototype was changed", () => {
    expect(uncaught).to.deep.equal([]);
    expect(({} as Record<string, unknown>)["polluted"]).to.equal(undefined);
  });
});
