/**
 * Each thing of the browser that a first figure calls is taken away, and then throws: the figure stands, or the
 * author's words do and the page is told; nothing is ever thrown at the page. The same for what comes when a reader
 * does: the figure stands, and where the browser is whole again, so is what a reader can do.
 */
import { expect } from "@open-wc/testing";
import type { LitElement } from "lit";
import { examples } from "../unit/examples.js";
import { listen, place, until, whole } from "../unit/element.js";
import { recording, sabotaged, type Call } from "./platform.js";

/** Where these fail, nobody can be told. */
const mute = /dispatchEvent|Event$/;

/** What the development build of Lit alone asks for. */
const lits = new Set(["Event"]);

/** The test's own, from before anything was broken. */
const own = {
  later: setTimeout.bind(window),
  adopt: document.importNode.bind(document),
  listen: document.addEventListener.bind(document),
  append: Node.prototype.appendChild,
  press: EventTarget.prototype.dispatchEvent,
};

type Way = "missing" | "throws";

const rest = (milliseconds: number) => new Promise((resolve) => own.later(resolve, milliseconds));

describe("a browser that lacks something, or a page that broke it", function () {
  this.timeout(240_000);
  // A module that was broken while it was evaluated stays so for the page; that is not what breaks here.
  before(async () => whole(place(examples[0]!)));
  for (const markup of examples) {
    it(`${markup} a figure or the author's words, and no error of the page's`, async () => {
      const record = recording();
      const element = place(markup);
      let calls: readonly Call[] = [];
      try {
        await until(() => element.shadowRoot?.querySelector("[part=chart] svg"), "it stands");
      } finally {
        calls = record.stop();
      }
      expect(calls.length).to.be.above(30);
      expect(await wrongIn(calls, (call, way) => underSabotage(markup, call, way))).to.deep.equal(
        [],
      );
    });

    it(`${markup} when a reader comes: the figure, and no error of the page's`, async () => {
      const first = await standing(markup);
      const record = recording();
      let calls: readonly Call[] = [];
      try {
        first.renderRoot.querySelector("figure")?.dispatchEvent(new PointerEvent("pointerdown"));
        await until(() => isWhole(first), "it is whole");
      } finally {
        calls = record.stop();
      }
      expect(calls.length).to.be.above(20);
      expect(await wrongIn(calls, (call, way) => pressed(markup, call, way))).to.deep.equal([]);
    });
  }
});

/** What is wrong, of each call in both ways. */
async function wrongIn(
  calls: readonly Call[],
  underCall: (call: Call, way: Way) => Promise<string>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const call of calls.filter(({ name }) => !lits.has(name)))
    for (const way of ["missing", "throws"] as const) {
      const outcome = await underCall(call, way);
      if (outcome) wrong.push(`${call.name} ${way}: ${outcome}`);
    }
  return wrong;
}

/** A figure that stands, to which no reader came yet. */
async function standing(markup: string): Promise<LitElement> {
  const element = place(markup) as LitElement;
  await new Promise((resolve) =>
    element.addEventListener("explainer-ready", resolve, { once: true }),
  );
  expect(isWhole(element), "a reader was faster than the test").to.equal(false);
  return element;
}

/** Whether what a reader can do with it is here: its sheet comes with it. */
const isWhole = ({ shadowRoot }: Element) => (shadowRoot?.adoptedStyleSheets.length ?? 0) > 1;

/** Has a reader come while that call fails, then when it is mended, and says what is wrong. */
async function pressed(markup: string, call: Call, way: Way): Promise<string> {
  const element = await standing(markup);
  const figure = element.renderRoot.querySelector("figure")!;
  const coming = new PointerEvent("pointerdown");
  const heard = listen();
  const mend = sabotaged(call, way);
  own.press.call(figure, coming);
  for (let turn = 0; turn < 30 && !isWhole(element); turn++) await rest(5);
  mend();
  figure.dispatchEvent(coming);
  // What waits to be tried again is: the next one begins as this one did.
  dispatchEvent(new Event("online"));
  const words = () => element.renderRoot.querySelector("slot:not([name])") !== null;
  // As long as a busy machine may need.
  for (let turn = 0; turn < 3_000 && !isWhole(element) && !words(); turn++) await rest(5);
  heard.stop();
  const outcome = [
    ...(figure.isConnected || words() ? [] : ["nothing stands"]),
    ...(isWhole(element) || words() ? [] : ["a reader can do nothing"]),
    ...heard.errors,
  ];
  element.remove();
  return outcome.join("; ");
}

/** Puts the element on the page while that call fails, and says what is wrong with what became of it. */
async function underSabotage(markup: string, call: Call, way: Way): Promise<string> {
  const stage = place("<div></div>").parentElement!;
  const template = document.createElement("template");
  template.innerHTML = markup;
  const told: string[] = [];
  const hear = ({ type }: Event) => told.push(type);
  document.addEventListener("explainer-ready", hear);
  document.addEventListener("explainer-error", hear);
  const heard = listen();
  const mend = sabotaged(call, way);
  own.append.call(stage, own.adopt(template.content, true));
  // As long as a busy machine may need: who is told ends it at once.
  for (let turn = 0; turn < 3_000 && !told.length; turn++) {
    await rest(5);
    if (turn > 60 && mute.test(call.name)) break;
  }
  await rest(5);
  mend();
  heard.stop();
  document.removeEventListener("explainer-ready", hear);
  document.removeEventListener("explainer-error", hear);
  const element = stage.lastElementChild as HTMLElement;
  const root = element.shadowRoot;
  const figure = root?.querySelector("[part=heading]")?.textContent?.trim();
  const words = !root || root.querySelector("slot:not([name])") !== null;
  return [
    ...(told.length || mute.test(call.name) ? [] : ["nobody was told"]),
    ...(figure || words ? [] : [`nothing stands: ${root?.innerHTML.slice(0, 100) ?? ""}`]),
    ...heard.errors,
  ].join("; ");
}
