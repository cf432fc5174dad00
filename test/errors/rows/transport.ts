/** What can go wrong on the way, in the bytes that come, and in the JSON they are. */
import { sent, utf8, type Row } from "../error-case.js";
import { sound } from "../sound.js";

const plain = () => utf8(JSON.stringify(sound()));

export const transport: readonly Row[] = [
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

export const bytes: readonly Row[] = [
  ["10 MB", { server: "size=10000000" }, /larger than 4 MB/],
  ["5 MB, which no header says", { text: () => " ".repeat(5e6) }, /larger than 4 MB/],
  ["a mark of byte order before right JSON", sent([0xef, 0xbb, 0xbf, ...plain()]), null],
  ["UTF-16", sent([0xff, 0xfe, ...plain().flatMap((byte) => [byte, 0])]), /not text in UTF-8/],
  ["Latin-1", sent(utf8('{"schema": 1, "a": "').concat(0xe9, 0x22, 0x7d)), /not text in UTF-8/],
  ["half a character at the end", sent([...plain(), 0xe2, 0x82]), /not text in UTF-8/],
  ["only zeros", sent([0, 0, 0, 0]), /not JSON/],
  ["a picture", sent([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /not text in UTF-8/],
];

export const json: readonly Row[] = [
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
  ["a million values", { text: () => `[${"1,".repeat(1e6)}1]` }, /more than 300000/],
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
