import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { styleMap } from "lit/directives/style-map.js";

interface Args {
  background: string;
  color: string;
  "font-family": string;
  "font-size": string;
  "color-scheme": "light" | "dark";
  "--explainer-accent"?: string;
  "--explainer-accent-2"?: string;
  "--explainer-muted"?: string;
  "--explainer-rule"?: string;
}

const colour = { control: "color" as const };

const meta: Meta<Args> = {
  title: "Looks",
  // Its page is looks.mdx.
  tags: ["!autodocs"],
  args: {
    background: "#ffffff",
    color: "#1a1a1a",
    "font-family": "sans-serif",
    "font-size": "16px",
    "color-scheme": "light",
  },
  argTypes: {
    background: colour,
    color: colour,
    "color-scheme": { control: "inline-radio", options: ["light", "dark"] },
    "--explainer-accent": colour,
    "--explainer-accent-2": colour,
    "--explainer-muted": colour,
    "--explainer-rule": colour,
  },
  render: (args) =>
    html`<div style=${styleMap({ padding: "1em", ...args })}>
      <removals-counter></removals-counter>
      <crossings-timeline from="2023" to="2024" interval="month"></crossings-timeline>
      <deaths-tally from="2022"></deaths-tally>
      <quote-card quote="cooper-returns-target"></quote-card>
    </div>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Font, size and colours are those of the text around. Change them in the controls. */
export const LikeThePage: Story = {};

/** A dark page inside a light system: what counts is the container, not the reader's system. */
export const Night: Story = {
  args: { background: "#14161a", color: "#e8e8e8", "color-scheme": "dark" },
};

/** An accent, lines and secondary text of the page's own. */
export const Newspaper: Story = {
  args: {
    background: "#f6eedd",
    color: "#2b2620",
    "font-family": "Georgia, serif",
    "font-size": "18px",
    "--explainer-accent": "#8c2f1b",
    "--explainer-accent-2": "#5d6b3a",
    "--explainer-rule": "#cbbd9f",
  },
};

/** Too pale for its background: it is mixed with the text colour until it stands out, and the console says so. */
export const PaleAccent: Story = { args: { "--explainer-accent": "#ffe680" } };

/** Parts can be styled one by one, where custom properties are not enough. */
export const Parts: Story = {
  render: () =>
    html`<style>
        .framed::part(figure) {
          border: 1px solid;
          padding-inline: 1em;
        }
        .framed::part(heading) {
          font-variant: small-caps;
        }
        .framed::part(source) {
          font-style: italic;
        }
        .framed::part(controls) {
          display: none;
        }
      </style>
      <removals-counter class="framed"></removals-counter>`,
};
