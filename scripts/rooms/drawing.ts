/** The rooms as one drawing: a row for each step away from the figures, an arrow for each import. */
import { levelsOf, shortest } from "./imports.js";

export interface Room {
  /** What it is for, in a few words. */
  readonly about: string;
  /** Which step of a number's way is made there. */
  readonly step?: number;
}

const BOX = { width: 220, height: 46 };
const ROW = 84;
const WIDTH = 720;
const MARGIN = 16;

interface Place {
  readonly x: number;
  readonly y: number;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The drawing as an SVG on its own paper, so that it can be read on a dark page too. */
export function drawingOf(
  rooms: ReadonlyMap<string, Room>,
  imports: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const drawn = new Map([...imports].filter(([room]) => rooms.has(room)));
  const levels = levelsOf(drawn);
  const rows = Math.max(...levels.values()) + 1;
  const height = rows * ROW - (ROW - BOX.height) + 2 * MARGIN;
  const places = new Map<string, Place>();
  for (let level = 0; level < rows; level++) {
    const row = [...levels].filter(([, each]) => each === level).map(([room]) => room);
    for (const [index, room] of row.entries()) {
      const x = (WIDTH * (index + 1)) / (row.length + 1);
      places.set(room, { x: Math.round(x), y: MARGIN + level * ROW });
    }
  }
  const at = (room: string): Place => places.get(room) ?? { x: 0, y: 0 };
  const arrows = shortest(drawn).map(([from, to]) => arrow(at(from), at(to)));
  const boxes = [...drawn.keys()].map((room) => box(room, at(room), rooms.get(room)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" role="img">
<title>The rooms of the code, from the figures at the top to what readers and programs get</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#555"/></marker></defs>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<g fill="none" stroke="#555" marker-end="url(#tip)">
${arrows.join("\n")}
</g>
${boxes.join("\n")}
</svg>
`;
}

/** From the lower edge of a box to the upper edge of another. */
function arrow(from: Place, to: Place): string {
  const [top, bottom] = [from.y + BOX.height, to.y - 1];
  // A long way goes around what stands between, on its own side.
  const aside = to.y - from.y > ROW ? Math.sign(from.x - WIDTH / 2) * BOX.width : 0;
  const bend = Math.min(60, (bottom - top) / 2);
  return `<path d="M${from.x} ${top}C${from.x + aside} ${top + bend} ${to.x + aside} ${bottom - bend} ${to.x} ${bottom}"/>`;
}

function box(name: string, { x, y }: Place, { about, step }: Room = { about: "" }): string {
  const left = x - BOX.width / 2;
  const number =
    step === undefined
      ? ""
      : `<circle cx="${left}" cy="${y}" r="11" fill="#1d70b8"/><text x="${left}" y="${y + 4}" font-size="12" fill="#fff" text-anchor="middle">${step}</text>`;
  return `<g><rect x="${left}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="5" fill="${step ? "#eef4fa" : "#f6f6f6"}" stroke="${step ? "#1d70b8" : "#999"}"/>
<text x="${x}" y="${y + 19}" font-size="14" font-weight="600" fill="#111" text-anchor="middle">${escaped(name)}</text>
<text x="${x}" y="${y + 36}" font-size="12" fill="#333" text-anchor="middle">${escaped(about)}</text>${number}</g>`;
}
