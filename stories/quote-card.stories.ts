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

/** The quotation is about returns, so their series stands below it with the quoted period marked. */
export const WithSeries: Story = {
  name: "With a series as evidence",
  args: { quote: "cooper-returns-target" },
};

/** The quotation is about visits and arrests, so the counts published for that period stand below it. */
export const WithReadings: Story = {
  name: "With published counts as evidence",
  args: { quote: "home-office-operations-up" },
};

/** The quotation is the one of the first story, but `no-evidence` leaves out the picture. */
export const WithoutEvidence: Story = {
  name: "Without evidence",
  args: { quote: "cooper-returns-target", "no-evidence": true },
};

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

/** The quotation is not in the dataset, so the element says that it cannot show it, and the author’s fallback stays. */
export const Problem: Story = { args: { quote: "not-in-the-dataset" } };
