/** Runs in the page: what shows a cell of JupyterLab and cells of an Observable notebook. */
import { Sanitizer } from "@jupyterlab/apputils/lib/sanitizer.js";
import { renderHTML } from "@jupyterlab/rendermime/lib/renderers.js";
import { Runtime } from "@observablehq/runtime";
import { html } from "htl";

/** Shows HTML as JupyterLab does below a cell. */
function inJupyterLab(source: string, trusted: boolean): Promise<void> {
  const host = document.body.appendChild(document.createElement("div"));
  return renderHTML({
    host,
    source,
    trusted,
    sanitizer: new Sanitizer(),
    resolver: null,
    linkHandler: null,
    shouldTypeset: false,
    latexTypesetter: null,
  });
}

/** Shows the elements that cells of JavaScript give, one below the other. */
function inObservable(cells: readonly string[]): void {
  const notebook = new Runtime({ html: () => html }).module();
  const fulfilled = (value: unknown): void => {
    if (value instanceof Node) document.body.append(value);
  };
  for (const cell of cells)
    notebook.variable({ fulfilled }).define(["html"], new Function("html", `return ${cell}`));
}

Object.assign(globalThis, { inJupyterLab, inObservable });
