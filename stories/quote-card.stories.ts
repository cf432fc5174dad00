import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { dataset } from "../src/data/dataset.js";
import { given, oneOf, type CommonArgs } from "./shared.js";

interface Args extends CommonArgs {
  quote?: string;
  list?: boolean;
  "no-evidence"?: boolean;
}

const meta: Meta<Args> = {
  title: "Elements/quote-card",
  component: "quote-card",
  argTypes: { quote: oneOf(dataset.quotes) },
  render: (args) =>
    html`<quote-card
      quote=${given(args.quote)}
      ?list=${args.list}
      ?no-evidence=${args["no-evidence"]}
      from=${given(args.from)}
      to=${given(args.to)}
      as-of=${given(args["as-of"])}
      src=${given(args.src)}
      >A quotation, as printed by the
      <a href="https://www.wsws.org/">World Socialist Web Site</a>.</quote-card
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/**
 * The quotation says that a half-year is the highest of five years: each half-year is drawn from 2010 on, with the level
 * of the one meant, the five years, and the later ones that were higher.
 */
export const WithSeries: Story = {
  name: "Tested by a series",
  args: { quote: "cooper-returns-target" },
};

/** The quotation is about visits and arrests: what was published of that period stands over the same months a year before. */
export const WithReadings: Story = {
  name: "Tested by published counts",
  args: { quote: "home-office-operations-up" },
};

/** Three counts of one period, of which the year before was not seen. */
export const OfOnePeriod: Story = {
  name: "Published counts of one period",
  args: { quote: "home-office-london" },
};

/** The quotation is the one of the first story, but `no-evidence` leaves out the test. The answer stays. */
export const WithoutEvidence: Story = {
  name: "Without the test",
  args: { quote: "cooper-returns-target", "no-evidence": true },
};

/** The quotation names a figure that nothing we have read can bear out or contradict: there is an answer and no picture. */
export const CannotBeChecked: Story = {
  name: "Cannot be checked",
  args: { quote: "guardian-pakistan-flight" },
};

/** The quotation names no figure: it says so, and has no title of ours and no picture. */
export const NoFigure: Story = { name: "No figure", args: { quote: "starmer-fantastic" } };

/** The article printed only a part of this quotation. The card says what was left out or put in, and by whom. */
export const Shortened: Story = { args: { quote: "tinsley-kent-safe-routes" } };

/** Without `quote`, the author’s own `<blockquote>` and `<cite>` inside the element are shown as they are. */
export const OwnBlockquote: Story = {
  name: "The author’s own blockquote",
  render: () =>
    html`<quote-card>
      <blockquote><p>The words you quote, letter for letter as they were printed.</p></blockquote>
      <cite>Who said them, when and where</cite>
    </quote-card>`,
};

/** Every quotation of the dataset is shown, in its order and without evidence. */
export const AllSixteen: Story = {
  name: "All sixteen",
  render: () =>
    html`${dataset.quotes.map(({ id }) => html`<quote-card quote=${id} no-evidence></quote-card>`)}`,
};

/**
 * With `list` a reader finds a quotation among all: by speaker, by what it is about, by its verdict, or by its words. Each
 * leads to its card in the same place, and has an address of its own. The choices stay while the page stands.
 */
export const List: Story = { name: "All quotations, to find one", args: { list: true } };

/** In a list `from` and `to` are when something was said. Quotations without a date are left out, and the figure says how many. */
export const ListOfDays: Story = {
  name: "Said in some months",
  args: { list: true, from: "2024-09", to: "2024-11" },
};

/** The quotation is not in the dataset, so the element says that it cannot show it, and the author’s fallback stays. */
export const Problem: Story = { args: { quote: "not-in-the-dataset" } };
