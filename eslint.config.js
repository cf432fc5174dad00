import { readdirSync } from "node:fs";
import { configs as lit } from "eslint-plugin-lit";
import { configs as wc } from "eslint-plugin-wc";
import typescript from "typescript-eslint";

const tags = readdirSync("src").filter((name) => name.includes("-"));

const lit_ = "^(lit|@lit)(/|$)";
const plot = "^@observablehq/plot|^d3-";
const zod = "^zod";
const charts = "\\.chart\\.js$";
const elements = "\\.(element|define|styles)\\.js$";
const plotRoom = "/plot/(?!layout\\.js$)";
const others = "^\\.\\./[a-z]+-[a-z-]+/";
const words = "/(words|i18n)/|\\.words\\.js$";

/**
 * The rooms of `src`: what each is for, and what it must not know. `files` is where the room lies and
 * `not` what may not be imported there, as patterns of module names.
 */
const rooms = [
  {
    files: ["src/data/schema.ts"],
    not: [lit_, plot, "^\\.\\./", "^\\./(?!time\\.js$)"],
    why: "schema.ts is the shape of the dataset: it knows zod and nothing else.",
  },
  {
    files: ["src/data/**"],
    ignores: ["src/data/schema.ts"],
    not: [zod, lit_, plot, "^\\.\\./(?!(\\.\\./)+data/)"],
    why: "src/data holds rows and dates: it knows the JSON and the types of the schema, no zod at run time, no page and no picture.",
  },
  {
    files: ["src/i18n/**"],
    not: [
      zod,
      lit_,
      plot,
      "^(\\.\\./)+(?!data/time\\.js$|baked/languages\\.js$|(count|forms|language)\\.js$)",
    ],
    why: "src/i18n holds words and formats: it knows dates, and nothing of widgets or data.",
  },
  {
    files: ["src/words/**"],
    not: [zod, lit_, plot, "^\\.\\./(?!data/|i18n/)"],
    why: "src/words holds the sentences all widgets share: it knows data and language, no page and nothing that draws.",
  },
  {
    files: ["src/plot/**"],
    not: [zod, lit_, "^\\.\\./(?!data/time\\.js$)"],
    why: "src/plot draws marks: it knows Plot and dates, no component, no Lit and no dataset.",
  },
  {
    files: ["src/plot/layout.ts"],
    not: [plot, zod, lit_, "^\\."],
    why: "layout.ts holds measurements an element needs before anything is drawn: it must not bring Plot along.",
  },
  {
    files: ["src/internal/**"],
    not: [zod, plot, plotRoom, "/data/(check|parse|rules|schema)\\.js$", ...tags],
    why: "src/internal is the base of every element: it knows Lit, data and words, no Plot and no component.",
  },
  {
    files: ["src/static/**"],
    not: [
      zod,
      "\\.define\\.js$",
      "\\.element\\.js$",
      "/internal/(?!parts\\.js$|explainer-element\\.styles)",
    ],
    why: "src/static gives any view without a browser: it knows selections, words, charts and layout, no element and no page.",
  },
  {
    files: ["src/embed/**"],
    not: ["^(?!\\./)"],
    why: "src/embed is what other people's pages load in a few hundred bytes: it knows nothing but itself.",
  },
  {
    files: ["src/*/*.select.ts"],
    not: [others, zod, lit_, plot, "/plot/", words, charts, elements, "/internal/"],
    why: "A selector picks rows and totals: no pixels, no words, no page, no clock.",
  },
  {
    files: ["src/*/*.size.ts"],
    not: [others, zod, lit_, plot, plotRoom, words, charts, elements, "/internal/"],
    why: "A size file says how tall a picture will be before it is drawn: it must not bring Plot along.",
  },
  {
    files: ["src/*/*.words.ts"],
    not: [others, zod, lit_, plot, "/plot/", charts, elements, "/internal/"],
    why: "A words file turns a selection into sentences: no page and no picture.",
  },
  {
    files: ["src/*/*.chart.ts"],
    not: [others, zod, lit_, elements, "/internal/", "/data/dataset\\.js$"],
    why: "A chart turns a selection into an SVG: it knows Plot and its own selection, no element and no dataset.",
  },
  {
    files: ["src/*/*.explain.ts"],
    not: [others, zod, lit_, plot, plotRoom, charts, elements, "/internal/", "/data/dataset\\.js$"],
    why: "An explanation goes from attributes to words and a picture: it knows no page, and loads its chart only to draw.",
  },
  {
    files: ["src/*/*.element.ts"],
    not: [
      others,
      zod,
      plot,
      plotRoom,
      charts,
      "\\.(define|explain|live|select)\\.js$",
      "/data/(check|rules|dataset|parts)\\.js$",
      "/i18n/",
    ],
    why: "An element is in the first module: built views and layout. What explains, draws or defines comes later or stands elsewhere.",
  },
];

const noLocalDates = {
  selector:
    "MemberExpression[property.name=/^(get|set)(Date|Day|FullYear|Hours|Minutes|Month|Seconds|Milliseconds|TimezoneOffset)$|^toLocale(Date|Time)?String$/]",
  message:
    "Local time is a day off west of Greenwich: use the UTC form, or a formatter of src/i18n.",
};

const noReplaced = {
  selector:
    "MemberExpression[object.name='Array'][property.name='from'], MemberExpression[object.name='Date'][property.name='parse'], ForInStatement",
  message:
    "Old libraries put something else in its place on their pages: spread, new Date() or Object.entries().",
};

const noClock = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: "What is shown follows from the dataset and the attributes, never from today's date.",
};

const onlyDrawPlots = {
  selector:
    "ImportDeclaration[source.value='@observablehq/plot'] ImportSpecifier[imported.name='plot']",
  message:
    "Only src/plot/draw.ts calls Plot.plot(): the one place for size, colours and accessibility.",
};

export default typescript.config(
  {
    ignores: [
      "src/baked",
      "dist",
      "cdn",
      "site-dist",
      "coverage",
      "node_modules",
      "test/consumers/apps",
    ],
  },
  ...typescript.configs.strict,
  lit["flat/recommended"],
  wc["flat/recommended"],
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "no-console": "off",
      "wc/guard-super-call": "off",
    },
  },
  {
    files: ["src/**/*.ts", "stories/**/*.ts", "scripts/**/*.ts", "site/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noLocalDates] },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", noLocalDates, noReplaced, noClock, onlyDrawPlots],
    },
  },
  {
    files: ["src/internal/today.ts"],
    rules: { "no-restricted-syntax": ["error", noLocalDates, noReplaced, onlyDrawPlots] },
  },
  {
    files: ["src/plot/draw.ts"],
    rules: { "no-restricted-syntax": ["error", noLocalDates, noReplaced, noClock] },
  },
  ...rooms.map(({ files, ignores = [], not, why }) => ({
    files,
    ignores,
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [{ regex: not.join("|"), message: why, allowTypeImports: true }] },
      ],
    },
  })),
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
);
