/** A table is one stop for the Tab key; from there arrow keys go from number to number. */

const MOVES: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
};

/** Moves the focus from the number that has it; keys that lead nowhere are the page's. */
export function rove(event: KeyboardEvent): void {
  const from = event.target as HTMLElement;
  const move = MOVES[event.key];
  const body = from.closest("tbody");
  if (!move || !body || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const [down, across] = move;
  const mirrored = getComputedStyle(body).direction === "rtl" ? -across : across;
  const row = from.closest("tr");
  const at = [...body.rows].indexOf(row as HTMLTableRowElement);
  const column = from.closest("td")?.cellIndex ?? 0;
  const to = down
    ? nearest(body, Math.max(0, Math.min(at + down, body.rows.length - 1)), column, at)
    : row?.cells[column + mirrored]?.querySelector("button");
  event.preventDefault();
  if (to) settle(to).focus();
}

/** Makes a number the one that the Tab key leads to. */
export function settle(number: HTMLElement): HTMLElement {
  const body = number.closest("tbody");
  for (const other of body?.querySelectorAll<HTMLElement>('button:not([tabindex="-1"])') ?? [])
    other.tabIndex = -1;
  number.tabIndex = 0;
  return number;
}

/** The number in that column of a row, or of the next one on the way back to where it came from. */
function nearest(
  body: HTMLTableSectionElement,
  to: number,
  column: number,
  from: number,
): HTMLElement | null {
  for (let row = to; row !== from; row += Math.sign(from - to)) {
    const button = body.rows[row]?.cells[column]?.querySelector("button");
    if (button) return button;
  }
  return null;
}
