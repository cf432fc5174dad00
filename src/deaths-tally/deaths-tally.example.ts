/** An example of <deaths-tally>, and what its attributes are called where an author chooses them. */
import type { ElementExample } from "../view/example.js";

export const example: ElementExample = {
  name: "Deaths on the way",
  about: "The recorded dead and missing, one mark for each; every count is a minimum.",
  attributes: {},
  presets: [
    {},
    { by: "month" },
    { by: "cause" },
    { by: "incident" },
    { scope: "channel" },
    { lang: "cy" },
    { lang: "fr" },
    { lang: "ar" },
  ],
  labels: {
    scope: {
      label: "Which part of the way",
      values: { route: "The whole way to the UK", channel: "The Channel only" },
    },
    view: {
      label: "Shown as",
      values: { tally: "A mark for each person", inline: "A number in the text" },
    },
    by: {
      label: "Divided by",
      values: { year: "Year", month: "Month", cause: "Cause", incident: "Incident" },
    },
  },
};
