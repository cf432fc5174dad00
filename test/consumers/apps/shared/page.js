/** What an app does with our elements, on a page without any framework. */
import { list, own, year } from "./values.js";

const [removals, timeline, quote, tally] = [
  "removals-counter",
  "crossings-timeline",
  "quote-card",
  "deaths-tally",
].map((tag) => document.querySelector(tag));

timeline.from = timeline.to = year;
tally.data = own;

const say = (what) => document.querySelector("output").append(`${what}\n`);
removals.addEventListener("explainer-ready", () => say("ready"));
timeline.addEventListener("explainer-select", ({ row }) => say(`selected ${row}`));
tally.addEventListener("explainer-error", ({ code }) => say(`error ${code}`));

const place = document.querySelector("#place");
const does = {
  later: () => removals.setAttribute("as-of", "2026-08-20"),
  hide: () => (removals.isConnected ? removals.remove() : place.append(removals)),
  boats: () => (timeline.measure = "boats"),
  evidence: () => quote.toggleAttribute("no-evidence"),
  list: () => (tally.data = list),
  cite: async () => say(await timeline.citation()),
};
for (const [id, act] of Object.entries(does)) document.getElementById(id).onclick = act;
