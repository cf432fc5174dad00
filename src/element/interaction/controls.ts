/** The one row in which a reader changes what the figure shows: each choice sets attributes of the element. */
import type { LitElement, TemplateResult } from "lit";
import type { Messages } from "../../i18n/language.js";
import type { Control } from "../../words/content.js";
import type { Lit } from "../lit.js";
import type { Part } from "../templates.js";
import { quietly } from "../quietly.js";
import { isWanted } from "../wanted.js";
import { whenIdle } from "../when-idle.js";
import { Period, spanText, type Choose } from "./period.js";

/** The most options that are shown beside one another; more go into a list. */
const MOST_SHOWN = 3;

/** Widths in em of the row's own letters, on the generous side: of a letter, what a choice and a box add, and a period. */
const LETTER = 0.58;
const CHOICE = 1.6;
const PERIOD = 10;
/** What a list and the box of a period have beside their text: an arrow and the room around. A list's own arrow is wider. */
const ARROW = 2.9;
const ARROW_OF_PERIOD = 2.3;
/** How wide a list or the box of a period is at least and at most, unless its longest option needs more. */
const LEAST = 5;
const MOST = 12;
/** The room between two boxes. */
const GAP = 0.6;

/** The row's letters beside the page's, as in its sheet, and those of a tight row beside these. */
const SMALL = 0.8125;
const SMALLER = 0.923;

/** Always in this order, so that what has the focus is never made anew. */
const NAMES = ["count", "view", "scope", "compare", "period"] as const;

/** A reader's choice: how it is made again, and how it is undone. */
export interface Change {
  readonly again: () => void;
  readonly undo: () => void;
}

/** What is loaded before a reader presses. */
export interface Ahead {
  /** The view of a choice that a press would make. */
  readonly view: (chosen: Control["options"][number]["set"]) => void;
  /** What draws a view that was not prerendered. */
  readonly drawing: () => void;
}

export class Controls {
  readonly #period: Period;
  /** The control that a reader used last, until the figure that was asked for stands. */
  #used: string | null = null;
  #shown: readonly Control[] = [];

  /** `chosen` is told before attributes change. */
  constructor(
    private readonly lit: Lit,
    private readonly host: LitElement,
    private readonly chosen: (change: Change) => void,
    private readonly ahead: Ahead,
  ) {
    this.#period = new Period(lit, host, ahead.drawing);
  }

  /** The row; nothing where there is no choice. `wanted` says which controls the author wants: all, some by name, or none. */
  template(
    controls: readonly Control[],
    wanted: string | undefined,
    /** The room for them in em of the text around. */
    room: number,
    labels: Messages["labels"],
  ): Part {
    const { html } = this.lit;
    const shown = controls.filter(({ name }) => isWanted(name, wanted));
    this.#shown = shown;
    if (!shown.length) return this.lit.nothing;
    const row = room / SMALL;
    const beside = widthOf(shown) <= row;
    const needs = (among: readonly Control[]) =>
      among.reduce((sum, control) => sum + needOf(control, row), 0);
    const free = 0.98 * row - GAP * (shown.length - 1);
    // Where there is not enough, letters and the room around them are smaller rather than cut.
    const isTight = needs(shown) > free;
    const smaller = isTight ? SMALLER : 1;
    // A list says with an ellipsis that it goes on; the box of a period could not.
    const whole = smaller * needs(shown.filter(({ years }) => years));
    const lists = smaller * needs(shown.filter(({ years }) => !years));
    const share = Math.min(1, (free - whole) / lists);
    const sized = (control: Control) => {
      const own = smaller * needOf(control, row);
      const basis = control.years ? own : Math.max(Math.min(own, LEAST), share * own);
      const most = Math.max(MOST, own);
      const tight = isTight ? `;--_around:0.25em;--_letters:max(12px,${SMALLER}em)` : "";
      return `flex-basis:${basis.toFixed(2)}em;max-inline-size:${most.toFixed(2)}em${tight}`;
    };
    const of = (control: Control | undefined) => {
      if (!control) return this.lit.nothing;
      if (control.years)
        return this.#period.template(control, row, labels, this.#choose, sized(control));
      return beside && control.options.length <= MOST_SHOWN
        ? this.#radios(control)
        : this.#list(control, sized(control));
    };
    return html`<form
      class="controls"
      part="controls"
      aria-label=${labels.controls}
      @submit=${stay}
    >
      ${NAMES.map((name) => of(shown.find((control) => control.name === name)))}
    </form>`;
  }

