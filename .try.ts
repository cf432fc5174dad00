import { render } from "/work/main/src/static/render.ts";
import { viewOf } from "/work/main/src/embed/address.ts";
import { writeFileSync } from "node:fs";
let i=0;
for (const p of ["crossings-timeline/","deaths-tally/lang=ar/","quote-card/quote=cooper-returns-target/","removals-counter/as-of=2024-12-29,claim=removed-since-july/"]) writeFileSync(`/tmp/c${i++}.png`, await render(viewOf(p)!, "card"));
