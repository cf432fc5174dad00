/** What may happen to an element while a load is under way, and after one. */
import { sound } from "../sound.js";
import type { Fault } from "../fault.js";

const notThere = { says: /404/, code: "bad-data" };

export const lifecycle: readonly Omit<Fault, "group">[] = [
  {
    name: "src changes before an answer comes",
    way: {
      steps: async ({ element, at, begun }) => {
        element.src = at.never;
        await begun(1);
        element.src = at.others;
      },
    },
    told: ["others"],
    loads: [2, 1],
  },
  {
    name: "src changes in the middle of a file",
    way: {
      steps: async ({ element, at, begun }) => {
        element.src = at.never.replace("hang=1", "drip=1");
        await begun(1);
        element.src = at.others;
      },
    },
    told: ["others"],
    loads: [2, 1],
  },
  {
    name: "src changes twice in one task",
    way: {
      steps: ({ element, at }) => {
        element.src = at.never;
        element.src = at.nothing;
        element.src = at.theirs;
      },
    },
    told: ["theirs"],
    loads: [1, 0],
  },
  {
    name: "src changes ten times, a task each",
    way: {
      steps: async ({ element, at, begun }) => {
        for (let count = 1; count <= 10; count++) {
          element.src = `${at.never.replace("#", `&${count}#`)}`;
          await begun(count);
        }
        element.src = at.theirs;
      },
    },
    told: ["theirs"],
    loads: [11, 10],
  },
  {
    name: "src is removed before an answer comes",
    way: {
      steps: async ({ element, at, begun }) => {
        element.src = at.never;
        await begun(1);
        element.removeAttribute("src");
      },
    },
    told: ["ours"],
    loads: [1, 1],
  },
  {
    name: "src is set and removed in one task",
    way: {
      steps: ({ element, at }) => {
        element.setAttribute("src", at.theirs);
        element.removeAttribute("src");
      },
    },
    told: ["ours"],
    loads: [0, 0],
  },
  {
    name: "src is removed after an error",
    way: {
      steps: async ({ element, at, told }) => {
        element.src = at.nothing;
        await told(1);
        element.removeAttribute("src");
      },
    },
    told: [notThere, "ours"],
    loads: [1, 0],
  },
  {
    name: "src is mended after an error",
    way: {
      steps: async ({ element, at, told }) => {
        element.src = at.nothing;
        await told(1);
        element.src = at.theirs;
      },
    },
    told: [notThere, "theirs"],
    loads: [2, 0],
  },
  {
    name: "src is broken after a figure stood",
    way: {
      steps: async ({ element, at, told }) => {
        element.src = at.theirs;
        await told(1);
        element.src = at.nothing;
      },
    },
    told: ["theirs", notThere],
    loads: [2, 0],
  },
  {
    name: "src comes after our figure stood",
    way: {
      steps: async ({ element, at, told }) => {
        element.removeAttribute("src");
        await told(1);
        element.src = at.nothing;
      },
    },
    told: ["ours", notThere],
    loads: [1, 0],
  },
  {
    name: "an attribute changes while data is under way",
    way: {
      steps: async ({ element, at, begun }) => {
        element.src = at.never;
        await begun(1);
        element.setAttribute("from", "2024");
        await begun(2);
        element.src = at.theirs;
      },
    },
    told: ["theirs"],
    loads: [3, 2],
  },
  {
    name: "removed while data is under way",
    way: {
      steps: async ({ element, at, begun }) => {
        element.src = at.never;
        await begun(1);
        element.remove();
      },
    },
    told: [],
    loads: [1, 1],
  },
  {
    name: "removed with everything around it",
    way: {
      steps: async ({ element, at, begun }) => {
        element.src = at.never;
        await begun(1);
        element.parentElement?.replaceChildren();
      },
    },
    told: [],
    loads: [1, 1],
  },
  {
    name: "removed while data is under way, and put back",
    way: {
      steps: async ({ element, at, begun }) => {
        const box = element.parentElement;
        element.src = at.never;
        await begun(1);
        element.remove();
        element.src = at.theirs;
        box?.append(element);
      },
    },
    told: ["theirs"],
    loads: [2, 1],
  },
  {
    name: "moved while data is under way",
    way: {
      steps: async ({ element, at, begun }) => {
        element.src = at.never;
        await begun(1);
        const place = document.createElement("section");
        element.replaceWith(place);
        place.append(element);
        await begun(2);
        element.src = at.theirs;
      },
    },
    told: ["theirs"],
    loads: [3, 2],
  },
  {
    name: "moved after a figure stood",
    way: {
      steps: async ({ element, at, told }) => {
        element.src = at.theirs;
        await told(1);
        const place = document.createElement("section");
        element.replaceWith(place);
        place.append(element);
      },
    },
    told: ["theirs"],
    loads: [1, 0],
  },
  {
    name: "copied while data is under way",
    way: {
      steps: async ({ element, at, begun }) => {
        element.src = at.never;
        await begun(1);
        const copy = element.cloneNode(true) as typeof element;
        element.replaceWith(copy);
        await begun(2);
        copy.replaceWith(element);
        element.src = at.theirs;
      },
    },
    told: ["theirs"],
    loads: [3, 2],
  },
  {
    name: "data and src at once",
    way: {
      steps: ({ element, at }) => {
        element.data = sound();
        element.src = at.others;
      },
    },
    told: ["theirs"],
    loads: [0, 0],
  },
  {
    name: "data is given while src is under way",
    way: {
      steps: async ({ element, at, begun }) => {
        element.src = at.never;
        await begun(1);
        element.data = sound();
      },
    },
    told: ["theirs"],
    loads: [1, 1],
  },
  {
    name: "data is taken away, and src is still there",
    way: {
      steps: async ({ element, at, told }) => {
        element.data = sound();
        element.src = at.others;
        await told(1);
        element.data = null;
      },
    },
    told: ["theirs", "others"],
    loads: [1, 0],
  },
  ...[null, undefined].map((nothing) => ({
    name: `data is set to ${nothing} again`,
    way: {
      steps: async ({ element, told }) => {
        element.data = sound();
        await told(1);
        element.data = nothing;
      },
    } satisfies Fault["way"],
    told: ["theirs", "ours"] as const,
    loads: [0, 0] as const,
  })),
  {
    name: "data is broken after a figure stood",
    way: {
      steps: async ({ element, told }) => {
        element.data = sound();
        await told(1);
        element.data = [];
      },
    },
    told: ["theirs", { says: /must be an object/, code: "bad-data" }],
    loads: [0, 0],
  },
  {
    name: "data is changed by the page after it was given",
    way: {
      steps: async ({ element, told }) => {
        const data = sound();
        element.data = data;
        data.sources = [];
        await told(1);
      },
    },
    told: [{ says: /mine/, code: "bad-data" }],
    loads: [0, 0],
  },
];
