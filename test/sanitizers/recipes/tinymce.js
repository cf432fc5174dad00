import { elements, site } from "./elements.js";

const tags = Object.keys(elements);

/** For `tinymce.init({ ...settings, … })`. */
export const settings = {
  custom_elements: tags.join(),
  extended_valid_elements: [
    ...tags.map((tag) => `${tag}[${elements[tag].join("|")}]`),
    "iframe[src|title|width|height|loading]",
  ].join(),
  valid_children: [
    `+body[${tags.join("|")}]`,
    `+div[${tags.join("|")}]`,
    ...tags.map((tag) => `+${tag}[#text|a|b|strong|span|br]`),
  ].join(),
  // Otherwise every iframe is given sandbox="", and shows the figure without its script.
  sandbox_iframes_exclusions: [new URL(site).hostname],
};
