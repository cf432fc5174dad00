import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { dataset } from "../src/data/dataset.js";
import { given, oneOf, type CommonArgs } from "./shared.js";

interface Args extends CommonArgs {
  measure?: string;
  interval?: string;
  view?: string;
  events?: string;
  claim?: string;
}

const meta: Meta<Args> = {
  title: "Elements/crossings-timeline",
  component: "crossings-timeline",
  argTypes: { claim: oneOf(dataset.claims) },
  render: (args) =>
    html`<crossings-timeline
      measure=${given(args.measure)}
      interval=${given(args.interval)}
      view=${given(args.view)}
      events=${given(args.events)}
      claim=${given(args.claim)}
      from=${given(args.from)}
      to=${given(args.to)}
      as-of=${given(args["as-of"])}
      src=${given(args.src)}
      >People detected arriving in the UK by small boat, as published by the
      <a
        href="https://www.gov.uk/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats"
        >Home Office</a
      >.</crossings-timeline
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** Without attributes it shows the whole series, in steps that fit its length. */
export const Default: Story = { name: "Whole series" };

/** This is 2024 up to 13 December, the day to which the article’s figure for the year was counted. */
export const Year2024: Story = {
  name: "2024, to 13 December",
  args: { from: "2024", to: "2024-12-13" },
};

/** The span begins on the day after the general election of 2024. The claim that counted these days stands beside the record. */
export const SinceTheElection: Story = {
  name: "Since the election, with a claim",
  args: { from: "2024-07-05", to: "2024-12-13", claim: "crossings-since-election" },
};

/** Each bar is a day of the whole series. */
export const ByDay: Story = { name: "Whole series by day", args: { interval: "day" } };

/** Each bar is a quarter of the whole series. */
export const ByQuarter: Story = { name: "Whole series by quarter", args: { interval: "quarter" } };

/** Each bar is a year of the whole series. One that is not complete says to which day it goes. */
export const ByYear: Story = { name: "Whole series by year", args: { interval: "year" } };

/** Each line is the running total of a year, read on the same day of every year. */
export const Cumulative: Story = { args: { view: "cumulative" } };

/** Boats are counted instead of people. */
export const Boats: Story = { args: { measure: "boats" } };

/** People are divided by boats in the same step. */
export const PeoplePerBoat: Story = {
  name: "People per boat",
  args: { measure: "people-per-boat" },
};

/** The span is the same as in the story of 2024, but no event is marked. */
export const WithoutEvents: Story = {
  name: "Without events",
  args: { from: "2024", to: "2024-12-13", events: "none" },
};

/** Only the events whose ids are given are marked. */
export const ChosenEvents: Story = {
  name: "Chosen events",
  args: { from: "2024", to: "2024", events: "election-2024 uk-germany-plan" },
};

/** These are the newest weeks we hold. Those after the last official statistics are hatched. */
export const NewestWeeks: Story = {
  name: "Newest weeks",
  args: { from: "2026-05", interval: "week" },
};

/** The measure is not known, so the element says that it cannot show it, and the author’s fallback stays. */
export const Problem: Story = { args: { measure: "lorries" } };
