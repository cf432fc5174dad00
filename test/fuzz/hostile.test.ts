import { expect } from "@open-wc/testing";
import "../../src/define.js";
import { full } from "./full.js";
import { ran } from "./harmless.js";
import {
  throughAttributes,
  throughCarelessness,
  throughElements,
  throughLinks,
} from "./hostile.js";
import { strings } from "./strings.js";

const all = strings(full ? 20_000 : 200);

describe(`${all.length} hostile strings`, function () {
  this.timeout(full ? 3_600_000 : 120_000);

  const { warn, error } = console;
  before(() => Object.assign(console, { warn: () => undefined, error: () => undefined }));
  after(() => Object.assign(console, { warn, error }));

  it("would run where they were taken for markup or an address", async () => {
    expect(await throughCarelessness(all.slice(0, 1000))).to.be.greaterThan(30);
  });

  it("are text in every field of every element, and in its files", async () => {
    const { strange, read, datasets } = await throughElements(all);
    if (full) console.log(`${datasets} datasets, ${read} strings read on the page`);
    expect([...new Set(strange)]).to.deep.equal([]);
    expect(read).to.be.greaterThan(all.length / 4);
  });

  it("become a link only where they are an address of http or https", () => {
    expect(throughLinks(all)).to.deep.equal([]);
  });

  it("are text in every attribute", async () => {
    expect([...new Set(await throughAttributes(all))]).to.deep.equal([]);
  });

  it("none of them ran", async () => {
    // A link that is a script runs in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    expect(ran).to.deep.equal([]);
  });
});
