import { render, viewOf } from "migration-explainers/static";

export default function (eleventy) {
  eleventy.addPassthroughCopy({ "node_modules/migration-explainers/cdn": "cdn" });
  eleventy.addPassthroughCopy("*.{js,css}");
  // {% figure "removals-counter", { view: "history" } %}
  eleventy.addShortcode("figure", async (tag, attributes) => render({ tag, attributes }, "figure"));
  eleventy.addShortcode("explainer", explainer);
}

/** {% explainer "deaths-tally/by=cause/" %}: an element, with number, date and source as words inside. */
async function explainer(address) {
  const view = viewOf(address);
  if (!view) throw new Error(`"${address}" is no address of a figure.`);
  const written = Object.entries(view.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${view.tag}${written.join("")}>${await render(view, "fallback")}</${view.tag}>`;
}
