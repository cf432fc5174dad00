/** What the elements' own types accept and reject: properties, events and the names of tags. */
import "../../src/define.js";

export function use(document: Document): void {
  const timeline = document.createElement("crossings-timeline");
  timeline.measure = "people-per-boat";
  timeline.interval = undefined;
  timeline.addEventListener("explainer-error", ({ code, message }) => {
    console.log(code satisfies string, message satisfies string);
    // @ts-expect-error No such code.
    console.log(code === "no-such-code");
  });
  timeline.addEventListener("explainer-select", (event) => {
    console.log(event.row satisfies number, event.text satisfies string);
    // @ts-expect-error Our events carry their facts themselves.
    console.log(event.detail);
  });
  // @ts-expect-error No such measure.
  timeline.measure = "ships";
  // @ts-expect-error A day is text.
  timeline.asOf = 2024;
  // @ts-expect-error An attribute of another element.
  timeline.by = "year";
  document
    .querySelector("deaths-tally")
    ?.png(3)
    .then(({ size }) => size satisfies number);
  // @ts-expect-error No such form of a citation.
  document.querySelector("quote-card")?.citation("word");
}
