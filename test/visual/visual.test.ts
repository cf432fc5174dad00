/**
 * Every story looks as its stored picture, at three widths, on a light and on a dark page.
 * `npm test visual -- --update` takes what is drawn now as right.
 */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, test } from "node:test";
import { launch } from "../e2e/browser.js";
import { FONT, openBook, photograph, SCHEMES, WIDTHS, type Page, type Scheme } from "./book.js";
import { compare, cut, decode, sideBySide, type Difference } from "./pictures.js";
import { encode, inFewColours } from "./palette-png.js";

const STORED = "test/visual/pictures";
const DIFFERENCES = "test/visual/differences";
const UPDATE = "npm test visual -- --update";
const MADE_WITH = `${STORED}/made-with.json`;

const browser = await launch({ FONTCONFIG_FILE: resolve("test/visual/fonts.conf") });
const { tab, stories, font, close } = await openBook(browser);
const updating = process.argv.includes("--update") && font === FONT;
const made = {
  system: process.platform,
  browser: (await browser.version()).replace(/\..*/, ""),
  font,
};
const wanted = existsSync(MADE_WITH)
  ? (JSON.parse(readFileSync(MADE_WITH, "utf8")) as typeof made)
  : made;
const named = ({ system, browser, font }: typeof made) => `${browser} on ${system} with ${font}`;
/** Other systems draw letters of their own: there only what holds for any letters is tested. */
const comparable = updating || made.system === wanted.system;
/** Begins the sentence about a difference that another version may have made. */
const other =
  named(made) === named(wanted)
    ? ""
    : `The pictures were made by ${named(wanted)} and this is ${named(made)}, which may draw otherwise. `;

rmSync(DIFFERENCES, { recursive: true, force: true });
// A run of some stories says nothing of the others: their pictures stay.
const everything = !process.execArgv.some((word) => word.startsWith("--test-name-pattern"));
if (updating && everything) rmSync(STORED, { recursive: true, force: true });
mkdirSync(STORED, { recursive: true });
if (updating) writeFileSync(MADE_WITH, `${JSON.stringify(made, null, 2)}\n`);
after(async () => {
  await browser.close();
  close();
});

test(`on the system of the pictures, the pages are set in ${FONT}`, (context) => {
  if (comparable)
    assert.equal(
      font,
      FONT,
      `Install the font ${FONT} (Debian: fonts-dejavu-core); the pictures are set in it.`,
    );
  else
    context.diagnostic(`${other}No picture was compared; whether all fits its place was tested.`);
});

for (const [index, { title, file }] of stories.entries())
  test(title, async (context) => {
    const { height, first, pages, elements } = await tab.evaluate(
      (index, widths) => book.show(index, widths),
      index,
      WIDTHS,
    );
    assert.ok(elements >= WIDTHS.length);
    await context.test("nothing is too small, cut off or written over", () => {
      const faults = pages.flatMap((page, at) =>
        page.faults.map((fault) => `at ${WIDTHS[at]} px it ${fault}`),
      );
      assert.deepEqual(faults, []);
    });
    for (const scheme of comparable && font === FONT ? SCHEMES : [])
      await context.test(scheme, async () => {
        // Below the first picture a dark page has the same words in the same colours.
        const tall = scheme === "dark" ? first : height;
        const drawn = inFewColours(decode(await photograph(tab, scheme, tall)));
        const path = `${STORED}/${file}.${scheme}.png`;
        if (updating) writeFileSync(path, encode(drawn));
        assert.ok(
          existsSync(path),
          `${title} has no stored picture: look at the story and make one with ${UPDATE}.`,
        );
        const kept = decode(readFileSync(path));
        const paper = Math.max(tall, kept.height);
        let left = 0;
        const sentences = WIDTHS.flatMap((width, at) => {
          const [expected, actual] = [kept, drawn].map((sheet) => cut(sheet, left, width, paper));
          left += width;
          const found = expected && actual && compare(expected, actual);
          if (!found) return [];
          mkdirSync(DIFFERENCES, { recursive: true });
          const shown = `${DIFFERENCES}/${file}.${scheme}.${width}.png`;
          writeFileSync(shown, sideBySide([expected, actual, found.painted]));
          return [sentence(title, width, scheme, found.difference, pages[at], shown)];
        });
        assert.ok(!sentences.length, other + sentences.join("\n"));
      });
  });

test("every stored picture is of a story", () => {
  const files = stories.flatMap(({ file }) => SCHEMES.map((scheme) => `${file}.${scheme}.png`));
  const stored = readdirSync(STORED).filter((name) => name.endsWith(".png"));
  assert.deepEqual(
    stored.filter((name) => !files.includes(name)),
    [],
    `Remove them with ${UPDATE}.`,
  );
});

function sentence(
  title: string,
  width: number,
  scheme: Scheme,
  { pixels, left, top, right, bottom }: Difference,
  page: Page | undefined,
  shown: string,
): string {
  const around = page?.parts.filter(
    (part) =>
      part.x <= left + 1 &&
      part.right >= right - 1 &&
      part.y <= top + 1 &&
      part.bottom >= bottom - 1,
  );
  const part = around?.at(-1)?.name ?? "page";
  return `${title} at ${width} px, ${scheme}: ${pixels} pixels differ in the ${part}, ${left} to ${right} px from the left and ${top} to ${bottom} px from the top (expected, actual and difference: ${shown}); if the new picture is right, accept it with ${UPDATE}.`;
}
