import { showingOf } from "/work/main/src/static/showing.ts";
import { figureOf } from "/work/main/src/static/figure.ts";
import { textOf, markdownOf, phrasingOf, blockOf } from "/work/main/src/static/writing.ts";
import { writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
for (const [tag, attributes] of [["crossings-timeline",{}],["deaths-tally",{by:"incident"}],["removals-counter",{"as-of":"2024-12-29"}],["quote-card",{quote:"starmer-fantastic"}]] as const) {
  const s = await showingOf({tag, attributes});
  const f = figureOf(s, "https://your.site/embed/x/");
  writeFileSync(`/tmp/f-${tag}.html`, `<!doctype html><meta charset=utf-8><body style="font:17px/1.5 Georgia;max-width:40rem;margin:1rem auto;padding:0 1rem">`+f);
  console.log(tag, f.length, brotliCompressSync(f).length, s.chart(640)?.markup.length);
  if (tag==="removals-counter"||tag==="quote-card") console.log(textOf(s.shown,"https://your.site/"), phrasingOf(s.shown,null));
}
