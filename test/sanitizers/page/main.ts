/** Runs in the browser: every editor, and what comes out of each. */
import { ckeditor } from "./ckeditor.js";
import type { Editor } from "./editor.js";
import { lexical } from "./lexical.js";
import { quill } from "./quill.js";
import { setHTML } from "./set-html.js";
import { tinyMCE } from "./tinymce.js";
import { tiptap } from "./tiptap.js";
import { trix } from "./trix.js";

const editors: Readonly<Record<string, Editor>> = {
  "setHTML()": setHTML,
  TinyMCE: tinyMCE,
  "CKEditor 5": ckeditor,
  Tiptap: tiptap,
  Quill: quill,
  Lexical: lexical,
  Trix: trix,
};

const started = new Map<string, ReturnType<Editor>>();

/** What an editor makes of each of these, one after the other. */
async function through(name: string, withRecipe: boolean, sent: string[]): Promise<string[]> {
  const key = `${name} ${withRecipe}`;
  const start = editors[name];
  if (!start) throw new Error(`There is no editor "${name}".`);
  const running = started.get(key) ?? start(withRecipe);
  started.set(key, running);
  const way = await running;
  const came: string[] = [];
  for (const html of sent) came.push(await way(html));
  return came;
}

export interface Editors {
  readonly names: readonly string[];
  readonly through: typeof through;
}

Object.assign(globalThis, { editors: { names: Object.keys(editors), through } satisfies Editors });
