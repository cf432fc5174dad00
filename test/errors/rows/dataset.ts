/** What can be wrong with a dataset: its shape, its values, its text. */
import { file, given, type Row } from "../error-case.js";
import { sound, type Sound } from "../sound.js";

export const schema: readonly Row[] = [
  ["a newer schema", file((data) => (data.schema = 2)), /schema 2.*newer release/],
  ["no schema", file((data) => delete (data as Partial<Sound>).schema), /schema/],
  ["a schema in quotes", file((data) => (data.schema = "1")), /schema/],
  ["a collection nobody knows", file((data) => Object.assign(data, { people: [] })), /people/],
  ["a field nobody knows", file((data) => (data.series[0]!["colour"] = "red")), /colour/],
  [
    "a field with a name of 100,000 letters",
    file((data) => Object.assign(data, { ["x".repeat(1e5)]: 1 })),
    /unknown field xxx/,
  ],
  ["a row without an id", file((data) => delete data.series[0]!["id"]), /id/],
  ["an id with capital letters", file((data) => (data.series[0]!["id"] = "By Day")), /lower-case/],
  ["an id used twice", file((data) => (data.series[1]!["id"] = "by-day")), /used twice/],
  ["a collection that is no list", file((data) => Object.assign(data, { series: {} })), /array/],
  ["a row that is no object", file((data) => data.series.push(7 as never)), /object/],
  ["a source that is not there", file((data) => (data.series[0]!["source"] = "theirs")), /theirs/],
  ["a measure nobody defines", file((data) => (data.series[0]!["measure"] = "luck")), /luck/],
  ["an interval nobody knows", file((data) => (data.series[0]!["interval"] = "hour")), /interval/],
  ["no values", file((data) => (data.series[0]!["values"] = [])), /at least one/],
  [
    "40,001 values",
    file((data) => (data.series[0]!["values"] = Array(40_001).fill(1))),
    /at most 40000/,
  ],
  [
    "2,001 rows",
    file(
      (data) =>
        (data.incidents = Array.from({ length: 2001 }, (_, at) => ({
          ...data.incidents[0],
          id: `i${at}`,
        }))),
    ),
    /at most 2000/,
  ],
  ["everything but what is needed left out", file(() => undefined), null],
];

export const values: readonly Row[] = [
  ["a number in quotes", file((data) => (data.series[0]!["values"] = ["21001"])), /values/],
  ["a number below nothing", file((data) => (data.series[0]!["values"] = [-1])), /0 or more/],
  ["half a person", file((data) => (data.series[0]!["values"] = [1.5])), /values/],
  ["1e400", { text: () => JSON.stringify(sound()).replace("21001", "1e400") }, /values/],
  ["more than there are people", file((data) => (data.series[0]!["values"] = [1e15])), /at most/],
  [
    "more deaths than can be drawn",
    file((data) => (data.incidents[0]!["dead"] = 3001)),
    /one mark for each person/,
  ],
  ["31 February", file((data) => (data.incidents[0]!["date"] = "2024-02-31")), /date/],
  ["a date in words", file((data) => (data.incidents[0]!["date"] = "5 January")), /date/],
  [
    "days out of order",
    file((data) => data.incidents.push({ ...data.incidents[0], id: "two", date: "2023-01-01" })),
    /Sort/,
  ],
  [
    "an end before its beginning",
    file((data) => (data.readings[0]!["from"] = "2025-01-01")),
    /Put them in order/,
  ],
  [
    "published before it happened",
    file((data) => (data.readings[0]!["published"] = "2023-01-01")),
    /before the period/,
  ],
  [
    "a series by month that begins within one",
    file((data) =>
      Object.assign(data.series[1]!, { interval: "month", first: "2024-03-15", values: [1] }),
    ),
    /2024-03-15, within a month.*first: 2024-03-01/,
  ],
  ["steps beyond 2199", file((data) => (data.series[1]!["values"] = Array(900).fill(1))), /2199/],
  ["NaN", given((data) => (data.series[0]!["values"] = [NaN])), /values/],
  ["a BigInt", given((data) => (data.series[0]!["values"] = [1n])), /bigint/],
  ["a Date", given((data) => (data.incidents[0]!["date"] = new Date(0))), /Date/],
  ["a function", given((data) => (data.incidents[0]!["country"] = () => "x")), /function/],
  [
    "an object that holds itself",
    given((data) => Object.assign(data, { sources: [data] })),
    /nested/,
  ],
  [
    "a getter that throws",
    given((data) =>
      Object.defineProperty(data, "quotes", {
        enumerable: true,
        get: () => {
          throw new Error("no");
        },
      }),
    ),
    /cannot be read/,
  ],
  ["NaN instead of data", { data: () => NaN }, /must be an object/],
  ["a text instead of data", { data: () => JSON.stringify(sound()) }, /must be an object/],
];

const inAll = (data: Sound, text: string) => {
  data.sources[0]!.title = text;
  data.sources[0]!.publisher = text;
  data.quotes[0]!["speaker"] = text;
};

export const text: readonly Row[] = [
  ["an empty publisher", file((data) => (data.sources[0]!.publisher = " ")), /must not be empty/],
  [
    "a title of 4,001 characters",
    file((data) => (data.sources[0]!.title = "x".repeat(4001))),
    /at most 4000/,
  ],
  [
    "markup",
    file((data) => inAll(data, `<img src=x onerror="alert(1)"><script>alert(1)</script>`)),
    null,
  ],
  ["half a character", file((data) => inAll(data, "A \ud83d title \udc00")), null],
  ["control characters", file((data) => inAll(data, "A\u0000 ti\u0007tle\u001b")), null],
  [
    "signs that turn the direction around",
    file((data) => inAll(data, "A \u202etitle\u2066")),
    null,
  ],
  [
    "a link that is a script",
    file((data) => (data.sources[0]!.url = "javascript:alert(1)")),
    /http/,
  ],
  ["a link that holds a page", file((data) => (data.sources[0]!.url = "data:text/html,x")), /http/],
  ["a link without a host", file((data) => (data.sources[0]!.url = "/count")), /http/],
  [
    "a link with a password",
    file((data) => (data.sources[0]!.url = "https://me:word@example.org/")),
    /http/,
  ],
];
