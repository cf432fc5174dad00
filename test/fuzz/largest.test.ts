import { expect } from "@open-wc/testing";
import "../../src/define.js";
import { isProblem } from "../../src/data/view.js";
import { checkDataset } from "../../src/element/own-data.js";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { sound } from "../errors/sound.js";
import { full } from "./full.js";
import { largest } from "./largest.js";

/** How often each is shown when everything is tried: a busy machine makes some of them long. */
const TIMES = full ? 7 : 1;

/** How many tasks were asked for: what gives the page its turn does it by a message. */
let tasks = 0;

/** Only Chromium tells of them. */
const tellsLongTasks = PerformanceObserver.supportedEntryTypes.includes("longtask");

describe("the largest datasets the door lets in", function () {
  this.timeout(full ? 600_000 : 60_000);
  const stage = document.createElement("div");
  stage.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 640px";
  const { MessageChannel } = globalThis;
  before(() => {
    document.body.append(stage);
    globalThis.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        tasks++;
      }
    };
  });
  after(() => {
    stage.remove();
    Object.assign(globalThis, { MessageChannel });
  });

  it("are checked in stages, and after one that took long the page has its turn", async () => {
    let before = 0;
    const slow = {
      ...sound(),
      get schema() {
        before = tasks;
        for (const until = performance.now() + 50; performance.now() < until;);
        return 1;
      },
    };
    expect(isProblem(await checkDataset(slow, "data"))).to.equal(false);
    expect(tasks).to.be.greaterThan(before);
  });

  for (const { name, tag, attributes, data } of largest)
    it(`${tag}: ${name}`, async () => {
      const longest: number[] = [];
      for (let time = 0; time < TIMES; time++) {
        const given = data();
        const watched = longTasks();
        stage.innerHTML = `<${tag} ${attributes}></${tag}>`;
        const element = stage.firstElementChild as ExplainerElement;
        const root = element.shadowRoot!;
        // The task in which words came, and the one in which the picture did.
        const came: Record<string, number> = {};
        const observer = new MutationObserver(() => {
          for (const what of ["figure", "[part=chart] svg"])
            if (root.querySelector(what)) came[what] ??= tasks;
        });
        observer.observe(root, { childList: true, subtree: true });
        const ended = new Promise<string>((resolve) => {
          element.addEventListener("explainer-ready", () => resolve("ready"));
          element.addEventListener("explainer-error", ({ message }) => resolve(message));
        });
        element.data = given;
        expect(await ended).to.equal("ready");
        observer.disconnect();
        expect(came["[part=chart] svg"]).to.be.greaterThan(came["figure"]!);
        longest.push(await watched());
        stage.replaceChildren();
      }
      if (full && tellsLongTasks)
        console.log(`${tag}, ${name}: ${Math.min(...longest)} ms (of ${longest.join(", ")})`);
    });
});

/** Watches for long tasks, and gives the longest in milliseconds; under 50 there is none. */
function longTasks(): () => Promise<number> {
  if (!tellsLongTasks) return () => Promise.resolve(0);
  let longest = 0;
  const watch = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, Math.round(duration));
  };
  const observer = new PerformanceObserver((list) => watch(list.getEntries()));
  observer.observe({ type: "longtask" });
  return async () => {
    // The task that drew is told of in one of the next.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    watch(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}
