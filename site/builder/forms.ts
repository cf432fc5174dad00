/** The forms a view can be taken away in: what each is called and when it is the right one. */
import type { SnippetName } from "../../src/static/snippets.js";

export interface Form {
  readonly name: SnippetName;
  readonly title: string;
  /** When to use it, in one line. */
  readonly when: string;
  /** Whether an editor can take it as a text with links, and not only as code. */
  readonly isText?: boolean;
  /** Whether it takes an embed page of the view itself: one for all views has no words or picture of this one. */
  readonly takesPage?: boolean;
  /** Whether it carries the author's title, note and colour. */
  readonly carries?: boolean;
}

export interface Group {
  readonly title: string;
  readonly about: string;
  readonly forms: readonly Form[];
}

export const groups: readonly Group[] = [
  {
    title: "On your own page",
    about: "These run where they stand: in your font and, if you chose one, with your colour.",
    forms: [
      {
        name: "tag",
        title: "Element",
        when: "For pages where you may add a script. Without it, its words stay readable.",
        carries: true,
      },
      {
        name: "figure",
        title: "Element, already drawn",
        when: "For generated sites and archives: complete before any script runs, and without one. Long.",
        carries: true,
      },
      {
        name: "npm",
        title: "Package",
        when: "For a site that is built with npm and a bundler.",
        carries: true,
      },
    ],
  },
  {
    title: "By its address",
    about: "These lead to a page of the site.",
    forms: [
      {
        name: "address",
        title: "Address",
        when: "For WordPress and other systems that turn an address on a line of its own into an embed.",
        takesPage: true,
      },
      {
        name: "iframe",
        title: "Frame",
        when: "For systems that keep frames and remove other code. The script fits its height.",
      },
      {
        name: "quote",
        title: "Quotation block",
        when: "For sites with our loader in their theme, which makes it live. Elsewhere it is read as text.",
        takesPage: true,
        isText: true,
      },
      {
        name: "link",
        title: "Link",
        when: "For systems that remove everything else: a link survives every editor we tried.",
        isText: true,
      },
      {
        name: "picture",
        title: "Picture and words",
        when: "For mail, newsletters and feeds, where no script runs.",
        takesPage: true,
        isText: true,
      },
    ],
  },
  {
    title: "In words and numbers",
    about: "These load nothing, and stay as they are on the day you copy them.",
    forms: [
      {
        name: "html",
        title: "Text and table",
        when: "For pages without any script: paragraphs, and a table of the figures.",
        isText: true,
      },
      {
        name: "markdown",
        title: "Markdown",
        when: "For notes, wikis and repositories that read Markdown.",
      },
      {
        name: "text",
        title: "Plain text",
        when: "For everything else.",
      },
    ],
  },
];

/** The form of a name. */
export function formOf(name: SnippetName): Form | undefined {
  return groups.flatMap(({ forms }) => forms).find((form) => form.name === name);
}

/** What is copied beside a form for an editor: the same without links and table, for what takes no more. */
export function wordsOf(
  name: SnippetName,
  { address, text }: Readonly<Record<"address" | "text", string>>,
): string {
  return name === "link" ? address : text;
}
