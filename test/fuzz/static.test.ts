import { expect } from "@open-wc/testing";
import { full } from "./full.js";
import { ranInPages, throughForms } from "./static.js";
import { strings } from "./strings.js";

const all = strings(full ? 20_000 : 200);

describe(`${all.length} hostile strings in the forms that need no script`, function () {
  this.timeout(full ? 3_600_000 : 120_000);

  it("are text in HTML, in SVG and in Markdown, and none of them runs", async () => {
    expect([...new Set(await throughForms(all))]).to.deep.equal([]);
    expect(ranInPages).to.deep.equal([]);
  });
});
