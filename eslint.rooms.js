/**
 * The rooms of `src`: what each is for, and whom it may know. `eslint.config.js` makes a wall of every row: an import
 * through it is an error that says the row's sentence. Types may be imported from anywhere, for they are gone at run time.
 */
import { readdirSync } from "node:fs";

const tags = readdirSync("src").filter((name) => name.includes("-"));

/** What a room may be kept from, as patterns of the names that are imported. */
export const groups = {
  // Packages
  lit: "^(lit|@lit)(/|$)",
  plot: "^@observablehq/plot|^d3-",
  zod: "^zod",
  // Folders of ours
  "src/plot": "/plot/",
  "src/plot, but its measurements": "/plot/(?!layout\\.js$)",
  "src/element": "/element/",
  "src/element, but templates, rooms, lists and styles":
    "/element/(?!templates\\.js$|explainer-element\\.styles|interaction/rooms|list/(quotations|list\\.styles))",
  "what a reader does": "/interaction/",
  "src/i18n": "/i18n/",
  // Parts of src/data
  dataset: "/data/dataset\\.js$",
  "dataset and its chunks": "/data/(dataset|chunks)\\.js$",
  series: "/data/series\\.js$",
  checks: "/data/(check|rules)\\.js$",
  "checks, parser and schema": "/data/(check|parse|rules|schema)\\.js$",
  // Files of an element
  "other elements": "^\\.\\./[a-z]+-[a-z-]+/",
  "any element": tags.join("|"),
  words: "/(words|i18n)/|\\.words\\.js$",
  charts: "\\.chart\\.js$",
  elements: "\\.(element|define|styles)\\.js$",
  "classes and tags": "\\.(element|define)\\.js$",
  "what comes after the first module": "/definition\\.js$|\\.(define|select|static|example)\\.js$",
  // Whatever else there is
  "its own folder, but dates": "^\\./(?!time\\.js$)",
  "other folders": "^\\.\\./",
  "anything of ours": "^\\.",
};

/** What a room may know that is otherwise kept to its own folder, as patterns of what follows the first `../`. */
export const paths = {
  dates: "data/(time|remembered)\\.js$",
  data: "data/",
  attributes: "attributes\\.js$",
  JSON: "(\\.\\./)+data/",
  i18n: "i18n/",
  "the list of languages": "prerender/views/languages\\.js$",
  "English of an element": "[a-z-]+/[a-z-]+\\.en\\.js$",
  "what languages share": "(count|plurals|language)\\.js$",
  "texts of a language": "texts/[a-z-]+\\.js$",
};

/**
 * What a chunk that an element loads later is kept from: it takes Lit from the element, and draws nothing.
 *
 * @type {(keyof typeof groups)[]}
 */
const apartFromElements = [
  "lit",
  "plot",
  "zod",
  "src/plot, but its measurements",
  "checks, parser and schema",
  "any element",
];

/**
 * One row a room: `files` is where it lies, `why` says what it is for, `not` names the groups it must not know. With
 * `only` it knows nothing outside its folder but these paths; without, whatever `not` leaves. Of two rows for the same
 * file the later one holds.
 *
 * @type {readonly { files: string, but?: string, only?: readonly (keyof typeof paths)[],
 *   not: readonly (keyof typeof groups)[], why: string }[]}
 */
