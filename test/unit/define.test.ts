import { expect } from "@open-wc/testing";
import { DeathsTally, QuoteCard, RemovalsCounter } from "../../src/index.js";
import "../../src/define.js";

/** Puts it on the page and waits until it has said that it is ready. */
async function ready<E extends HTMLElement>(element: E): Promise<E> {
  const stands = new Promise((resolve) => element.addEventListener("explainer-ready", resolve));
  document.body.append(element);
  await stands;
  element.remove();
  return element;
}

describe("defining an element", () => {
  it("gives it another name, beside its own", async () => {
    DeathsTally.define("their-dead");
    const element = await ready(document.createElement("their-dead") as DeathsTally);
    expect(element).to.be.instanceOf(DeathsTally);
    expect(element.shadowRoot?.textContent).to.contain(
      "at\u00a0least\u00a0360 people dead, 19 missing",
    );
    expect(document.createElement("deaths-tally").constructor).to.equal(DeathsTally);
  });

  it("leaves a name to whoever has it", () => {
    class Other extends HTMLElement {}
    customElements.define("taken-card", Other);
    QuoteCard.define("taken-card");
    QuoteCard.define();
    expect(customElements.get("taken-card")).to.equal(Other);
    expect(customElements.get("quote-card")).to.equal(QuoteCard);
  });

  it("defines it in the registry it is given, and nowhere else", () => {
    const defined = new Map<string, CustomElementConstructor>();
    const registry = {
      get: (tag: string) => defined.get(tag),
      define: (tag: string, made: CustomElementConstructor) => defined.set(tag, made),
    } as unknown as CustomElementRegistry;
    RemovalsCounter.define("own-counter", registry);
    RemovalsCounter.define(undefined, registry);
    expect([...defined.keys()]).to.deep.equal(["own-counter", "removals-counter"]);
    expect(customElements.get("own-counter")).to.equal(undefined);
  });
});

/** A registry for a shadow root of its own: `null` where the engine has none to make. */
function scoped(): CustomElementRegistry | null {
  try {
    return new CustomElementRegistry();
  } catch {
    return null;
  }
}

const registry = scoped();
if (registry)
  describe("a scoped registry", () => {
    it("has the element where the page has another of that name", async () => {
      QuoteCard.define("taken-card", registry);
      const host = document.createElement("div");
      const options = { mode: "open", customElementRegistry: registry } as const;
      const root = host.attachShadow(options as ShadowRootInit);
      document.body.append(host);
      root.innerHTML = `<taken-card quote="ginn-real-people"></taken-card>`;
      const card = root.firstElementChild as QuoteCard;
      await card.updateComplete;
      expect(card.shadowRoot?.querySelector("blockquote")?.textContent).to.contain("real people");
      host.remove();
    });
  });

describe("states", () => {
  const state = (element: Element) =>
    ["loading", "ready", "error"].filter((name) => element.matches(`:state(${name})`)).join(" ");

  it("say how far an element is", async () => {
    const element = document.createElement("deaths-tally");
    document.body.append(element);
    const seen = (name: string) =>
      new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));
    await seen("explainer-ready");
    expect(state(element)).to.equal("ready");

    element.asOf = "2024-12-30";
    const drawn = seen("explainer-ready");
    // Two frames on the way, the first of which asks for what is not here yet.
    await Promise.resolve();
    await Promise.resolve();
    expect(state(element)).to.equal("loading");
    await drawn;
    expect(state(element)).to.equal("ready");

    element.scope = "sea" as "route";
    await seen("explainer-error");
    expect(state(element)).to.equal("error");
    element.remove();
  });
});
