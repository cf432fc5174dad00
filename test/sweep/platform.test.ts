/**
 * Each thing of the browser that a first figure calls is taken away, and then throws: the figure stands, or the
 * author's words do and the page is told; nothing is ever thrown at the page.
 */
import { expect } from "@open-wc/testing";
import { examples } from "../unit/examples.js";
import { listen, place, until } from "../unit/element.js";
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
};

const rest = (milliseconds: number) => new Promise((resolve) => own.later(resolve, milliseconds));

describe("a browser that lacks something, or a page that broke it", function () {
  this.timeout(240_000);
  for (const markup of examples)
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
      const wrong: string[] = [];
      for (const call of calls.filter(({ name }) => !lits.has(name)))
        for (const way of ["missing", "throws"] as const) {
          const outcome = await underSabotage(markup, call, way);
          if (outcome) wrong.push(`${call.name} ${way}: ${outcome}`);
        }
      expect(wrong).to.deep.equal([]);
    });
});

/** Puts the element on the page while that call fails, and says what is wrong with what became of it. */
async function underSabotage(markup: string, call: Call, way: "missing" | "throws") {
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
