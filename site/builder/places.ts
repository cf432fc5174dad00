/** Where a figure is pasted, and the form that lasts there. */
import type { SnippetName } from "../../src/static/snippets.js";

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly form: SnippetName;
  /** What to do with it there, in one line. */
  readonly how: string;
}

export const places: readonly Place[] = [
  {
    id: "html",
    name: "A page whose HTML I write",
    form: "tag",
    how: "Paste it where the figure should stand.",
  },
  {
    id: "wordpress",
    name: "WordPress",
    form: "address",
    how: "Paste the address on a line of its own. WordPress fetches the page and shows it in a frame; no plugin is needed.",
  },
  {
    id: "ghost",
    name: "Ghost",
    form: "tag",
    how: "Add an HTML card and paste it there.",
  },
  {
    id: "squarespace",
    name: "Squarespace or Wix",
    form: "iframe",
    how: "Add a code or embed block and paste it there.",
  },
  {
    id: "substack",
    name: "Substack, Medium or a newsletter",
    form: "picture",
    how: "Code is taken out there. Press “Copy for an editor” and paste the picture and its words.",
  },
  {
    id: "document",
    name: "Google Docs or Word",
    form: "html",
    how: "Press “Copy for an editor” and paste the words and the table.",
  },
  {
    id: "markdown",
    name: "Markdown: a README, a note, a wiki",
    form: "markdown",
    how: "Paste it on lines of its own.",
  },
  {
    id: "bundler",
    name: "React, Vue or another app with npm",
    form: "npm",
    how: "Install migration-explainers, import the element, and write its tag.",
  },
  {
    id: "other",
    name: "Somewhere else",
    form: "link",
    how: "A link survives every editor we tried. Press “Copy for an editor” and paste it.",
  },
];
