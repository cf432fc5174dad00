/** What every story shares: the four elements, their documentation from the manifest, and the checks. */
import { setCustomElementsManifest, type Preview } from "@storybook/web-components-vite";
import manifest from "../custom-elements.json";
import "../src/define.js";
import { attributeControls, namedApart } from "./manifest.js";

setCustomElementsManifest(namedApart(manifest));

const preview: Preview = {
  tags: ["autodocs"],
  argTypesEnhancers: [attributeControls],
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          "Introduction",
          "Start",
          "Elements",
          "Looks",
          "Languages",
          "Guide",
          [
            "Element API",
            "Your own data",
            "Embedding",
            "Frameworks",
            "Everyone can read it",
            "Security",
            "Errors",
            "Performance",
          ],
          "Figures",
          ["How we count", "Data", "Ledger"],
          "Project",
        ],
      },
    },
  },
};

export default preview;
