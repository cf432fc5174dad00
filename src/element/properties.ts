/** What every element can be asked for by attributes or properties, and how it gets its name. */
import { LitElement } from "lit";
import { property } from "./property.js";

export abstract class ExplainerProperties extends LitElement {
  /** The name of the element in HTML. */
  static readonly tag: string;

  /**
   * Defines the element as `tag` in `registry`; by default under its own name on the page. Where that name
   * is taken, as by a second copy of this package, it stays with the first. A registry takes a class only
   * once, so under another name stands a class of its own, derived from this one.
   * @example
   * import { QuoteCard } from "migration-explainers";
   * QuoteCard.define("their-words");
   */
  static define(
    this: CustomElementConstructor & { readonly tag: string },
    tag: string = this.tag,
    registry: CustomElementRegistry = customElements,
  ): void {
    if (!registry.get(tag)) registry.define(tag, tag === this.tag ? this : class extends this {});
  }

  /** First day shown, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: when it happened. Default: all we hold. */
  @property({ reflect: true }) from?: string | undefined;

  /** Last day shown, inclusive, written as `from`. Default: all we hold. */
  @property({ reflect: true }) to?: string | undefined;

  /** Only what had been published by this day. Default: the newest we hold. */
  @property({ attribute: "as-of", reflect: true }) asOf?: string | undefined;

  /** Which controls a reader gets: `none`, or some of `count`, `view`, `scope`, `compare` and `period` separated by spaces. Default: all for which there is a choice. */
  @property({ reflect: true }) controls?: string | undefined;

  /** The level of the title as a heading of the page, from 1 to 6. Default: it is no heading. */
  @property({ attribute: "heading-level", type: Number, reflect: true }) headingLevel?:
    number | undefined;

  /** Address of a dataset of the same schema to draw instead of ours. */
  @property({ reflect: true }) src?: string | undefined;

  /** Address of newer figures of ours, a `newest.json`. Default: the page's, else none. */
  @property({ reflect: true }) live?: string | undefined;

  /** A dataset of the same schema to draw instead of ours; wins over `src`. Checked before it is used. */
  @property({ attribute: false }) data?: unknown;
}
