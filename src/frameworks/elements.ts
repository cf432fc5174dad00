/** What frameworks may write on our elements, taken from the classes: nothing of it is written twice. */
import type { LitElement } from "lit";
import type { Tag } from "../attributes.js";
import type {} from "../define.js";
import type {
  ExplainerErrorEvent,
  ExplainerReadyEvent,
  ExplainerSelectEvent,
  ExplainerUpdatedEvent,
} from "../index.js";

/** The elements by their tags. */
export type Elements = Pick<HTMLElementTagNameMap, Tag>;

/** The events by their names. */
export interface Events {
  "explainer-ready": ExplainerReadyEvent;
  "explainer-error": ExplainerErrorEvent;
  "explainer-select": ExplainerSelectEvent;
  "explainer-updated": ExplainerUpdatedEvent;
}

type Method = (...values: never[]) => unknown;
type OwnKeys<E> = { [K in keyof E]: E[K] extends Method ? never : K }[Exclude<
  keyof E,
  keyof LitElement
>] &
  string;

/** The properties of an element under their own names: `asOf`. */
export type Properties<E> = { [K in OwnKeys<E>]?: E[K] | undefined };

/** The same under the names of their attributes, which a server can write, too: `as-of`. */
export type Attributes<E> = { [K in OwnKeys<E> as Dashed<K>]?: E[K] | undefined };

/** A listener for each event, under its name behind a prefix: `onexplainer-ready`. */
export type Listeners<Prefix extends string> = {
  [Name in keyof Events as `${Prefix}${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : Name;
