import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { dataset } from "../src/data/dataset.js";
import { given, oneOf, type CommonArgs } from "./shared.js";

interface Args extends CommonArgs {
  quote?: string;
  "no-evidence"?: boolean;
}

const meta: Meta<Args> = {
  title: "Elements/quote-card",
  component: "quote-card",
  argTypes: { quote: oneOf(dataset.quotes) },
  render: (args) =>
    html`<quote-card
      quote=${given(args.quote)}
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

/** A quotation about returns, with the series it is about and the quoted period marked. */
export const WithSeries: Story = {
  name: "With a series as evidence",
  args: { quote: "cooper-returns-target" },
};

/** A quotation about enforcement visits, with the counts that were published for that period. */
export const WithReadings: Story = {
  name: "With published counts as evidence",
  args: { quote: "home-office-operations-up" },
};

/** The same quotation as in the first story, with `no-evidence`: the picture is left out. */
export const WithoutEvidence: Story = {
  name: "Without evidence",
  args: { quote: "cooper-returns-target", "no-evidence": true },
};

/** A quotation of which the article printed only a part; the card says what was left out, and by whom. */
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

/** Every quotation of the dataset, in its order, without evidence. */
export const AllSixteen: Story = {
  name: "All sixteen",
  render: () =>
    html`${dataset.quotes.map(({ id }) => html`<quote-card quote=${id} no-evidence></quote-card>`)}`,
};

/** A quotation that is not in the dataset: the element says so, and the author’s fallback stays. */
export const Problem: Story = { args: { quote: "not-in-the-dataset" } };
