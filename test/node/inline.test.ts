/** A number in running text in forms without a script: the number with its qualifier, and nothing that breaks a line. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { elements } from "../../src/static/elements.js";
import { render } from "../../src/static/render.js";
import { snippetsOf } from "../../src/static/snippets.js";
import { createStaticView } from "../../src/static/static-view.js";

const site = "https://your.site/";
const asked = (tag: string, attributes: Record<string, string> = {}) => ({
  tag,
  attributes: { view: "inline", ...attributes },
});
const year = { from: "2024", to: "2024" };

test("the text is the number with its qualifier, in each language", async () => {
  const said = (tag: string, attributes: Record<string, string>) =>
    render(asked(tag, attributes), "text");
  assert.equal(await said("crossings-timeline", year), "36,816");
  assert.equal(await said("deaths-tally", year), "at\u00a0least\u00a082");
  assert.equal(await said("removals-counter", {}), "more than 58,500");
  assert.equal(await said("crossings-timeline", { ...year, lang: "fr" }), "36\u202f816");
  for (const lang of ["fr", "cy", "ar"])
    assert.notEqual(await said("deaths-tally", { ...year, lang }), "82", lang);
  assert.match(await said("deaths-tally", { ...year, show: "sentence" }), /^In 2024, .*82.*\.$/);
});

test("with an address it links to the page of the figure, without one to the source", async () => {
  const view = asked("crossings-timeline", year);
  const page = "https://your.site/embed/crossings-timeline/from=2024,to=2024/";
  assert.equal(await render(view, "html", { site }), `<a href="${page}">36,816</a>`);
  assert.equal(await render(view, "markdown", { site }), `[36,816](${page})`);
  assert.match(await render(view, "markdown"), /^\[36,816\]\(https:\/\/[^ ]*\)$/);
});

test("no form of it breaks a line, and none is a picture", async () => {
  for (const { tag, attributes } of elements.filter((each) => "show" in each.attributes)) {
    assert.ok(attributes["view"]?.values?.includes("inline"), tag);
    const view = await createStaticView(asked(tag));
    const { tag: inText, ...others } = snippetsOf(view, site);
    assert.match(inText, /cdn\/inline\.js/);
    for (const form of [inText, ...Object.values(others)])
      assert.doesNotMatch(form, /display: block|min-height|<(p|div|img|iframe|figure|section)\b/);
    for (const format of ["svg", "figure"] as const)
      await assert.rejects(() => render(asked(tag), format), /has no picture/);
    for (const format of ["csv", "json", "citation"] as const)
      assert.equal(await render(asked(tag), format), await render({ tag, attributes: {} }, format));
  }
});

test("of nobody no number is said", async () => {
  const nobody = asked("deaths-tally", { from: "2024-01-01", to: "2024-01-01" });
  await assert.rejects(() => render(nobody, "text"), /nobody was counted there/);
});
