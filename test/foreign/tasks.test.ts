import { largest } from "./largest.js";
import "../../src/define.js";
import type { ExplainerElement } from "../../src/internal/explainer-element.js";
import { parseDataset } from "../../src/data/parse.js";

const idle = () => new Promise<void>((r) => setTimeout(r, 60));
describe("longest task", () => {
  for (const { name, tag, attributes, data } of largest)
    it(`${tag} ${name}`, async () => {
      const tasks: number[] = [];
      const observer = new PerformanceObserver((l) =>
        l.getEntries().forEach((e) => tasks.push(Math.round(e.duration))),
      );
      const made = data();
      const bytes = JSON.stringify(made).length;
      const t0 = performance.now();
      const parsed = parseDataset(made);
      const parse = Math.round(performance.now() - t0);
      document.querySelector("#x")?.remove();
      const box = document.createElement("div");
      box.id = "x";
      box.style.width = "640px";
      document.body.append(box);
      await idle();
      observer.observe({ type: "longtask" });
      box.innerHTML = `<${tag} ${attributes}>f</${tag}>`;
      const element = box.firstElementChild as ExplainerElement;
      element.data = made;
      const t1 = performance.now();
      const end = await Promise.race([
        new Promise<string>((r) => element.addEventListener("explainer-ready", () => r("ready"))),
        new Promise<string>((r) =>
          element.addEventListener("explainer-error", (e) => r(e.code + e.message.slice(0, 200))),
        ),
        new Promise<string>((r) => setTimeout(() => r("TIMEOUT"), 50000)),
      ]);
      const total = Math.round(performance.now() - t1);
      await idle();
      await idle();
      const details = element.shadowRoot!.querySelector<HTMLDetailsElement>("details[part=table]");
      const before = [...tasks];
      tasks.length = 0;
      if (details) {
        details.open = true;
        await idle();
        await element.updateComplete;
        await idle();
        await idle();
      }
      console.log(
        `${tag} | ${name} | ${(bytes / 1e6).toFixed(1)}MB | ${"faults" in parsed ? "FAULTS " + parsed.faults[0]!.message.slice(0, 90) : "sound"} | parse ${parse} | ${end} ${total} | tasks ${before.join(" ")} | table ${tasks.join(" ")} | nodes ${element.shadowRoot!.querySelectorAll("*").length}`,
      );
      observer.disconnect();
    });
});
