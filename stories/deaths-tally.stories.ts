import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { dataset } from "../src/data/dataset.js";
import { given, oneOf, type CommonArgs } from "./shared.js";

interface Args extends CommonArgs {
  by?: string;
  scope?: string;
  claim?: string;
}

const meta: Meta<Args> = {
  title: "Elements/deaths-tally",
  component: "deaths-tally",
  argTypes: { claim: oneOf(dataset.claims) },
  render: (args) =>
    html`<deaths-tally
      by=${given(args.by)}
      scope=${given(args.scope)}
      claim=${given(args.claim)}
      from=${given(args.from)}
      to=${given(args.to)}
      as-of=${given(args["as-of"])}
      src=${given(args.src)}
      >People recorded dead or missing on the way to the UK, as compiled by IOM’s
      <a href="https://missingmigrants.iom.int/">Missing Migrants Project</a>.</deaths-tally
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** Without attributes it shows the whole record, one mark for each person, by year. */
export const ByYear: Story = { name: "By year" };

/** The record of 2024 is divided by month. A month in which nobody was recorded keeps its place. */
export const ByMonth: Story = {
  name: "2024 by month",
  args: { by: "month", from: "2024", to: "2024" },
};

/** The whole record is divided by the cause of death or disappearance, in three groups that always have the same order. */
export const ByCause: Story = { name: "By cause", args: { by: "cause" } };

/** Each incident of 2024 stands at its date. Nothing is said of it but its day and its two numbers. */
export const ByIncident: Story = {
  name: "2024 by incident",
  args: { by: "incident", from: "2024", to: "2024" },
};

/** Every year by month is too much for columns, so the months stand in a grid. */
export const AllMonths: Story = { name: "All months", args: { by: "month" } };

/** Only the part of the record whose place names the Channel is shown. We derived this part, and the element says so. */
export const ChannelScope: Story = { name: "The Channel only", args: { scope: "channel" } };

/** This is the record of one year. The count of another compiler stands beside it and is never added. */
export const Year2024: Story = { name: "2024", args: { from: "2024", to: "2024" } };

/** This is the count as it was reported on the day of the article this dataset began with. It is a minimum, like every count of deaths. */
export const AsReported: Story = {
  name: "As reported on 29 December 2024",
  args: { "as-of": "2024-12-29" },
};

/** What was reported stands beside what is recorded now, with the reason for the difference. */
export const ClaimBesideRecord: Story = {
  name: "A claim beside the record",
  args: { from: "2024", to: "2024", claim: "deaths-2024" },
};

/** The scope is not known, so the element says that it cannot show it, and the author’s fallback stays. */
export const Problem: Story = { args: { scope: "sea" } };
