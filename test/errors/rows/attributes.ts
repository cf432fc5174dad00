/** What authors write into attributes that cannot be honoured. What says how is told the console; what says what, the reader. */
import type { ErrorCase, Told } from "../error-case.js";
import type { Tag } from "../sound.js";

type Row = Omit<ErrorCase, "group">;

const figures: readonly Tag[] = ["removals-counter", "crossings-timeline", "deaths-tally"];

const said = (
  name: string,
  attributes: string,
  code: string,
  says: RegExp,
  of?: readonly Tag[],
): Row => ({ name, way: { attributes }, told: [{ says, code }], ...(of && { of }) });

const stands = (name: string, attributes: string, more: Partial<Row> = {}): Row => ({
  name,
  way: { attributes },
  told: ["ours"] satisfies Told[],
  ...more,
});

const notADate = (name: string, attributes: string) =>
  said(name, attributes, "bad-date", /is not a date/);

export const attributes: readonly Row[] = [
  notADate("a date in words", 'from="yesterday"'),
  notADate("31 February", 'to="2024-02-31"'),
  notADate("a thirteenth month", 'from="2024-13"'),
  notADate("a date in the order of another country", 'from="13/12/2024"'),
  notADate("a date with a time", 'as-of="2024-12-13T12:00:00Z"'),
  notADate("a date of digits that are not ours", 'from="２０２４"'),
  notADate("a number with twenty digits for a year", 'to="99999999999999999999"'),
  notADate("a year before the first", 'from="-0001"'),
  notADate("a date that is markup", 'from="&lt;img src=x onerror=alert(1)&gt;"'),
  notADate("a date of 100,000 characters", `as-of="${"2024".repeat(25_000)}"`),
  said(
    "an end before its beginning",
    'from="2024-12-31" to="2024-01-01"',
    "dates-out-of-order",
    /from is later than to/,
  ),
  said("years nobody has counted yet", 'from="9999"', "no-data", /no figures for 9999/, figures),
  said("years nobody counted", 'to="0001"', "no-data", /no figures for/, figures),
  said(
    "a day before anything was published",
    'as-of="0001-01-01"',
    "nothing-published",
    /had been published by/,
    figures,
  ),
  said("a quotation nobody said", 'quote="nobody"', "unknown-value", /Known: /, ["quote-card"]),
  said("a measure nobody counts", 'measure="luck"', "unknown-value", /measure="luck"/, [
    "removals-counter",
    "crossings-timeline",
  ]),
  said("a measure of another element", 'measure="boats"', "unknown-value", /Known: returns/, [
    "removals-counter",
  ]),
  said("a measure in capital letters", 'measure="PEOPLE"', "unknown-value", /Known: people/, [
    "crossings-timeline",
  ]),
  said(
    "a measure named like a part of every object",
    'measure="constructor"',
    "unknown-value",
    /Known/,
    ["removals-counter", "crossings-timeline"],
  ),
  said("a scope nobody knows", 'scope="moon"', "unknown-value", /Known: route/, ["deaths-tally"]),
  said("an event nobody knows", 'events="party"', "unknown-value", /Known: all, none/, [
    "crossings-timeline",
  ]),
  said("a claim nobody made", 'claim="nobody"', "unknown-value", /Known: /, figures),
  said("a claim about something else", 'claim="crossings-2024"', "unknown-value", /Known: /, [
    "removals-counter",
    "deaths-tally",
  ]),
  said("a claim about deaths", 'claim="deaths-2024"', "unknown-value", /Known: /, [
    "removals-counter",
    "crossings-timeline",
  ]),
  stands("a view nobody knows", 'view="sideways"', {
    of: ["removals-counter", "crossings-timeline"],
    console: /view="sideways" cannot be shown here/,
  }),
  stands("a running total of a ratio", 'measure="people-per-boat" view="cumulative"', {
    of: ["crossings-timeline"],
    console: /view="cumulative" cannot be shown here/,
  }),
  stands("a step nobody knows", 'interval="hour"', {
    of: ["crossings-timeline"],
    console: /interval="hour" cannot be shown here/,
  }),
  stands("a division nobody knows", 'by="colour"', {
    of: ["deaths-tally"],
    console: /by="colour" cannot be shown here/,
  }),
  stands("a yes-or-no that says false", 'no-evidence="false"', { of: ["quote-card"] }),
  stands("a language nobody speaks", 'lang="xx-klingon"'),
  stands("a language that is none", 'lang="../../../etc/passwd%00"'),
  stands("a language that is empty", 'lang=""'),
  stands("a date that is empty", 'to=""'),
  stands("an address of data that is empty", 'src=""'),
  stands("a language with an extension", 'lang="en-u-nu-arab-ca-islamic"'),
  stands("a direction that is none", 'dir="sideways"'),
  stands("a width of ten million pixels", 'style="width: 10000000px"'),
  stands("a width of one pixel", 'style="width: 1px"'),
  stands("letters of 1,000 pixels", 'style="font-size: 1000px"'),
  stands("a colour that is none", 'style="--explainer-accent: url(javascript:alert(1))"'),
  stands("an attribute nobody knows", 'onmeasure="x" colour="red"'),
  stands("an attribute given twice", 'from="2024-01" from="yesterday"', {
    of: ["crossings-timeline"],
  }),
];
