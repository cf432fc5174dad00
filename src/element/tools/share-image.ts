/** The picture as a file, in the colours the page gives it now. */
import { imageOf, painted } from "../../words/image.js";
import type { ExportModel } from "../../words/export-model.js";

/**
 * An SVG of what is shown. `chart` is the drawn picture (`null` for a quotation without one); its
 * colours, which come from the page's sheet, are written out as they are on `host` now.
 */
export function shareImage(
  exportModel: ExportModel,
  chart: SVGSVGElement | null,
  host: Element,
): string {
  const image = imageOf(
    exportModel,
    chart && {
      markup: new XMLSerializer().serializeToString(chart),
      width: Number(chart.getAttribute("width")),
      height: Number(chart.getAttribute("height")),
    },
  );
  const uses = [...new Set(image.match(/var\(--_[a-z]+\)/g))];
  const colours = coloursOf(host, uses);
  const [text = "#000000"] = coloursOf(host, ["currentColor"]);
  return painted(image, (use) =>
    use === "var(--_ground)"
      ? isLight(text)
        ? "#16181b"
        : "#ffffff"
      : (colours[uses.indexOf(use)] ?? text),
  );
}
/** The image as PNG, `scale` pixels for each CSS pixel. Rejects where the page's policy forbids images from data. */
export async function rasterize(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The image could not be written."))),
      "image/png",
    );
  });
}

/**
 * Colours as the page paints them now, as `#rrggbb`. One probe serves them all: beside a long table
 * each element that comes or goes costs WebKit a fifth of a second.
 */
function coloursOf(host: Element, values: readonly string[]): string[] {
  const ground = isLight(getComputedStyle(host).color) ? "#16181b" : "#ffffff";
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const probe = document.createElement("span");
  host.shadowRoot?.append(probe);
  const painted = values.map((value) => {
    if (!canvas) return "#000000";
    probe.style.color = value;
    canvas.fillStyle = ground;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  });
  probe.remove();
  return painted;
}

function isLight(css: string): boolean {
  const numbers = css.startsWith("#")
    ? [1, 3, 5].map((at) => parseInt(css.slice(at, at + 2), 16))
    : (css.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const [red = 0, green = 0, blue = 0] = numbers;
  return 0.299 * red + 0.587 * green + 0.114 * blue > 128;
}
