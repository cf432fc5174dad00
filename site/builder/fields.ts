/** Fields with their labels: what all groups of options are made of. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/** A value and its words. */
export type Option = readonly [value: string, words: string, about?: string];

type Take = (value: string) => void;

/** One of a few, by arrow keys; `further` is put below them. */
export function radios(
  legend: string,
  name: string,
  options: readonly Option[],
  chosen: string,
  take: Take,
  further: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<fieldset class=${name}>
    <legend>${legend}</legend>
    ${options.map(
      ([value, words, about]) =>
        html`<label class="radio">
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => take(value)}
          />
          <span>${words}${about ? html`<small>${about}</small>` : nothing}</span>
        </label>`,
    )}
    ${further}
  </fieldset>`;
}

/** One of many, in a list that opens. */
export function select(
  label: string,
  name: string,
  options: readonly Option[],
  chosen: string,
  take: Take,
): TemplateResult {
  return html`<p class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      @change=${(event: Event) => take((event.currentTarget as HTMLSelectElement).value)}
    >
      ${options.map(
        ([value, words]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${words}</option>`,
      )}
    </select>
  </p>`;
}

/** The text that is being written in the field of that id stays; any other is as it was taken. */
function textOf(id: string, value: string): string {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement && activeElement.id === id
    ? activeElement.value
    : value;
}

/** Milliseconds after the last key. */
const REST = 400;

/** A line of text, taken when it is left or with the return key; an eager one also when a writer rests. */
export function line(
  label: string,
  name: string,
  value: string,
  take: Take,
  {
    hint = "",
    isWrong = false,
    isEager = false,
  }: { hint?: string; isWrong?: boolean; isEager?: boolean } = {},
): TemplateResult {
  return html`<p class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type="text"
      autocomplete="off"
      spellcheck="false"
      autocapitalize="off"
      aria-describedby=${hint ? `${name}-hint` : nothing}
      aria-invalid=${isWrong ? "true" : nothing}
      .value=${live(textOf(name, value))}
      @input=${isEager ? resting(take) : nothing}
      @change=${(event: Event) => take((event.currentTarget as HTMLInputElement).value.trim())}
    />
    ${hint ? html`<small id="${name}-hint">${hint}</small>` : nothing}
  </p>`;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Takes the text of a field once no key was pressed for a while. */
function resting(take: Take) {
  return ({ currentTarget }: Event) => {
    clearTimeout(timer);
    timer = setTimeout(() => take((currentTarget as HTMLInputElement).value.trim()), REST);
  };
}

/** Yes or no. */
export function tick(
  label: string,
  isSet: boolean,
  take: (isSet: boolean) => void,
): TemplateResult {
  return html`<label class="radio">
    <input
      type="checkbox"
      .checked=${live(isSet)}
      @change=${(event: Event) => take((event.currentTarget as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}
