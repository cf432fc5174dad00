/** An example of <removals-counter>, and what its attributes are called where an author chooses them. */
import type { ElementExample } from "../view/example.js";

export const example: ElementExample = {
  name: "Returns from the UK",
  about: "Enforced and voluntary returns, as a total or quarter by quarter.",
  attributes: {},
  presets: [
    {},
    { measure: "enforced" },
    { measure: "voluntary" },
    { measure: "offenders" },
    { measure: "asylum-related" },
    { measure: "port-refusals" },
    { view: "history" },
    { lang: "cy" },
    { lang: "fr" },
    { lang: "ar" },
  ],
  labels: {
    measure: {
      label: "Who is counted",
      values: {
        returns: "Enforced and voluntary returns",
        enforced: "Enforced returns",
        voluntary: "Voluntary returns",
        offenders: "Returns of foreign national offenders",
        "asylum-related": "Returns after an asylum claim",
        "port-refusals": "People refused entry at the port who left",
      },
    },
    view: {
      label: "Shown as",
      values: {
        total: "The newest published total",
        history: "The series since 2004",
        inline: "A number in the text",
      },
    },
  },
};
