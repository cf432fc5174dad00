/** A series as tones: what is played, what the readout says meanwhile, and what stops it. */
import { expect, nextFrame } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { listen, open, place, textOf, until, whole } from "./element.js";

const MONTHS = `<crossings-timeline from="2024" to="2024" interval="month"></crossings-timeline>`;
/** The official statistics of 2024, January first. */
const PEOPLE = [1335, 920, 3180, 2132, 2881, 3041, 3414, 4149, 4192, 5417, 2901, 3254];

interface Planned {
  readonly value: number;
  readonly at: number;
}

/** Notes what is planned; its clock is turned by the tests. */
class FakeContext {
  static made: FakeContext[] = [];
  currentTime = 0;
  state = "suspended";
  readonly destination = {};
  readonly pitches: Planned[] = [];
  readonly levels: Planned[] = [];
  constructor() {
    FakeContext.made.push(this);
  }
  resume(): Promise<void> {
    this.state = "running";
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.state = "closed";
    return Promise.resolve();
  }
  createOscillator() {
    const frequency = noted(this.pitches);
    return {
      frequency,
      type: "",
      connect: () => undefined,
      start: () => undefined,
      stop: () => undefined,
    };
  }
  createGain() {
    return { gain: noted(this.levels), connect: () => undefined };
  }
}

function noted(planned: Planned[]) {
  const note = (value: number, at: number) => void planned.push({ value, at });
  return { setValueAtTime: note, linearRampToValueAtTime: note };
}

const { AudioContext: Real } = window;

function put(context: unknown): void {
  Object.defineProperty(window, "AudioContext", {
    value: context,
    configurable: true,
    writable: true,
  });
}

async function shared(markup: string, data?: unknown): Promise<ExplainerElement> {
  const element = place(markup);
  element.data = data;
  await whole(element);
  await open(element, "share");
  await until(() => element.shadowRoot?.querySelector("#room-share button"), "it can be shared");
  return element;
}

const button = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>("#room-share .sound button");
const line = (element: Element) => textOf(element, "[part=readout]");
const said = (element: Element) => textOf(element, ".sound [role=status]");

/** Presses the button, and waits until tones are planned. */
async function played(element: Element): Promise<FakeContext> {
  FakeContext.made = [];
  button(element)!.click();
  await until(() => FakeContext.made.at(-1)?.pitches.length, "tones are planned");
  return FakeContext.made.at(-1)!;
}

/** Turns the clock to the middle of a number. */
async function turn(context: FakeContext, index: number): Promise<void> {
  const [{ at: start }, { at: second }] = [context.pitches[0]!, context.pitches[1]!];
  context.currentTime = start + (index + 0.5) * (second - start);
  await new Promise((resolve) => setTimeout(resolve, 200));
}

const rounded = (planned: readonly Planned[]) => planned.map(({ value }) => Math.round(value));

