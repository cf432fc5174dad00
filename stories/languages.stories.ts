import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";

interface Args {
  lang: string;
}

const meta: Meta<Args> = {
  title: "Languages",
  // Its page is languages.mdx.
  tags: ["!autodocs"],
  argTypes: {
    lang: { control: "select", options: ["en", "cy", "fr", "ar", "fr-CA", "ar-EG", "en-US"] },
  },
  render: ({ lang }) =>
    html`<div lang=${lang} dir=${lang.startsWith("ar") ? "rtl" : "ltr"}>
      <removals-counter as-of="2025-04-01"></removals-counter>
      <crossings-timeline from="2024" to="2024"></crossings-timeline>
      <deaths-tally></deaths-tally>
      <quote-card quote="cooper-returns-target"></quote-card>
    </div>`,
};

export default meta;
type Story = StoryObj<Args>;

/** All four take the language of the nearest `lang`. Change it in the controls, and they follow. */
export const English: Story = { args: { lang: "en" } };

/** Plural forms, months and dates are Welsh, also in browsers that know no Welsh dates. */
export const Welsh: Story = { name: "Cymraeg", args: { lang: "cy" } };

/** Narrow spaces that do not break stand where French typography asks for them. */
export const French: Story = { name: "Français", args: { lang: "fr" } };

/** The words run from right to left; in the pictures time runs from left to right. */
export const Arabic: Story = { name: "العربية", args: { lang: "ar" } };