  /**
   * Shows what is chosen, whatever a reader has pressed, and gives the focus back to what a reader has used,
   * where the choice had that made anew. Call it when the row was rendered.
   */
  settle(): void {
    const root = this.host.shadowRoot;
    for (const { name, chosen, years } of this.#shown) {
      if (years) this.#period.settle(years);
      root
        ?.querySelectorAll<HTMLInputElement>(`.controls input[name=${name}]`)
        .forEach((input, index) => (input.checked = index === chosen));
      const list = root?.querySelector<HTMLSelectElement>(`.controls select[name=${name}]`);
      if (list) list.selectedIndex = chosen;
    }
    const used = this.#shown.find(({ name }) => name === this.#used);
    this.#used = null;
    if (!used) return;
    // Whoever has pressed once often presses again.
    quietly(() => whenIdle(() => this.#fetchBeside(used)));
    if (root && !root.activeElement && !document.activeElement?.matches(":not(body)"))
      root
        .querySelector<HTMLElement>(
          `.controls input[name=${used.name}]:checked, .controls select[name=${used.name}]`,
        )
        ?.focus({ preventScroll: true });
  }

  /** A reader comes to a control. Focus that a press gives asks for nothing: the press does. */
  #comes(control: Control, { type, target }: Event): void {
    if (type === "pointerenter" || (target as Element).matches(":focus-visible"))
      this.#fetchBeside(control);
  }

  /** What the arrow keys lead to. */
  #fetchBeside({ options, chosen }: Control): void {
    for (const index of [chosen - 1, chosen + 1]) {
      const beside = options[index];
      if (beside) this.ahead.view(beside.set);
    }
  }

  #radios(control: Control): TemplateResult {
    const { html } = this.lit;
    const { name, legend, options } = control;
    return html`<fieldset class="box" @focusin=${(event: Event) => this.#comes(control, event)}>
      <legend class="unseen">${legend}</legend>
      ${options.map(
        ({ text, set }) =>
          html`<label @pointerenter=${() => this.ahead.view(set)}
            ><input type="radio" name=${name} @change=${() => this.#choose(name, set)} /><span
              data-text=${text}
              >${text}</span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  #list(control: Control, size: string): TemplateResult {
    const { html } = this.lit;
    const { name, legend, options } = control;
    const comes = (event: Event) => this.#comes(control, event);
    return html`<div class="box" .style=${size} @pointerenter=${comes} @focusin=${comes}>
      <select
        name=${name}
        aria-label=${legend}
        @change=${({ currentTarget }: Event) =>
          this.#choose(name, options[(currentTarget as HTMLSelectElement).selectedIndex]?.set)}
      >
        ${options.map(({ text }) => html`<option>${text}</option>`)}
      </select>
    </div>`;
  }

  readonly #choose: Choose = (name, attributes = {}) => {
    this.#used = name;
    // Asked for before the figure is measured, and before it is rendered as pressed.
    this.ahead.view(attributes);
    const before = Object.keys(attributes).map(
      (attribute) => [attribute, this.host.getAttribute(attribute)] as const,
    );
    this.chosen({
      again: () => this.#choose(name, attributes),
      undo: () => this.#set(Object.fromEntries(before)),
    });
    this.#set(attributes);
  };

  #set(attributes: Readonly<Record<string, string | null>>): void {
    for (const [attribute, value] of Object.entries(attributes))
      if (value === null) this.host.removeAttribute(attribute);
      else this.host.setAttribute(attribute, value);
  }
}

/** How wide the row is with every short choice beside the others, in em of its letters. */
function widthOf(controls: readonly Control[]): number {
  return controls.reduce((width, { options, years }) => {
    if (years) return width + PERIOD;
    const letters = options.map(({ text }) => text.length * LETTER + CHOICE);
    return (
      width +
      1 +
      (options.length <= MOST_SHOWN
        ? letters.reduce((sum, each) => sum + each, 0)
        : Math.max(...letters) + CHOICE)
    );
  }, 0);
}

/** How wide a list is that shows the longest of its options, or the box of a period, in em of the row's letters. */
function needOf({ options, years }: Control, row: number): number {
  const texts = years ? [spanText(years.from, years.to, row)] : options.map(({ text }) => text);
  return (
    Math.max(...texts.map(({ length }) => length)) * LETTER + (years ? ARROW_OF_PERIOD : ARROW)
  );
}

function stay(event: Event): void {
  event.preventDefault();
}
