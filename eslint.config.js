import { configs as lit } from "eslint-plugin-lit";
import { configs as wc } from "eslint-plugin-wc";
import typescript from "typescript-eslint";
import { forbidden, rooms } from "./eslint.rooms.js";
import { vocabulary } from "./eslint.vocabulary.js";

const noLocalDates = {
  selector:
    "MemberExpression[property.name=/^(get|set)(Date|Day|FullYear|Hours|Minutes|Month|Seconds|Milliseconds|TimezoneOffset)$|^toLocale(Date|Time)?String$/]",
  message:
    "Local time is a day off west of Greenwich: use the UTC form, or a formatter of src/i18n.",
};

const noTies = {
  selector:
    "CallExpression[callee.property.name='sort'] > ArrowFunctionExpression > ConditionalExpression.body:not(:has(Literal[value=0]))",
  message:
    "Browsers put what is alike in different orders where a comparison has no 0: use order() of src/data/time.ts.",
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
      "src/prerender/views",
      "dist",
      "cdn",
      "site-dist",
      "coverage",
      "**/node_modules",
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
    files: ["{src,stories,scripts,site,bench,test}/**/*.{ts,tsx,js}"],
    plugins: { ours: { rules: { vocabulary } } },
    rules: { "ours/vocabulary": "error" },
  },
  {
    files: ["src/**/*.ts", "stories/**/*.ts", "scripts/**/*.ts", "site/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noLocalDates, noTies] },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", noLocalDates, noTies, noReplaced, noClock, onlyDrawPlots],
    },
  },
  {
    files: ["src/view/today.ts"],
    rules: { "no-restricted-syntax": ["error", noLocalDates, noTies, noReplaced, onlyDrawPlots] },
  },
  {
    files: ["src/plot/draw.ts"],
    rules: { "no-restricted-syntax": ["error", noLocalDates, noTies, noReplaced, noClock] },
  },
  ...rooms.map((room) => ({
    files: [room.files],
    ignores: room.but ? [room.but] : [],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [{ regex: forbidden(room), message: room.why, allowTypeImports: true }] },
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
