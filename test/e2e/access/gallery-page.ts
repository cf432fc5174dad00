/** Runs in the page: shows one story at a time, with the elements the page has loaded from `cdn/`. */
import { render, type TemplateResult } from "lit";
import * as crossings from "../../../stories/crossings-timeline.stories.js";
import * as deaths from "../../../stories/deaths-tally.stories.js";
import * as quotes from "../../../stories/quote-card.stories.js";
import * as removals from "../../../stories/removals-counter.stories.js";

import { contrast, seen, type Seen } from "./contrast-page.js";
import { readPicture } from "./picture-page.js";

interface Story {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult;
}

const stories = new Map<string, () => TemplateResult>(
  [removals, crossings, deaths, quotes].flatMap(({ default: meta, ...rest }) =>
    Object.entries(rest as unknown as Record<string, Story>).map(
      ([name, { args, render = meta.render as (args: object) => TemplateResult }]) =>
        [`${meta.component ?? ""}, ${name}`, () => render({ ...meta.args, ...args })] as const,
    ),
  ),
);

/** What tests may ask of the page. */
export interface Gallery {
  readonly names: readonly string[];
  /** Shows a story, and comes back when each of its elements stands or says why it cannot; with `wait` false, at once. */
  show(name: string, wait?: boolean): Promise<void>;
  /** The same for any markup, in a box of that many pixels. */
  place(markup: string, width?: number): Promise<void>;
  readonly seen: () => Seen[];
  readonly contrast: typeof contrast;
  readonly readPicture: typeof readPicture;
}

const TAGS = "removals-counter, crossings-timeline, deaths-tally, quote-card";

/** Puts the elements of a box on the stage; resolves when each stands with all that a reader can do, or cannot. */
function stage(box: HTMLElement): Promise<unknown> {
  const settled = [...box.querySelectorAll(TAGS)].map((element) =>
    new Promise((done) => {
      element.addEventListener("explainer-ready", done, { once: true });
      element.addEventListener("explainer-error", done, { once: true });
    }).then(() => (element as Element & { updateComplete: Promise<boolean> }).updateComplete),
  );
  document.querySelector("#stage")?.replaceChildren(box);
  scrollTo(0, 0);
  return Promise.all(settled);
}

const gallery: Gallery = {
  names: [...stories.keys()],
  async show(name, wait = true) {
    const box = document.createElement("div");
    const story = stories.get(name);
    if (!story) throw new Error(`There is no story ${name}`);
    render(story(), box);
    const settled = stage(box);
    if (wait) await settled;
  },
  async place(markup, width) {
    const box = document.createElement("div");
    if (width) box.style.inlineSize = `${width}px`;
    box.innerHTML = markup;
    await stage(box);
  },
  seen,
  contrast,
  readPicture,
};

Object.assign(globalThis, { gallery });
