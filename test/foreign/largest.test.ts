import { expect } from "@open-wc/testing";
import "../../src/define.js";
import { isProblem } from "../../src/data/view.js";
import { checkDataset } from "../../src/internal/foreign-data.js";
import type { ExplainerElement } from "../../src/internal/explainer-element.js";
import { sound } from "../faults/sound.js";
import { full } from "./full.js";
import { largest } from "./largest.js";

/** How often each is shown when everything is tried: a busy machine makes some of them long. */
const TIMES = full ? 7 : 1;

/** Only Chromium tells of them. */
const tellsLongTasks = PerformanceObserver.supportedEntryTypes.includes("longtask");

describe("the largest datasets the door lets in", function () {
  this.timeout(full ? 600_000 : 60_000);
  const stage = document.createElement("div");
  stage.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 640px";
  before(() => document.body.append(stage));
  after(() => stage.remove());

  it("are checked in stages, and after one that took long the page has its turn", async () => {
    await checkDataset({}, "data");
    let pageHadItsTurn = false;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (pageHadItsTurn = true);
    const slow = {
      ...sound(),
      get schema() {
        port2.postMessage(null);
        for (const until = performance.now() + 50; performance.now() < until;);
        return 1;
      },
    };
    expect(isProblem(await checkDataset(slow, "data"))).to.equal(false);
    expect(pageHadItsTurn).to.equal(true);
    port1.close();
  });

  for (const { name, tag, attributes, data } of largest)
    it(`${tag}: ${name}`, async () => {
      const longest: number[] = [];
      for (let time = 0; time < TIMES; time++) {
        const given = data();
        const tasks = longTasks();
        stage.innerHTML = `<${tag} ${attributes}></${tag}>`;
        const element = stage.firstElementChild as ExplainerElement;
        const root = element.shadowRoot!;
        // Words and picture come in tasks of their own: the page can see the one without the other.
        let wordsAlone = false;
        const close = eachTurn(() => {
          wordsAlone ||= !!root.querySelector("figure") && !root.querySelector("[part=chart] svg");
        });
        const ended = new Promise<string>((resolve) => {
          element.addEventListener("explainer-ready", () => resolve("ready"));
          element.addEventListener("explainer-error", ({ message }) => resolve(message));
        });
        element.data = given;
        expect(await ended).to.equal("ready");
        close();
        expect(wordsAlone).to.equal(true);
        longest.push(await tasks());
        stage.replaceChildren();
      }
      if (full && tellsLongTasks)
        console.log(`${tag}, ${name}: ${Math.min(...longest)} ms (of ${longest.join(", ")})`);
    });
});

/** Does something in every turn the page gets between our tasks, until it is closed. */
function eachTurn(something: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    something();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => port1.close();
}

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
