/** Runs in the page: a drawn picture as plain geometry, and all that its readout and its table say. */

/** A drawn figure, its corners in pixels of the picture. */
export interface Mark {
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly filled: boolean;
  readonly round: boolean;
}

/** A text, by its line of writing and where it ends. */
export interface Written {
  readonly text: string;
  readonly y: number;
  readonly right: number;
}

/** What a reader is told at one point, where its mark begins, and the middle of it; the upper end of one that stands upright. */
export interface Place {
  readonly spoken: string;
  readonly row: number;
  readonly left: number;
  readonly x: number;
  readonly y: number;
}

export interface ReadPicture {
  readonly title: string;
  readonly summary: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly marks: readonly Mark[];
  readonly texts: readonly Written[];
  readonly places: readonly Place[];
}

/** Reads the one element on the stage from end to end. */
export async function readPicture(): Promise<ReadPicture> {
  const root = document.querySelector("#stage > div > *")?.shadowRoot;
  const svg = root?.querySelector<SVGSVGElement>("[part=chart] svg");
  const host = root?.host as (Element & { updateComplete: Promise<unknown> }) | undefined;
  if (!root || !svg || !host) throw new Error("No picture stands on the stage.");
  const enter = async (room: string) => {
    const door = root.querySelector<HTMLElement>(`#door-${room}`);
    if (door?.ariaExpanded !== "true") door?.click();
    await host.updateComplete;
  };
  await enter("definitions");
  const summary = root.querySelector("[part=summary]")?.textContent ?? "";
  await enter("table");
  const table = root.querySelector("#room-table");
  if (!table) throw new Error("No table stands behind the picture.");
  const text = (each: Element | null) => each?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  return {
    title: text(root.querySelector("[part=heading]")),
    summary: summary.replace(/\s+/g, " ").trim(),
    columns: [...table.querySelectorAll("thead th")].map(text),
    // The table has the newest row first, a picture goes the other way.
    rows: [...table.querySelectorAll<HTMLElement>("tbody tr")]
      .sort((a, b) => Number(a.dataset["row"]) - Number(b.dataset["row"]))
      .map((row) => [...row.children].map(text)),
    marks: [
      ...svg.querySelectorAll<SVGGraphicsElement>(":is(path, line, rect, circle):not(.mark)"),
    ].flatMap((each) => marksOf(each)),
    texts: [...svg.querySelectorAll("text")].map((each) => ({
      text: text(each),
      y: placed(each, each.getStartPositionOfChar(0)).y,
      right: placed(each, each.getEndPositionOfChar(each.getNumberOfChars() - 1)).x,
    })),
    places: stepThrough(root),
  };
}

/** Goes from the first to the last point by its key. */
function stepThrough(root: ShadowRoot): Place[] {
  const line = root.querySelector("[part=readout]");
  const [earlier, later] = root.querySelectorAll<HTMLElement>(".step");
  if (!line || !earlier || !later) return [];
  let row = -1;
  root.host.addEventListener(
    "explainer-select",
    (event) => ({ row } = event as Event & { row: number }),
  );
  earlier.dispatchEvent(new KeyboardEvent("keydown", { key: "Home", bubbles: true }));
  const places: Place[] = [];
  for (;;) {
    const [, x = 0, y = 0, width = 0] =
      /^M(-?[\d.]+) (-?[\d.]+)(?:h([\d.]+))?/.exec(
        root.querySelector(".mark")?.getAttribute("d") ?? "",
      ) ?? [];
    const middle = Number(x) + Number(width) / 2;
    places.push({
      spoken: line.textContent ?? "",
      row,
      left: Number(x),
      x: middle,
      y: Number(y),
    });
    if (later.ariaDisabled === "true") return places;
    later.click();
  }
}

function placed(element: SVGGraphicsElement, { x, y }: { x: number; y: number }): DOMPoint {
  return new DOMPoint(x, y).matrixTransform(element.getCTM() ?? new DOMMatrix());
}

function marksOf(element: SVGGraphicsElement): Mark[] {
  const style = getComputedStyle(element);
  const filled = style.fill !== "none";
  const mark = (corners: readonly (readonly [number, number])[], round = false): Mark => ({
    corners: corners.map(([x, y]) => {
      const point = placed(element, { x, y });
      return [point.x, point.y];
    }),
    // A point drawn with a round pen is a filled circle.
    filled: filled || (corners.length === 1 && style.strokeLinecap === "round"),
    round,
  });
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  if (element instanceof SVGCircleElement) return [mark([[number("cx"), number("cy")]], true)];
  if (element instanceof SVGRectElement) {
    const [left, top] = [number("x"), number("y")];
    const [right, bottom] = [left + number("width"), top + number("height")];
    return [
      mark([
        [left, bottom],
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ]),
    ];
  }
  if (element instanceof SVGLineElement)
    return [
      mark([
        [number("x1"), number("y1")],
        [number("x2"), number("y2")],
      ]),
    ];
  return pieces(element.getAttribute("d") ?? "").map(({ corners, round }) => mark(corners, round));
}

interface Piece {
  corners: [number, number][];
  round: boolean;
}

/** The parts of a path that hang together, each as its corners; of a circle the middle. */
function pieces(path: string): Piece[] {
  const all: Piece[] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const relative = command === command.toLowerCase();
    const [left, top] = relative ? [x, y] : [0, 0];
    const kind = command.toUpperCase();
    if (kind === "H") x = left + (numbers[0] ?? 0);
    else if (kind === "V") y = top + (numbers[0] ?? 0);
    else if (kind !== "Z") [x, y] = [left + (numbers.at(-2) ?? 0), top + (numbers.at(-1) ?? 0)];
    const start = all.at(-1)?.corners[0];
    if (kind === "Z" && start) [x, y] = start;
    if (kind === "M") all.push({ corners: [], round: false });
    const piece = all.at(-1);
    // What is closed ends where it began.
    if (kind !== "Z" || !piece?.round) piece?.corners.push([x, y]);
    if (kind === "A" && piece) piece.round = true;
  }
  return all.map(({ corners, round }) => {
    const still = corners.every(([x, y]) => x === corners[0]?.[0] && y === corners[0]?.[1]);
    const [first, across] = corners;
    if (round && first && across)
      return { corners: [[(first[0] + across[0]) / 2, (first[1] + across[1]) / 2]], round };
    return still && first ? { corners: [first], round: true } : { corners, round };
  });
}
