/** The options of an element, one field for each attribute of the manifest. */
import { html, nothing, type TemplateResult } from "lit";
import type { Attribute } from "../../src/attributes.js";
import { elements } from "../../src/static/elements.js";
import type { StaticElement } from "../../src/view/static-element.js";
import type { Facts } from "./facts.js";
import { line, radios, select, tick, type Option } from "./fields.js";
import { DATES, labelOf } from "./labels.js";
import { claimsOf, events, quotes } from "./dataset-options.js";

/** What the fields show, and where a change of theirs goes. */
export interface FieldContext {
  readonly facts: Facts;
  readonly element: StaticElement;
  readonly attributes: Readonly<Record<string, string>>;
  /** Sets an attribute, or takes it away. */
  readonly set: (name: string, value: string | null) => void;
  /** Whether the text of a field cannot be what it should. */
  readonly isWrong: (name: string) => boolean;
}

const dates = ["from", "to"];

const isElsewhere = (name: string) => [...dates, "as-of", "lang"].includes(name);

/** A number in running text is no figure, and its attributes leave nothing to choose of one. */
const INLINE = "inline";
const isForText = (name: string, values: readonly string[] = []) =>
  name === "show" || (values.includes(INLINE) && values.length === 2);

/** The fields of an element: what, when it happened, when it was known, in which language. */
export function controls(context: FieldContext): TemplateResult {
  const { attributes } = context.element;
  const has = (name: string) => Object.hasOwn(attributes, name);
  return html`
    <fieldset>
      <legend>What it shows</legend>
      ${Object.entries(attributes)
        .filter(([name, { values }]) => !isElsewhere(name) && !isForText(name, values))
        .map(([name, attribute]) => control(name, attribute, context))}
    </fieldset>
    <fieldset class="span" aria-describedby="dates">
      <legend>When it happened</legend>
      ${dates.filter(has).map((name) => dateField(name, context))}
      <small id="dates">${DATES} Empty: all there is.</small>
    </fieldset>
    ${has("as-of") ? known(context) : nothing}
    ${select(
      labelOf(context.element.tag, "lang").label,
      "lang",
      languagesOf(context.facts),
      context.attributes["lang"] ?? "",
      (value) => context.set("lang", value || null),
    )}
  `;
}

function control(name: string, attribute: Attribute, context: FieldContext): TemplateResult {
  const { boolean, default: fallback = "" } = attribute;
  const { attributes, set } = context;
  const { label } = labelOf(context.element.tag, name);
  const value = attributes[name] ?? fallback;
  if (name === "events") return eventsField(label, value, context);
  if (boolean) return tick(label, name in attributes, (isSet) => set(name, isSet ? "" : null));
  return select(label, name, optionsOf(name, attribute, context.element.tag), value, (chosen) =>
    set(name, chosen === fallback ? null : chosen),
  );
}

/** The values of an attribute in the order of their words; claims and quotations by their own. */
export function optionsOf(
  name: string,
  { values = [], default: fallback = "" }: Attribute,
  tag: string,
): readonly Option[] {
  if (name === "quote") return quotes;
  const words = labelOf(tag, name).values ?? {};
  const listed = Object.entries(words).filter(
    ([value]) => value !== INLINE && (value === fallback || values.includes(value)),
  );
  const unnamed = values
    .filter((value) => !(value in words) && value !== INLINE)
    .map((value): Option => [value, value]);
  return [...listed, ...unnamed, ...(name === "claim" ? claimsOf(tag) : [])];
}

/** All events, none, or some of them by name. */
function eventsField(label: string, value: string, { element, set }: FieldContext): TemplateResult {
  const words = Object.entries(labelOf(element.tag, "events").values ?? {});
  const some = words.some(([each]) => each === value) ? null : value.split(" ");
  return html`${select(label, "events", words, some ? "chosen" : value, (chosen) =>
    set("events", chosen === "chosen" ? (events[0]?.[0] ?? null) : chosen),
  )}
  ${
    some
      ? html`<fieldset class="events">
          <legend>Which events</legend>
          ${events.map(([id, title]) =>
            tick(title, some.includes(id), (isSet) =>
              set(
                "events",
                events
                  .map(([each]) => each)
                  .filter((each) => (each === id ? isSet : some.includes(each)))
                  .join(" ") || "none",
              ),
            ),
          )}
        </fieldset>`
      : nothing
  }`;
}

/** An empty end of the span is open; an empty day on which figures were known is a mistake. */
function dateField(
  name: string,
  { element, attributes, set, isWrong }: FieldContext,
): TemplateResult {
  return line(
    labelOf(element.tag, name).label,
    name,
    attributes[name] ?? "",
    (value) => set(name, value || (dates.includes(name) ? null : "")),
    { isWrong: isWrong(name) },
  );
}

/** The newest figures, or those of a day. Today is the day most articles are pinned to. */
function known(context: FieldContext): TemplateResult {
  const { set, element, attributes } = context;
  const isPinned = "as-of" in attributes;
  return radios(
    "When it was known",
    "known",
    [
      ["newest", "The newest figures"],
      ["pinned", "As known on a day"],
    ],
    isPinned ? "pinned" : "newest",
    (value) => set("as-of", value === "pinned" ? new Date().toISOString().slice(0, 10) : null),
    html`${isPinned ? dateField("as-of", context) : nothing}
      <small>${labelOf(element.tag, "as-of").hint}</small>`,
  );
}

function languagesOf({ languages }: Facts): readonly Option[] {
  const names = new Intl.DisplayNames("en-GB", { type: "language" });
  return [["", "English"], ...languages.map((tag): Option => [tag, names.of(tag) ?? tag])];
}

/** The elements to choose from, with what each shows. */
export function elementsOf(): readonly Option[] {
  return elements.map(({ tag, example }) => [tag, example.name, example.about]);
}
