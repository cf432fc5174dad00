/** Strings that would do something if anybody took them for markup or an address: a public list, and generated ones. */
import naughty from "big-list-of-naughty-strings/blns.json" with { type: "json" };
import fc from "fast-check";

/** Each calls `ran`, one way or another, where it is taken for more than text. */
const whole = [
  "<script>ran()</script>",
  "<img src=x onerror=ran()>",
  "<svg onload=ran()>",
  "<svg><script>ran()</script></svg>",
  "<svg><animate onbegin=ran() attributeName=x dur=1s>",
  "<details open ontoggle=ran()>",
  "<iframe srcdoc='<script>parent.ran()</script>'>",
  "<iframe src=javascript:parent.ran()>",
  "<input autofocus onfocus=ran()>",
  "<style>@keyframes x{}</style><b style=animation-name:x onanimationstart=ran()>",
  "<video><source onerror=ran()>",
  "<math><mi xlink:href=javascript:ran()>x",
  "<template shadowrootmode=open><img src=x onerror=ran()></template>",
  "<a href=javascript:ran()>x</a>",
  "<form action=javascript:ran()><button>x",
  "<base href=//example.org>",
  "<meta http-equiv=refresh content=0;url=javascript:ran()>",
  "<object data=javascript:ran()>",
  "[x](javascript:ran())",
  "![x](javascript:ran())",
  "<javascript:ran()>",
  "javascript:ran()",
  "javascript://example.org/%0aran()",
  "java\tscript:ran()",
  "\u0001javascript:ran()",
  "data:text/html,<script>parent.ran()</script>",
  "vbscript:ran()",
  'https://example.org/"onclick=ran()//',
  "https://me:word@example.org/",
  "//example.org",
];

const parts = [
  ..."<>\"'`&;:/=()[]{}|\\ \t\n\r\0",
  ...[
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "</",
    "/>",
    "<script",
    "</script>",
    "</style>",
    "</template>",
  ],
  ...["</title>", "<svg", "<math", "<img src=x ", "<a href=", " onerror=", " onload=", " onclick="],
  ...[" onfocus=", " autofocus", " style=", " srcdoc=", "ran()", "${ran()}", "{{ran()}}", "lit$1$"],
  ...["javascript:", "JaVaScRiPt:", "data:text/html,", "vbscript:", "https://", "//", "%0a", "%3C"],
  ...[
    "&lt;",
    "&#x3c;",
    "&#60",
    "&Tab;",
    "&NewLine;",
    "&colon;",
    "&quot;",
    "&amp;lt;",
    "\\u003c",
    "\\x3c",
  ],
  ...[
    "\u0000",
    "\u0007",
    "\u001b",
    "\u007f",
    "\u0085",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u200e",
    "\u2028",
  ],
  ...[
    "\u202a",
    "\u202e",
    "\u2066",
    "\u2069",
    "\ufeff",
    "\ufff9",
    "\ufffd",
    "\ud83d",
    "\udc00",
    "👩‍👩‍👧",
  ],
  ...["Z̸̡͂a̶", "漢字", "العربية", "Word", "1,234", "=1+1", "@SUM(1)", "__proto__", "constructor"],
];

const generated = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constantFrom(...parts),
      fc.constantFrom(...whole),
      fc.constantFrom(...parts),
    ),
  },
);

/** The public list and ours, and so many that are generated: the same ones each time. */
export function strings(count: number): string[] {
  return [
    ...(naughty as readonly string[]),
    ...whole,
    ...fc.sample(generated, { numRuns: count, seed: 7 }).map((pieces) => pieces.join("")),
  ];
}