export const rooms = [
  {
    files: "src/data/**",
    but: "src/data/schema.ts",
    only: ["JSON"],
    not: ["lit", "plot", "zod"],
    why: "src/data holds rows and dates: it knows the JSON and the types of the schema, no zod at run time, no page and no chart.",
  },
  {
    files: "src/data/schema.ts",
    not: ["lit", "plot", "other folders", "its own folder, but dates"],
    why: "schema.ts is the shape of the dataset: it knows zod and dates, and nothing else.",
  },
  {
    files: "src/i18n/**",
    only: ["dates", "the list of languages", "what languages share", "texts of a language"],
    not: ["lit", "plot", "zod"],
    why: "src/i18n holds words and formats: it knows dates, and nothing of elements or data.",
  },
  {
    files: "src/i18n/en.ts",
    only: ["English of an element", "what languages share"],
    not: ["lit", "plot", "zod"],
    why: "src/i18n/en.ts puts English together: it knows the words of each element, and nothing else.",
  },
  {
    files: "src/words/**",
    only: ["data", "i18n"],
    not: ["lit", "plot", "zod"],
    why: "src/words holds the sentences all elements share: it knows data and language, no page and nothing that draws.",
  },
  {
    files: "src/plot/**",
    only: ["dates"],
    not: ["lit", "zod"],
    why: "src/plot draws marks: it knows Plot and dates, no element, no Lit and no dataset.",
  },
  {
    files: "src/plot/layout.ts",
    not: ["lit", "plot", "zod", "anything of ours"],
    why: "layout.ts holds measurements an element needs before anything is drawn: it must not bring Plot along.",
  },
  {
    files: "src/element/*.ts",
    not: [
      "plot",
      "zod",
      "src/plot, but its measurements",
      "checks, parser and schema",
      "any element",
      "what a reader does",
    ],
    why: "What stands from the first paint on loads what a reader does later: it knows no Plot, no element, and src/element/interaction only by its types.",
  },
  {
    files: "src/element/interaction/**",
    not: apartFromElements,
    why: "src/element/interaction is a chunk that all bundles of a page share: it takes Lit from the element, and knows no Plot and no element.",
  },
  {
    files: "src/element/tools/**",
    not: [...apartFromElements, "what a reader does"],
    why: "src/element/tools is what a reader asks for, a chunk of its own: it takes Lit from the element, and knows no Plot and no element.",
  },
  {
    files: "src/element/list/**",
    not: [...apartFromElements, "what a reader does"],
    why: "src/element/list is where a reader finds a quotation among all, a chunk of its own: it takes Lit from the element, and knows no Plot and no element.",
  },
  {
    files: "src/element/sound/**",
    not: [...apartFromElements, "what a reader does"],
    why: "src/element/sound is what plays a series, a chunk of its own that a press loads: it knows numbers and Web Audio, no page but the keys that stop it, no Plot and no element.",
  },
  {
    files: "src/prerender/**",
    not: [
      "lit",
      "plot",
      "zod",
      "src/plot, but its measurements",
      "dataset and its chunks",
      "checks, parser and schema",
      "any element",
    ],
    why: "src/prerender reads views that were drawn when we built: it knows measurements and SVG, no chart library, no dataset and no element.",
  },
  {
    files: "src/static/**",
    not: ["zod", "classes and tags", "src/element, but templates, rooms, lists and styles"],
    why: "src/static gives any view without a browser: it knows selections, words, charts and layout, no element and no page.",
  },
  {
    files: "src/mcp/**",
    not: ["lit", "plot", "src/plot", "src/element", "other elements", "charts", "elements"],
    why: "src/mcp answers assistants: it knows the dataset, the static forms and the words, no chart and no element by its name.",
  },
  {
    files: "src/embed/**",
    only: ["attributes"],
    not: ["lit", "plot", "zod"],
    why: "src/embed is what other people's pages load in a few hundred bytes: it knows itself and the table of attributes.",
  },
  {
    files: "src/*/*.select.ts",
    not: [
      "lit",
      "plot",
      "zod",
      "src/plot",
      "src/element",
      "other elements",
      "words",
      "charts",
      "elements",
    ],
    why: "A selector picks rows and totals: no pixels, no words, no page, no clock.",
  },
  {
    files: "src/*/*.height.ts",
    not: [
      "lit",
      "plot",
      "zod",
      "src/plot, but its measurements",
      "src/element",
      "other elements",
      "words",
      "charts",
      "elements",
    ],
    why: "A height file says how tall a chart will be, and how it is laid out, before it is drawn: it must not bring Plot along.",
  },
  {
    files: "src/*/*.words.ts",
    not: ["lit", "plot", "zod", "src/plot", "src/element", "other elements", "charts", "elements"],
    why: "A words file turns a selection into sentences: no page and no chart.",
  },
  {
    files: "src/*/*.chart.ts",
    not: ["lit", "zod", "src/element", "dataset", "series", "other elements", "elements"],
    why: "A chart turns a selection into an SVG and decides nothing: it knows Plot and its own selection, no element, no dataset and no series.",
  },
  {
    files: "src/view/**",
    not: [
      "lit",
      "plot",
      "zod",
      "src/plot, but its measurements",
      "src/element",
      "dataset",
      "checks, parser and schema",
      "any element",
    ],
    why: "src/view makes a view of any element from its definition: it knows data and words, no page, no chart and no element.",
  },
  {
    files: "src/*/definition.ts",
    not: [
      "lit",
      "plot",
      "zod",
      "src/plot, but its measurements",
      "src/element",
      "dataset",
      "other elements",
      "charts",
      "elements",
    ],
    why: "A definition goes from attributes to words and a chart: it knows no page, and loads its chart only to draw.",
  },
  {
    files: "src/*/*.element.ts",
    not: [
      "plot",
      "zod",
      "src/plot, but its measurements",
      "src/i18n",
      "dataset and its chunks",
      "checks",
      "other elements",
      "charts",
      "what comes after the first module",
    ],
    why: "An element is in the first module: built views and layout. What selects, draws or defines comes later or is kept elsewhere.",
  },
];

/** The names of imports that a row forbids, as one pattern. */
export function forbidden({ only, not }) {
  const patterns = not.map((name) => found(groups, name));
  const inside = only?.map((name) => found(paths, name)).join("|");
  return [...patterns, ...(inside ? [`^\\.\\./(?!${inside})`] : [])].join("|");
}

function found(table, name) {
  if (!(name in table))
    throw new Error(`eslint.rooms.js names "${name}", which it does not explain.`);
  return table[name];
}
