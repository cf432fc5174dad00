import { render } from "migration-explainers/static";

export default function (eleventy) {
  eleventy.addPassthroughCopy({ "node_modules/migration-explainers/cdn": "cdn" });
  eleventy.addPassthroughCopy("*.{js,css}");
  // {% figure "removals-counter", { view: "history" } %}
  eleventy.addShortcode("figure", async (tag, attributes) => render({ tag, attributes }, "figure"));
}
