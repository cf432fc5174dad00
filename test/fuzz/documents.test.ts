import { expect } from "@open-wc/testing";
import { csvParse } from "d3-dsv";
import "../../src/define.js";
import { parseDataset } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { open, until } from "../unit/element.js";
import { figuresOf, numbersIn, withoutDates, written } from "../unit/figures.js";
import { documentsOf } from "./documents.js";
import { full } from "./full.js";
import { views } from "./rich.js";

const documents = documentsOf(10_000);
const uncaught: string[] = [];
addEventListener("error", ({ message }) => uncaught.push(message));
addEventListener("unhandledrejection", ({ reason }) => uncaught.push(String(reason)));

describe("generated documents", function () {
  this.timeout(full ? 3_600_000 : 120_000);
  const { warn, error } = console;
  const stage = document.createElement("div");
  stage.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 640px";

  before(() => {
    Object.assign(console, { warn: () => undefined, error: () => undefined });
    document.body.append(stage);
  });
  after(() => {
    Object.assign(console, { warn, error });
    stage.remove();
  });

  it("10,000 come through the door as a dataset, or with what is wrong", () => {
    let sound = 0;
    for (const each of documents) {
      const parsed = parseDataset(each);
      if ("dataset" in parsed) sound++;
      else if ("faults" in parsed) {
        expect(parsed.faults.length).to.be.greaterThan(0);
        for (const { message } of parsed.faults) expect(message).to.match(/\S/);
      } else expect(parsed.newer).to.be.greaterThan(1);
    }
    if (full) console.log(`${sound} of ${documents.length} are sound`);
    // Both ways are tried.
    expect(sound).to.be.within(1000, 9000);
  });

  it("each ends as a figure or with a code, and shows no number that is not in it", async () => {
    const ends: Record<string, number> = {};
    const strange: string[] = [];
    for (const [index, data] of documents.slice(0, full ? documents.length : 150).entries()) {
      const [tag, attributes] = views[index % views.length]!;
      const element = document.createElement(tag) as ExplainerElement;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      let end = "";
      element.addEventListener("explainer-ready", () => (end = "ready"));
      element.addEventListener("explainer-error", ({ code, message }) => {
        end = code;
        // Everything was there to be loaded: this would be an error of ours.
        if (code === "not-loaded") strange.push(`document ${index}, ${tag}: ${message}`);
      });
      // Nothing at all asks for our figures, and that is another matter.
      element.data = data ?? {};
      stage.replaceChildren(element);
      await until(() => end, `document ${index} ends`);
      ends[end] = (ends[end] ?? 0) + 1;
      const parsed = parseDataset(data ?? {});
      if (end === "ready" && "dataset" in parsed)
        for (const number of await numbersNotIn(element, parsed.dataset))
          strange.push(`document ${index}, ${tag} ${JSON.stringify(attributes)}: ${number}`);
    }
    if (full) console.log(JSON.stringify(ends));
    expect(strange).to.deep.equal([]);
    expect(ends["ready"]).to.be.greaterThan(20);
    expect(ends["bad-data"]).to.be.greaterThan(20);
  });

  it("nothing was uncaught", () => expect(uncaught).to.deep.equal([]));
});

/** What can be read there, without the words of buttons that open rooms. */
const seenIn = (root: ShadowRoot, parts: string) =>
  [...root.querySelectorAll(parts)].map(({ textContent }) => textContent).join(" \n ");

/** The numbers an element shows and are neither in the dataset nor follow from it. */
async function numbersNotIn(element: ExplainerElement, dataset: Dataset): Promise<string[]> {
  const root = element.shadowRoot!;
  const text = [seenIn(root, "figcaption, .read, [part=note], [part=source], .claim, .verdict")];
  for (const room of ["definitions", "table"] as const) {
    await open(element, room);
    text.push(seenIn(root, `#room-${room}`));
  }
  const { known, stated } = figuresOf(dataset);
  const rows = csvParse(await element.csv());
  const allowed = new Set([
    ...known,
    ...stated,
    ...rows.flatMap(({ shown = "" }) => numbersIn(shown)),
    written(rows.length),
    written(root.querySelectorAll("tbody tr").length),
  ]);
  return numbersIn(withoutDates(text.join(" \n ")).replace(/,(?!\d)/g, " ")).filter(
    (number) => !allowed.has(number),
  );
}
