/** Attributes that an author probably meant otherwise: nothing reads them, and nothing else would say so. */

/** The attributes of an element that are nearly called like one of the known, each with that one. */
export function misspelt(
  element: Element,
  known: readonly string[],
): [name: string, meant: string][] {
  return element.getAttributeNames().flatMap((name) => {
    // What the platform knows is not ours, `class` and all.
    if (known.includes(name) || name in HTMLElement.prototype || /^(class|is|part)$/.test(name))
      return [];
    const meant = known.find((each) => isNear(letters(name), letters(each)));
    return meant === undefined ? [] : [[name, meant]];
  });
}

function letters(name: string): string {
  return name.replace(/[^a-z]/g, "");
}

/** Whether one letter, of long words two, must be added, dropped, changed or swapped with its neighbour. */
function isNear(a: string, b: string): boolean {
  return distance(a, b) <= (Math.min(a.length, b.length) > 5 ? 2 : b.length > 2 ? 1 : 0);
}

/** Steps from one word to the other (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [[0, ...[...b].map((_, index) => index + 1)]];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const at = (up: number, left: number) => rows[row - up]?.[column - left] ?? 0;
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        at(1, 0) + 1,
        (line[column - 1] ?? 0) + 1,
        at(1, 1) + (isSame ? 0 : 1),
        isSwapped ? at(2, 2) + 1 : Infinity,
      );
    }
    rows.push(line);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
