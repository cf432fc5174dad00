import { DataSchema, GeneralHtmlSupport, Plugin } from "ckeditor5";
import { elements } from "./elements.js";

/** An element as a block whose words can be edited: what is in it is the fallback. */
class Explainers extends Plugin {
  static get requires() {
    return [DataSchema];
  }

  init() {
    const schema = this.editor.plugins.get(DataSchema);
    for (const tag of Object.keys(elements))
      schema.registerBlockElement({
        view: tag,
        model: `explainer-${tag}`,
        modelSchema: { inheritAllFrom: "$block" },
      });
  }
}

/** For `ClassicEditor.create(…, { plugins: [...plugins, …], htmlSupport, … })`. */
export const plugins = [Explainers, GeneralHtmlSupport];

export const htmlSupport = {
  allow: [
    ...Object.entries(elements).map(([name, attributes]) => ({ name, attributes })),
    { name: "blockquote", attributes: ["data-explainer"] },
    {
      name: "iframe",
      attributes: {
        src: /^https:\/\/your\.site\/embed\//,
        title: true,
        width: true,
        height: true,
        loading: true,
      },
    },
  ],
};
