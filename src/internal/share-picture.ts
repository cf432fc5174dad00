/** The picture as a file that can stand alone: title, number, caveat, source and date inside the image. */
import { FONT } from "../plot/layout.js";
import type { Shown } from "../words/shown.js";
import { svgNode } from "./svg.js";

const EDGE = 20;

/** A piece of text in the image: size in pixels, weight, and whether it is secondary. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * An SVG of what is shown. `chart` is the drawn picture (`null` for a quotation without one); its
 * colours, which come from the page's sheet, are written out as they are on `host` now.
 */
export function sharePicture(shown: Shown, chart: SVGSVGElement | null, host: Element): string {
  const width = Math.max(320, Number(chart?.getAttribute("width") ?? 640));
  const [text = "#000000"] = coloursOf(host, ["currentColor"]);
  const svg = svgNode("svg", {
    lang: shown.lang,
    direction: shown.dir,
    "font-family": "system-ui, sans-serif",
    fill: text,
    color: text,
  });
  const ground = svgNode("rect", {
    width: "100%",
    height: "100%",
    fill: isLight(text) ? "#16181b" : "#ffffff",
  });
  svg.append(ground);
  let y = EDGE;
  const start = shown.dir === "rtl" ? width + EDGE : EDGE;
  y = write(svg, above(shown), y, width, start);
  if (chart) {
    const copy = chart.cloneNode(true) as SVGSVGElement;
    copy.setAttribute("x", String(EDGE));
    copy.setAttribute("y", String(y));
    copy.setAttribute("direction", "ltr");
    svg.append(copy);
    y += Number(chart.getAttribute("height")) + 12;
  }
  y = write(svg, below(shown), y, width, start) + EDGE;
  svg.setAttribute("width", String(width + 2 * EDGE));
  svg.setAttribute("height", String(Math.ceil(y)));
  svg.setAttribute("viewBox", `0 0 ${width + 2 * EDGE} ${Math.ceil(y)}`);
  const source = new XMLSerializer().serializeToString(svg);
  return withColours(source, host);
}

/** The colours of the page's sheet written out. */
function withColours(source: string, host: Element): string {
  const uses = [...new Set(source.match(/var\(--_[a-z]+\)/g))];
  const colours = coloursOf(host, uses);
  return uses.reduce(
    (written, use, index) => written.replaceAll(use, colours[index] ?? use),
    source,
  );
}

/** The image as PNG, `scale` pixels for each CSS pixel. Rejects where the page's policy forbids images from data. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
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

function above({ title, headline, detail, quotation }: Shown): Line[] {
  if (quotation) {
    const { passages, speaker, office, where, printed } = quotation;
    return [
      ...passages.map((passage) => ({ text: `“${passage}”`, size: 20 })),
      { text: [speaker, office, where, printed].filter(Boolean).join(" · "), size: 14 },
      ...(detail ? [{ text: detail, size: 15, bold: true }] : []),
    ];
  }
  return [
    { text: title, size: 15, bold: true },
    ...(headline
      ? [
          { text: headline.text, size: 30, bold: true },
          { text: headline.label, size: 15 },
        ]
      : []),
    { text: detail, size: FONT },
  ];
}

function below({ caveats, claim, events, sources, pinned, labels }: Shown): Line[] {
  return [
    events
      .map(({ when, title }, index) => `${index + 1} ${when}${labels.colon}${title}`)
      .join(". "),
    claim ? `${claim.said.join("")} ${claim.verdict} ${claim.why}` : "",
    [...(pinned === null ? [] : [pinned]), ...caveats].join(" "),
    ...sources.map(
      ({ publisher, title, detail }) => `${publisher}${labels.comma}${title} (${detail})`,
    ),
  ].flatMap((text) => (text ? [{ text, size: FONT }] : []));
}

/** Writes lines below `y`, broken into the width, and returns where the next may begin. */
function write(
  svg: Element,
  lines: readonly Line[],
  y: number,
  width: number,
  start: number,
): number {
  for (const { text, size, bold } of lines) {
    for (const part of broken(text, Math.floor(width / (size * (bold ? 0.62 : 0.56))))) {
      y += size * 1.3;
      const element = svgNode("text", {
        x: String(start),
        y: y.toFixed(1),
        "font-size": String(size),
        ...(bold && { "font-weight": "bold" }),
      });
      element.textContent = part;
      svg.append(element);
    }
    y += size * 0.35;
  }
  return y;
}

/** The text in lines of at most so many characters, broken between words. */
function broken(text: string, most: number): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const last = lines.length - 1;
    const longer = lines[last] ? `${lines[last]} ${word}` : word;
    if (longer.length <= most || !lines[last]) lines[last] = longer;
    else lines.push(word);
  }
  return lines;
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
