/** What the oldest browsers of `browserslist` lack is taken away: figures stand, and a number leads to its source. */
import { expect } from "@open-wc/testing";
import { examples } from "./examples.js";
import { listen, open, ready, until } from "./element.js";

/** By the object that holds it; each came to one of them after the version we name. */
const younger: readonly (readonly [object, readonly string[]])[] = [
  [URL, ["canParse", "parse"]],
  [HTMLElement.prototype, ["showPopover", "hidePopover", "togglePopover", "popover"]],
  [Array.prototype, ["toReversed", "toSorted", "toSpliced", "with"]],
  [Array, ["fromAsync"]],
  [Set.prototype, ["union", "difference", "intersection", "isSubsetOf"]],
  [String.prototype, ["isWellFormed", "toWellFormed"]],
  [Object, ["groupBy"]],
  [Map, ["groupBy"]],
  [Promise, ["withResolvers", "try"]],
  [AbortSignal, ["any"]],
  [Intl.Locale.prototype, ["getTextInfo", "textInfo"]],
  [ElementInternals.prototype, ["states"]],
  [window, ["requestIdleCallback", "scheduler", "CustomStateSet"]],
];

describe("the oldest browsers", () => {
  const taken: (() => void)[] = [];
  before(() => {
    for (const [holder, names] of younger)
      for (const name of names) {
        const described = Object.getOwnPropertyDescriptor(holder, name);
        if (!described?.configurable) continue;
        Reflect.deleteProperty(holder, name);
        taken.push(() => Object.defineProperty(holder, name, described));
      }
  });
  after(() => taken.forEach((give) => give()));

  for (const markup of examples)
    it(`${markup} stands there, and its numbers lead to their sources`, async () => {
      const heard = listen();
      const element = await ready(markup);
      await open(element, "definitions");
      const root = element.shadowRoot!;
      expect(root.querySelector("[part=chart] svg")).not.to.equal(null);
      await open(element, "table");
      const number = root.querySelector<HTMLElement>("#room-table .number");
      if (number) {
        number.click();
        const panel = () => root.querySelector<HTMLElement>("[part=panel]");
        await until(() => panel()?.checkVisibility() && panel()?.querySelector("a"), "it opens");
        panel()!.querySelector<HTMLElement>(".head button")!.click();
        await until(() => !panel()!.checkVisibility(), "it closes");
        expect(root.activeElement).to.equal(number);
      }
      heard.stop();
      expect(heard.errors).to.deep.equal([]);
    });
});
