/** Runs in the browser: every editor, and what comes out of each. */
import { ckeditor } from "./ckeditor.js";
import type { Editor, Opened } from "./editor.js";
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

const started = new Map<string, Promise<Opened>>();

function opened(name: string, withRecipe: boolean): Promise<Opened> {
  const key = `${name} ${withRecipe}`;
  const start = editors[name];
  if (!start) throw new Error(`There is no editor "${name}".`);
  const running = started.get(key) ?? start(withRecipe);
  started.set(key, running);
  return running;
}

/** What an editor makes of each of these, one after the other. */
async function through(name: string, withRecipe: boolean, sent: string[]): Promise<string[]> {
  const { load, saved } = await opened(name, withRecipe);
  return sent.map((html) => {
    load(html);
    return saved();
  });
}

/**
 * Empties an editor and puts the cursor into it. What it gives waits until something has come and nothing more comes,
 * and says what the editor would then save.
 */
async function begin(name: string, withRecipe: boolean): Promise<() => Promise<string>> {
  const { load, saved, focus } = await opened(name, withRecipe);
  if (!focus) throw new Error(`Nobody can write into ${name}.`);
  load("");
  focus();
  const empty = saved();
  return async () => {
    let [before, now] = [empty, saved()];
    while (now === empty || now !== before) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      [before, now] = [now, saved()];
    }
    return now;
  };
}

export interface Editors {
  readonly names: readonly string[];
  readonly through: typeof through;
  readonly begin: typeof begin;
}

Object.assign(globalThis, {
  editors: { names: Object.keys(editors), through, begin } satisfies Editors,
});