describe("a series as tones", () => {
  beforeEach(() => {
    FakeContext.made = [];
    put(FakeContext);
  });
  afterEach(() => {
    put(Real);
    place("");
  });

  // The first test here: once loaded it stays.
  it("nothing of it is loaded before the press", async () => {
    const loaded = () =>
      performance.getEntriesByType("resource").filter(({ name }) => /\/sound-/.test(name)).length;
    const element = place(MONTHS);
    await whole(element);
    expect(button(element)?.textContent).to.equal(undefined);
    expect(textOf(element, "figure")).not.to.include("Listen");
    await open(element, "share");
    await until(() => button(element), "it can be heard");
    expect(FakeContext.made).to.be.empty;
    expect(loaded()).to.equal(0);
    await played(element);
    expect(loaded()).to.equal(1);
  });

  it("the months of 2024 sound as high as they are: zero would be 220 hertz, the highest is 1,320", async () => {
    const { pitches } = await played(await shared(MONTHS));
    expect(rounded(pitches)).to.deep.equal([
      342, 298, 630, 445, 571, 602, 681, 868, 880, 1320, 574, 645,
    ]);
    // Twice the number is twice the way up from 220, in octaves.
    const octaves = pitches.map(({ value }) => Math.log2(value / 220));
    octaves.forEach((octave, index) =>
      expect(octave / octaves[0]!).to.be.closeTo(PEOPLE[index]! / PEOPLE[0]!, 1e-6),
    );
  });

  it("each month takes as long, and eight years of days no more than twelve seconds", async () => {
    const gaps = ({ pitches }: FakeContext) =>
      pitches.slice(1).map(({ at }, i) => at - pitches[i]!.at);
    for (const gap of gaps(await played(await shared(MONTHS))))
      expect(gap).to.be.closeTo(0.6, 1e-6);
    const days = await shared(
      `<crossings-timeline from="2018" to="2025" interval="day" events="none"></crossings-timeline>`,
    );
    const { pitches, levels } = await played(days);
    expect(pitches.length).to.equal(2922);
    expect(levels.at(-1)!.at - pitches[0]!.at).to.be.closeTo(12, 0.01);
  });

  it("of hundreds of numbers the readout says at most twelve in a second", async () => {
    const context = await played(
      await shared(
        `<crossings-timeline from="2024" to="2024" interval="day"></crossings-timeline>`,
      ),
    );
    const texts = new Set<string>();
    const begin = performance.now();
    const root = document.querySelector("#stage")!.firstElementChild!.shadowRoot!;
    const watcher = new MutationObserver(() => texts.add(root.textContent!));
    watcher.observe(root.querySelector("[part=readout]")!, { childList: true });
    for (let now = 0; now < 2000; now = performance.now() - begin) {
      context.currentTime = context.pitches[0]!.at + now / 1000;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    watcher.disconnect();
    expect(texts.size).to.be.within(2, 25);
  });

  it("slower takes twice as long, faster half, also while it plays; the choice is this figure's", async () => {
    const element = await shared(MONTHS);
    const between = ({ pitches }: FakeContext) => pitches[1]!.at - pitches[0]!.at;
    const list = element.shadowRoot!.querySelector<HTMLSelectElement>(".sound select")!;
    expect([...list.options].map(({ text }) => text)).to.deep.equal(["Slower", "Normal", "Faster"]);
    expect(list.selectedIndex).to.equal(1);
    const choose = (index: number) => {
      list.selectedIndex = index;
      list.dispatchEvent(new Event("change"));
    };
    choose(0);
    expect(FakeContext.made).to.have.length(0);
    expect(between(await played(element))).to.be.closeTo(1.2, 1e-6);
    choose(2);
    await until(() => FakeContext.made[1]?.pitches.length, "it is played again");
    expect(between(FakeContext.made[1]!)).to.be.closeTo(0.3, 1e-6);
    await until(() => FakeContext.made[0]!.state === "closed", "the first has stopped");
    expect(button(element)!.textContent).to.equal("Stop");
    expect(
      button(await shared(MONTHS))!
        .closest(".sound")!
        .querySelector("select")!.selectedIndex,
    ).to.equal(1);
  });

  it("zero is the lowest tone; a day that was not published is silence, and the readout says so", async () => {
    const copy = structuredClone(dataset);
    const days = copy.series.find(({ id }) => id === "arrivals-by-day")!;
    days.values = [...days.values.slice(0, 30), null, ...days.values.slice(31)];
    // Totals that the days would have to add up to.
    copy.readings = copy.readings.filter(({ id }) => !id.startsWith("arrivals-2018"));
    const element = await shared(
      `<crossings-timeline from="2018-01-29" to="2018-02-02" interval="day"></crossings-timeline>`,
      copy,
    );
    expect(textOf(element, "#how")).to.equal(
      "A higher tone is a larger number. Where there is no number, there is no tone.",
    );
    const context = await played(element);
    expect(rounded(context.pitches)).to.deep.equal([220, 220, 220, 220]);
    const start = context.pitches[0]!.at;
    expect(context.pitches.map(({ at }) => Math.round((at - start) / 0.6))).to.deep.equal([
      0, 1, 3, 4,
    ]);
    const [from, to] = [start + 1.2, start + 1.8];
    expect(context.levels.filter(({ at }) => at > from - 1e-6 && at < to - 1e-6)).to.be.empty;
    expect(context.levels.filter(({ at }) => at < from).at(-1)!.value).to.equal(0);
    await turn(context, 2);
    expect(line(element)).to.equal("31 January 2018: not published.");
  });

  it("the readout says each number as it says it to who points, and rests at the end; nothing but beginning and end is said aloud", async () => {
    const element = await shared(MONTHS);
    const rest = line(element);
    expect(button(element)!.textContent).to.equal("Listen");
    expect(textOf(element, "#how")).to.equal("A higher tone is a larger number.");
    const context = await played(element);
    const aloud: string[] = [said(element)];
    const live = element.shadowRoot!.querySelector("[part=readout]")!;
    for (const index of [0, 1, 9]) {
      await turn(context, index);
      expect(line(element)).to.include(`${PEOPLE[index]!.toLocaleString("en-GB")} people`);
      expect(live.ariaLive).to.equal("off");
      aloud.push(said(element));
    }
    expect(line(element)).to.match(/^October 2024: 5,417 people\. October 2023: /);
    const mark = element.shadowRoot!.querySelector(".mark")!.getAttribute("d");
    await turn(context, 11);
    expect(element.shadowRoot!.querySelector(".mark")!.getAttribute("d")).not.to.equal(mark);
    expect(button(element)!.textContent).to.equal("Stop");
    await turn(context, 12);
    await until(() => button(element)!.textContent === "Listen", "it ends");
    expect(line(element)).to.equal(rest);
    expect(new Set(aloud)).to.deep.equal(new Set(["Playing. Escape stops it."]));
    expect(said(element)).to.equal("The sound has ended.");
    expect(element.shadowRoot!.querySelector(".say")!.textContent).to.equal("");
    expect(context.state).to.equal("closed");
  });

  const stops: readonly (readonly [string, (element: ExplainerElement) => unknown])[] = [
    ["the same button", (element) => button(element)!.click()],
    [
      "Escape, wherever the focus is",
      () =>
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }),
        ),
    ],
    ["leaving the page", () => dispatchEvent(new Event("pagehide"))],
    ["another tab", () => document.dispatchEvent(new Event("visibilitychange"))],
    ["taking the figure away", (element) => element.remove()],
    [
      "closing the room",
      (element) => element.shadowRoot!.querySelector<HTMLElement>("#door-share")!.click(),
    ],
    ["another view", (element) => element.setAttribute("measure", "boats")],
  ];
  for (const [name, act] of stops)
    it(`${name} stops it, and the readout rests`, async () => {
      const element = await shared(MONTHS);
      const rest = line(element);
      const context = await played(element);
      await turn(context, 3);
      expect(line(element)).not.to.equal(rest);
      act(element);
      await until(() => context.state === "closed", "it stops");
      await element.updateComplete;
      await nextFrame();
      if (element.getAttribute("measure") === "boats")
        await until(() => line(element).includes("boats"), "the other view stands");
      else expect(line(element)).to.equal(rest);
      expect(button(element)?.textContent ?? "Listen").to.equal("Listen");
    });

  it("Escape that stops it leaves the room open, and the next one closes it", async () => {
    const element = await shared(MONTHS);
    const context = await played(element);
    const escape = () =>
      button(element)?.dispatchEvent(
        new KeyboardEvent("keydown", {
          key: "Escape",
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    escape();
    await until(() => context.state === "closed", "it stops");
    await element.updateComplete;
    expect(button(element)?.textContent).to.equal("Listen");
    escape();
    await until(() => !button(element), "the room closes");
  });

  it("who reads another point stops it and stays there", async () => {
    const element = await shared(MONTHS);
    const context = await played(element);
    await turn(context, 5);
    element.shadowRoot!.querySelectorAll<HTMLElement>(".step")[0]!.click();
    expect(line(element)).to.match(/^May 2024/);
    await until(() => context.state === "closed", "it stops");
    expect(line(element)).to.match(/^May 2024/);
  });

  it("another figure that is played stops it", async () => {
    const first = await shared(MONTHS + MONTHS);
    const second = first.nextElementSibling as ExplainerElement;
    await open(second, "share");
    await until(() => button(second), "it can be heard");
    const context = await played(first);
    await played(second);
    await until(() => context.state === "closed", "the first stops");
    expect(button(second)!.textContent).to.equal("Stop");
  });

  it("the steps of the series of returns are heard, the total beside it and the divided bar are not", async () => {
    const { pitches } = await played(
      await shared(`<removals-counter view="history"></removals-counter>`),
    );
    // The highest quarter had 12,704; the first had 7,081.
    expect(Math.max(...rounded(pitches))).to.equal(1320);
    expect(Math.log2(pitches[0]!.value / 220) / Math.log2(6)).to.be.closeTo(7081 / 12704, 1e-6);
    expect(button(await shared(`<removals-counter></removals-counter>`))?.textContent).to.equal(
      undefined,
    );
  });

  it("of years beside one another the newest is heard, which is said first", async () => {
    const element = await shared(
      `<crossings-timeline view="cumulative" from="2023" to="2024"></crossings-timeline>`,
    );
    expect(textOf(element, "#how")).to.equal("A higher tone is a larger number. You hear 2024.");
    const context = await played(element);
    expect(context.pitches.at(-1)!.value).to.be.closeTo(1320, 1e-6);
  });

  for (const markup of [
    `<deaths-tally></deaths-tally>`,
    `<deaths-tally by="month"></deaths-tally>`,
    `<quote-card quote="cooper-returns-target"></quote-card>`,
    `<quote-card quote="home-office-london"></quote-card>`,
    // Its picture marks that at least 27 people died.
    `<crossings-timeline from="2021" to="2021"></crossings-timeline>`,
  ])
    it(`${markup} is never heard`, async () => {
      const element = await shared(markup);
      expect(button(element)?.textContent).to.equal(undefined);
      expect(textOf(element, "#room-share")).not.to.include("Listen");
    });

  it("a browser without Web Audio, or that refuses, is told so in a sentence; nothing is thrown", async () => {
    const heard = listen();
    const element = await shared(MONTHS);
    const rest = line(element);
    class Refusing extends FakeContext {
      override resume(): Promise<void> {
        return Promise.reject(new Error("No."));
      }
    }
    class Silent extends FakeContext {
      override createOscillator(): never {
        throw new Error("No.");
      }
    }
    const Throwing = new Proxy(FakeContext, {
      construct: () => {
        throw new Error("No.");
      },
    });
    for (const context of [undefined, Throwing, Refusing, Silent]) {
      put(context);
      button(element)!.click();
      await until(() => said(element) === "This browser cannot play the sound.", "it is said");
      expect(button(element)!.textContent).to.equal("Listen");
      expect(line(element)).to.equal(rest);
      put(FakeContext);
      const fine = await played(element);
      button(element)!.click();
      await until(
        () => fine.state === "closed" && said(element) === "The sound has ended.",
        "it plays",
      );
    }
    heard.stop();
    expect(heard.errors).to.deep.equal([]);
  });

  it("the browser's own either plays it to the end or says that it cannot", async () => {
    put(Real);
    const heard = listen();
    const element = await shared(
      `<crossings-timeline from="2024-01" to="2024-02" interval="month"></crossings-timeline>`,
    );
    const rest = line(element);
    button(element)!.click();
    await until(
      () => ["The sound has ended.", "This browser cannot play the sound."].includes(said(element)),
      "it ends",
    );
    expect(line(element)).to.equal(rest);
    expect(button(element)!.textContent).to.equal("Listen");
    heard.stop();
    expect(heard.errors).to.deep.equal([]);
  });
});
