/** `render`: one view as one file. */
import { writeFile } from "node:fs/promises";
import { formats, render as rendered, type Format } from "../static/render.js";
import { readSite, readView, viewHelp, type Command } from "./command.js";
import { readData } from "./validate.js";

const help = `migration-explainers render <element> [attributes] --format <format> [-o <file>]

${viewHelp}
  --format   ${formats.join(", ")}; text without it
  -o         the file to write; standard output without it
  --site     the address of the folder that holds embed/ and cdn/, for links back
  --width    of the picture in pixels, 240 to 1200; 640 without it
  --scale    pixels of a PNG for each of those; 2 without it
  --data     a dataset of your own instead of ours, as a JSON file

Example: migration-explainers render crossings-timeline --from 2024 --format png -o crossings.png
`;

export const render: Command = {
  says: "one view as a file: picture, figures, words",
  help,
  run: async (args) => {
    const { view, values } = readView(args, {
      format: { type: "string" },
      out: { type: "string", short: "o" },
      site: { type: "string" },
      width: { type: "string" },
      scale: { type: "string" },
      data: { type: "string" },
    });
    const { format = "text", out, site, data } = values;
    // What cannot be rendered is said there, for whoever calls it.
    const content = await rendered(view, format as Format, {
      site: site === undefined ? undefined : readSite(site),
      width: number(values.width),
      scale: number(values.scale),
      data: data === undefined ? undefined : await readData(data),
    });
    if (out === undefined) process.stdout.write(content);
    else
      await writeFile(out, content).catch((error: unknown) => {
        throw new Error(`${out} could not be written. ${String(error)}`);
      });
    return 0;
  },
};

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
