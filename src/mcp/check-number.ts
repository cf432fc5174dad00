/** `check_number`: what the dataset says of a number that somebody read. */
import * as z from "zod/mini";
import { daysBetween, type Span } from "../data/time.js";
import { english } from "../i18n/locale.js";
import { askedOf, overlaps } from "./asked-span.js";
import { matching, unknownIn, wordsOf } from "./matching.js";
import { topics, type Statement, type Topic } from "./record.js";
import type { Said } from "./saying.js";
import { about, namesNothing, tool, type Tool } from "./tool.js";
import { cellsOf } from "./cells.js";
import { allViews, placeOfView, subjects, within } from "./views.js";

/** More than these statements nobody compares. */
const MOST = 6;

/** More than these of one topic would leave no room for others. */
const MOST_OF_ONE = 2;

/** A day or a week is no answer to a question that names none. */
const SHORTEST_DAYS = 27;

const NUMBER = "number is a number in digits without separators, as 800 or 13500.";

export const checkNumber = (site: string | null): Tool =>
  tool({
    name: "check_number",
    title: "Check a number",
    description:
      "Says what the data holds on a number that somebody read: the figures, claims and quotations with that number and their verdict, or that the data does not hold it and what it holds instead. It never estimates.",
    input: {
      number: z
        .number(NUMBER)
        .check(z.describe("The number that was read, in digits, as 800 or 13500.")),
      about: about(
        'What it was said to count, and when: "people on charter flights", "small boats in 2024".',
      ),
    },
    answer: async ({ number, about }) => {
      const { span, rest } = askedOf(about);
      const asked = wordsOf(rest);
      if (!asked.size) throw new Error(namesNothing);
      // What a view adds up or divides is nowhere else: claims and quotations are topics of their own.
      const views = allViews().filter(({ days }) => days === null);
      const shown = views.flatMap((view) => within(view, span) ?? []).map(cellsOf);
      const known = [...topics(), ...shown].filter(({ statements }) =>
        statements().some((each) => overlaps(each.span, span)),
      );
      const matched = matching(asked.keys(), known);
      const written = english.locale.count(number).text;
      const held = statedOf(matched, span).filter(({ numbers }) => numbers.includes(number));
      const stated = few(held.length ? held : nearest(matched, span, number));
      const said = stated.map(({ say }) => say());
      const unknown = said.length
        ? unknownIn(
            asked,
            stated.map(({ topic }) => topic),
          )
        : null;
      return {
        text: [
          !matched.length
            ? `The data holds nothing about “${about}”, so it says nothing about ${written}. There are: ${subjects}.`
            : held.length
              ? `The data holds ${written} here${held.length > stated.length ? " and elsewhere" : ""}.`
              : `The data does not hold ${written} about “${about}”.${said.length ? " Nearest to that it holds:" : ""}`,
          ...said.map((each) => `- ${lineOf(each, site)}`),
          ...(unknown === null ? [] : [unknown]),
        ].join("\n"),
        fields: {
          held: held.length > 0,
          statements: said.map(({ fields, view }) => ({
            ...fields,
            view: view && { element: view.tag, attributes: view.attributes },
            address: view && placeOfView(view, site),
          })),
        },
      };
    },
  });

/** A statement with what it is about. */
interface Stated extends Statement {
  readonly topic: Topic;
}

/** What is said of those days, each thing once: the topic that matches best first, and in it exactly those days. */
function statedOf(matched: readonly Topic[], span: Span | null): Stated[] {
  const all = matched.flatMap((topic) => {
    const found = topic
      .statements()
      .filter((each) => overlaps(each.span, span))
      .map((each) => ({ ...each, topic }));
    return [
      ...found.filter((each) => isSame(each, span)),
      ...found.filter((each) => !isSame(each, span)),
    ];
  });
  const once = new Map<string, Stated>();
  for (const each of all) if (!once.has(each.key)) once.set(each.key, each);
  return [...once.values()];
}

/** What is said of those days instead, the nearest first: of exactly those days where there is something, else of long ones. */
function nearest(matched: readonly Topic[], span: Span | null, number: number): Stated[] {
  const all = statedOf(matched, span).filter(({ numbers }) => numbers.length);
  const same = all.filter((each) => isSame(each, span));
  const long = all.filter(
    (each) => !each.span || daysBetween(each.span.from, each.span.to) >= SHORTEST_DAYS,
  );
  const distance = ({ numbers }: Statement) =>
    Math.min(...numbers.map((each) => Math.abs(each - number)));
  const sorted = [...(same.length ? same : long)].sort((a, b) => distance(a) - distance(b));
  return matched.flatMap((topic) => sorted.filter((each) => each.topic === topic));
}

/** As many as can be compared, of each topic the first. */
function few(stated: readonly Stated[]): Stated[] {
  const count = new Map<Topic, number>();
  return stated
    .filter(({ topic }) => {
      const before = count.get(topic) ?? 0;
      count.set(topic, before + 1);
      return before < MOST_OF_ONE;
    })
    .slice(0, MOST);
}

function isSame(statement: Statement, span: Span | null): boolean {
  return span !== null && statement.span?.from === span.from && statement.span.to === span.to;
}

function lineOf({ text, view }: Said, site: string | null): string {
  if (!view) return text;
  const asked = JSON.stringify({ element: view.tag, attributes: view.attributes });
  const address = placeOfView(view, site);
  return `${text} Shown by get_figure: ${asked}${address === null ? "" : ` ${address}`}`;
}
