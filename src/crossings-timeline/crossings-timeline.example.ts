/** An example of <crossings-timeline>, and what its attributes are called where an author chooses them. */
import type { ElementExample } from "../view/example.js";

export const example: ElementExample = {
  name: "Crossings of the Channel",
  about: "People detected arriving by small boat, over any span of days.",
  attributes: {},
  presets: [
    {},
    { measure: "boats" },
    { measure: "people-per-boat" },
    { interval: "year" },
    { view: "cumulative" },
    { from: "2024", to: "2024" },
    { lang: "cy" },
    { lang: "fr" },
    { lang: "ar" },
  ],
  labels: {
    measure: {
      label: "What is counted",
      values: {
        people: "People",
        boats: "Boats",
        "people-per-boat": "People per boat",
      },
    },
    view: {
      label: "Shown as",
      values: {
        arrivals: "Bars",
        cumulative: "Years compared by the day",
        inline: "A number in the text",
      },
    },
    compare: { label: "Compared with the year" },
    interval: {
      label: "Each bar shows",
      values: {
        "": "Chosen for you",
        day: "A day",
        week: "A week",
        month: "A month",
        quarter: "A quarter",
        year: "A year",
      },
    },
    events: {
      label: "Events marked",
      values: {
        "": "The few that matter most",
        all: "All events in this period",
        none: "None",
        chosen: "Only these",
      },
    },
  },
};
