/**
 * What can go wrong around data that is not ours, one row a fault. The tests try every row with every element, and
 * the page of the documentation is made from these rows.
 */
import { sound, type Sound } from "./sound.js";

/** How the data comes: from the server of the tests (its query), as the text of a file, or as the property. */
export type Way =
  | { readonly server: string }
  | { readonly text: () => string }
  | { readonly data: () => unknown }
  | { readonly src: string };

export interface Fault {
  readonly group: "transport" | "bytes" | "JSON" | "schema" | "values" | "text";
  /** What is wrong, in a few words. */
  readonly name: string;
  readonly way: Way;
  /** What the sentence must name; `null` where nothing is wrong and the figure must stand. */
  readonly says: RegExp | null;
}

const broken = (change: (data: Sound) => void) => {
  const data = sound();
  change(data);
  return data;
};
const file = (change: (data: Sound) => void): Way => ({
  text: () => JSON.stringify(broken(change)),
});
const given = (change: (data: Sound) => void): Way => ({ data: () => broken(change) });
const base64 = (bytes: readonly number[]) => btoa(String.fromCharCode(...bytes));
const sent = (bytes: readonly number[], more = "") => ({
  server: `body=${encodeURIComponent(base64(bytes))}${more}`,
});
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const plain = () => utf8(JSON.stringify(sound()));

const transport: [string, Way, RegExp | null][] = [
  ["the file is not there", { server: "status=404" }, /404/],
  ["it is forbidden", { server: "status=403" }, /403/],
  ["the server fails", { server: "status=500" }, /500/],
  ["there are too many requests", { server: "status=429" }, /429/],
  ["the server never answers", { server: "hang=1" }, /within 4 seconds/],
  ["it sends headers and nothing more", { server: "hang=body" }, /within 4 seconds/],
  ["it sends a byte now and then", { server: "drip=1" }, /within 4 seconds/],
  ["the connection breaks before the answer", { server: "cut=head" }, /could not be fetched/],
  // WebKitGTK takes a connection that broke for the end of the file.
  ["the connection breaks in the middle", { server: "cut=body" }, /could not be fetched|not JSON/],
  ["it redirects in a circle", { server: "loop=1" }, /could not be fetched/],
  ["there is no such server", { src: "http://localhost:1/data.json" }, /could not be fetched/],
  ["the answer is empty", { server: "body=" }, /not JSON/],
  ["the answer has no content", { server: "status=204" }, /not JSON/],
  ["the address is a script", { src: "javascript:alert(1)" }, /no http or https address/],
  ["the address holds the data", { src: "data:application/json,{}" }, /no http or https address/],
  ["the address is of another kind", { src: "ftp://example.org/x" }, /no http or https address/],
  ["the address is none", { src: "http://[" }, /no http or https address/],
  ["it says it is text/html, and is right JSON", sent(plain(), "&type=text/html"), null],
];

const bytes: [string, Way, RegExp | null][] = [
  ["10 MB", { server: "size=10000000" }, /larger than 4 MB/],
  ["a mark of byte order before right JSON", sent([0xef, 0xbb, 0xbf, ...plain()]), null],
  ["UTF-16", sent([0xff, 0xfe, ...plain().flatMap((byte) => [byte, 0])]), /not text in UTF-8/],
  ["Latin-1", sent(utf8('{"schema": 1, "a": "').concat(0xe9, 0x22, 0x7d)), /not text in UTF-8/],
  ["half a character at the end", sent([...plain(), 0xe2, 0x82]), /not text in UTF-8/],
  ["only zeros", sent([0, 0, 0, 0]), /not JSON/],
  ["a picture", sent([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /not text in UTF-8/],
];

const json: [string, Way, RegExp | null][] = [
  ["a login page", { text: () => "<!doctype html><title>Log in</title>" }, /not JSON/],
  ["a file that ends too soon", { text: () => JSON.stringify(sound()).slice(0, -20) }, /not JSON/],
  ["a comma too many", { text: () => '{"schema": 1,}' }, /not JSON/],
  ["two documents", { text: () => "{}{}" }, /not JSON/],
  [
    "a call of a function around it",
    { text: () => `load(${JSON.stringify(sound())})` },
    /not JSON/,
  ],
  ["a comment", { text: () => '{"schema": 1} // mine' }, /not JSON/],
  ["null", { text: () => "null" }, /must be an object/],
  ["a number", { text: () => "7" }, /must be an object/],
  ["a list", { text: () => "[]" }, /must be an object/],
  ["100,000 levels", { text: () => "[".repeat(1e5) + "]".repeat(1e5) }, /nested|not JSON/],
  ["a million values", { text: () => `[${"1,".repeat(1e6)}1]` }, /more than 500000/],
  [
    "a key given twice, the second right",
    { text: () => JSON.stringify(sound()).replace("{", '{"schema": 9, ') },
    null,
  ],
  [
    "a key that means the prototype",
    { text: () => JSON.stringify(sound()).replace("{", '{"__proto__": {"polluted": 1}, ') },
    /__proto__/,
  ],
];

const schema: [string, Way, RegExp | null][] = [
  ["a newer schema", file((data) => (data.schema = 2)), /schema 2.*newer release/],
  ["no schema", file((data) => delete (data as Partial<Sound>).schema), /schema/],
  ["a schema in quotes", file((data) => (data.schema = "1")), /schema/],
  ["a collection nobody knows", file((data) => Object.assign(data, { people: [] })), /people/],
  ["a field nobody knows", file((data) => (data.series[0]!["colour"] = "red")), /colour/],
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
    "100,001 values",
    file((data) => (data.series[0]!["values"] = Array(100_001).fill(1))),
    /at most 100000/,
  ],
  [
    "5,001 rows",
    file(
      (data) =>
        (data.incidents = Array.from({ length: 5001 }, (_, at) => ({
          ...data.incidents[0],
          id: `i${at}`,
        }))),
    ),
    /at most 5000/,
  ],
  ["everything but what is needed left out", file(() => undefined), null],
];

const values: [string, Way, RegExp | null][] = [
  ["a number in quotes", file((data) => (data.series[0]!["values"] = ["21001"])), /values/],
  ["a number below nothing", file((data) => (data.series[0]!["values"] = [-1])), /0 or more/],
  ["half a person", file((data) => (data.series[0]!["values"] = [1.5])), /values/],
  ["1e400", { text: () => JSON.stringify(sound()).replace("21001", "1e400") }, /values/],
  ["more than there are people", file((data) => (data.series[0]!["values"] = [1e15])), /at most/],
  [
    "more deaths than can be drawn",
    file((data) => (data.incidents[0]!["dead"] = 5001)),
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
  ["a text instead of data", { data: () => JSON.stringify(sound()) }, /must be an object/],
];

const inAll = (data: Sound, text: string) => {
  data.sources[0]!.title = text;
  data.sources[0]!.publisher = text;
  data.quotes[0]!["speaker"] = text;
};

const text: [string, Way, RegExp | null][] = [
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

export const faults: readonly Fault[] = Object.entries({
  transport,
  bytes,
  JSON: json,
  schema,
  values,
  text,
}).flatMap(([group, rows]) =>
  rows.map(([name, way, says]) => ({ group: group as Fault["group"], name, way, says })),
);
