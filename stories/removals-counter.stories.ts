import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { dataset } from "../src/data/dataset.js";
import { given, oneOf, type CommonArgs } from "./shared.js";

interface Args extends CommonArgs {
  measure?: string;
  view?: string;
  claim?: string;
}

const meta: Meta<Args> = {
  title: "Elements/removals-counter",
  component: "removals-counter",
  argTypes: { claim: oneOf(dataset.claims) },
  render: (args) =>
    html`<removals-counter
      measure=${given(args.measure)}
      view=${given(args.view)}
      claim=${given(args.claim)}
      from=${given(args.from)}
      to=${given(args.to)}
      as-of=${given(args["as-of"])}
      src=${given(args.src)}
      >Returns from the UK, as published by the
      <a
        href="https://www.gov.uk/government/publications/returns-from-the-uk-and-illegal-working-activity-since-july-2024"
        >Home Office</a
      >.</removals-counter
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** Without attributes it shows the newest running total that was published. */
export const NewestTotal: Story = { name: "Newest total" };

/** With `as-of`, only what had been published by that day counts: here the day of the article this dataset began with. */
export const AsKnownOnTheDay: Story = {
  name: "As known on the article’s day",
  args: { "as-of": "2024-12-29" },
};

/** Where the publisher printed the same months a year before, both stand side by side, for the total and for each part. */
export const WithTheYearBefore: Story = {
  name: "With the year before",
  args: { "as-of": "2025-04-01" },
};

/** The published series is shown step by step. The newest steps are marked where they may still change. */
export const History: Story = { args: { view: "history" } };

/** `from` and `to` narrow the history to some years. */
export const HistoryOfSomeYears: Story = {
  name: "History of some years",
  args: { view: "history", from: "2018", to: "2024" },
};

/** Only enforced returns are counted. A deportation is just one kind of them. */
export const Enforced: Story = { name: "Enforced returns", args: { measure: "enforced" } };

/** Only voluntary returns are counted. They are revised upwards for years after they are first published. */
export const Voluntary: Story = { name: "Voluntary returns", args: { measure: "voluntary" } };

/** Only returns of foreign national offenders are counted. They cut across the types of return and are never added to them. */
export const Offenders: Story = { name: "Returns of offenders", args: { measure: "offenders" } };

/** Only asylum-related returns are counted. They cut across the types of return and are never added to them. */
export const AsylumRelated: Story = {
  name: "Asylum-related returns",
  args: { measure: "asylum-related" },
};

/** People are counted who were refused entry at the port and then left. They are not part of the running totals of returns. */
export const PortRefusals: Story = {
  name: "Refusals at the port",
  args: { measure: "port-refusals" },
};

/** What was said stands beside the record, with a verdict and the reason for it. */
export const ClaimBesideRecord: Story = {
  name: "A claim beside the record",
  args: { claim: "removed-since-july", "as-of": "2024-12-29" },
};

/** The measure is not known, so the element says that it cannot show it, and the author’s fallback stays. */
export const Problem: Story = { args: { measure: "deportations" } };
