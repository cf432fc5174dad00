/** The page's own colours stand out from what is really behind them. */
import { expect, fixture, oneEvent } from "@open-wc/testing";
import "../../src/define.js";
import { until } from "./element.js";

async function inside(style: string, accent: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(`<div style="${style}"></div>`);
  box.innerHTML = `<removals-counter style="${accent}"></removals-counter>`;
  const element = box.firstElementChild as HTMLElement;
  await oneEvent(element, "explainer-ready");
  return element;
}

const figureOf = (element: HTMLElement) => element.shadowRoot!.querySelector("figure")!;
const used = (element: HTMLElement, name: string) => figureOf(element).style.getPropertyValue(name);

describe("colours of the page", () => {
  it("are mixed with the text colour where they would not be seen", async () => {
    const pale = await inside("background: #fff; color: #000", "--explainer-accent: #ffe680");
    await until(() => used(pale, "--_main"), "yellow on white is mixed");
    expect(used(pale, "--_main")).to.match(/^color-mix\(in oklab, currentColor \d0%, #ffe680\)$/);
  });

  it("are judged by the container, not by the page or the system", async () => {
    const night = "background: rgb(0 0 0 / 90%); color: #eee; color-scheme: dark";
    const dark = await inside(night, "--explainer-accent: #123; --explainer-muted: #ffe680");
    await until(() => used(dark, "--_main"), "navy on black is mixed");
    expect(used(dark, "--_muted")).to.equal("");
  });

  it("are left alone where they stand out", async () => {
    const element = await inside(
      "background: #fff; color: #000",
      "--explainer-accent: #b00; --explainer-muted: #999",
    );
    await until(() => used(element, "--_muted"), "grey text is mixed");
    expect(used(element, "--_main")).to.equal("");
  });
});
