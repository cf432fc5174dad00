import { GeneralHtmlSupport } from "ckeditor5";
import { elements } from "./elements.js";

const allowed = Object.entries(elements).map(([name, attributes]) => ({ name, attributes }));

/** For `ClassicEditor.create(…, { plugins: [...plugins, …], htmlSupport, … })`. */
export const plugins = [GeneralHtmlSupport];

export const htmlSupport = {
  allow: [
    { name: "$customElement" },
    ...allowed,
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
