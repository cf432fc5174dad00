import { expect } from "@open-wc/testing";
import { html, render } from "lit";
import { link } from "../../src/element/link.js";

/** What the link looks like on a page. */
function rendered(address: string | null): { href: string | null; text: string } {
  const box = document.createElement("div");
  render(link(html, address, "The source"), box);
  return { href: box.querySelector("a")?.getAttribute("href") ?? null, text: box.textContent };
}

describe("a link", () => {
  it("leads to an absolute http or https address", () => {
    expect(rendered("https://www.gov.uk/page").href).to.equal("https://www.gov.uk/page");
    expect(rendered("http://example.org/").href).to.equal("http://example.org/");
  });

  it("is only its text for anything else", () => {
    for (const address of [
      null,
      "",
      "/page",
      "//example.org",
      "javascript:alert(1)",
      "JAVASCRIPT:alert(1)",
      " javascript:alert(1)",
      "data:text/html,x",
      "ftp://example.org/",
      "https://user:secret@example.org/",
      "https://user@example.org/",
    ])
      expect(rendered(address), String(address)).to.deep.equal({ href: null, text: "The source" });
  });
});
