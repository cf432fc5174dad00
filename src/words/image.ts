/** A view as one image that can stand alone: title, number, caveat, source and date around the picture, as SVG. */
import type { Shown } from "./shown.js";

const EDGE = 20;
const SMALL = 12;
const MARGIN = 40;

/** A drawn picture as text, and its size in pixels. */
export interface Chart {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** A piece of text in the image: size in pixels, weight, and whether it is secondary. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
}

/** Where lines are written: from the left, how wide, and how much larger than in the picture. */
interface Column {
  readonly left: number;
  readonly width: number;
  readonly scale: number;
  readonly dir: Shown["dir"];
}

/**
 * The picture with all that must be known with it, as wide as the picture and as tall as it takes. Colours are the
 * names of the elements' sheet (`var(--_main)`, `var(--_ground)`), to be written out by `painted`.
 */
export function imageOf(shown: Shown, chart: Chart | null): string {
  const width = Math.max(320, chart?.width ?? 640);
  const column = { left: EDGE, width, scale: 1, dir: shown.dir };
  const head = written(above(shown), EDGE, column);
  const middle = head.end + (chart ? chart.height + SMALL : 0);
  const foot = written(below(shown), middle, column);
  return svg(shown, width + 2 * EDGE, Math.ceil(foot.end + EDGE), [
    head.markup,
    chart ? placed(chart, EDGE, head.end, 1) : "",
    foot.markup,
  ]);
}

/** The size of a card, which is what pages that show a link expect. */
export const CARD = { width: 1200, height: 630 } as const;

/**
 * A card of 1200 by 630 pixels for places that show a link: words on the left, the picture on the right, what has to
 * be known below, in full and so large that it can be read where cards are shown small. `draw` makes the picture at a
 * width and is asked once; one that would stand too small is left out, for the number stands beside it.
 */
export function cardOf(
  shown: Shown,
  height: number,
  draw: (width: number) => Chart | null,
): string {
  const { dir } = shown;
  const width = CARD.width - 2 * MARGIN;
  const [title, ...rest] = above(shown);
  const head = written(title ? [title] : [], 20, { left: MARGIN, width, scale: 2, dir });
  const foot = (y: number) =>
    written(below({ ...shown, events: [] }), y, { left: MARGIN, width, scale: 1.3, dir });
  const end = CARD.height - 20 - foot(0).end;
  const room = end - head.end - 20;
  const scale = height ? Math.min(1.6, room / height) : 0;
  const beside = scale > 0.85 ? 400 : width;
  const chart = beside < width ? draw(Math.floor((width - beside - 30) / scale)) : null;
  const left = dir === "rtl" ? CARD.width - MARGIN - beside : MARGIN;
  // As large as there is room for.
  const words = [2, 1.7, 1.5, 1.3, 1.15, 1]
    .slice(chart ? 1 : 0)
    .map((scale) => written(rest, head.end, { left, width: beside, scale, dir }));
  const fitting = words.find((each) => each.end <= end) ?? words.at(-1);
  return svg(shown, CARD.width, CARD.height, [
    head.markup,
    fitting?.markup ?? "",
    chart ? placed(chart, dir === "rtl" ? MARGIN : MARGIN + beside + 30, head.end + 10, scale) : "",
    foot(end).markup,
  ]);
}

/** The image with its colours written out. */
export function painted(image: string, colour: (name: string) => string): string {
  return image.replace(/var\(--_[a-z]+\)|currentColor/g, colour);
}

function svg(shown: Shown, width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${shown.lang}" direction="${shown.dir}" font-family="system-ui, sans-serif" fill="var(--_text)" color="var(--_text)"><rect width="100%" height="100%" fill="var(--_ground)"/>${parts.join("")}</svg>`;
}

function placed({ markup }: Chart, x: number, y: number, scale: number): string {
  return `<g direction="ltr" transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})">${markup}</g>`;
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
    { text: detail, size: SMALL },
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
  ].flatMap((text) => (text ? [{ text, size: SMALL }] : []));
}

/** Lines below `y`, broken into the column, and where the next may begin. */
function written(lines: readonly Line[], y: number, { left, width, scale, dir }: Column) {
  const x = dir === "rtl" ? left + width : left;
  let end = y;
  let markup = "";
  for (const { text, size: plain, bold } of lines) {
    const size = plain * scale;
    for (const part of broken(text, Math.floor(width / (size * (bold ? 0.62 : 0.56))))) {
      end += size * 1.3;
      const weight = bold ? ' font-weight="bold"' : "";
      markup += `<text${dir === "rtl" ? ' class="rtl"' : ""} x="${x}" y="${end.toFixed(1)}" font-size="${round(size)}"${weight}>${xml(part)}</text>`;
    }
    end += size * 0.35;
  }
  return { markup, end };
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

/** A text inside XML; characters XML has no place for are left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
