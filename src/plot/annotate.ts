/** Names at the ends of lines. */

/** Moves places apart until all keep `gap`, each as near to its own as it gets, none beyond `last`. In order. */
export function spreadApart(places: readonly number[], gap: number, last: number): number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -Infinity) + gap));
  let limit = last;
  for (let index = moved.length - 1; index >= 0; index--) {
    moved[index] = Math.min(moved[index] ?? limit, limit);
    limit = (moved[index] ?? limit) - gap;
  }
  return moved;
}

/** The same, but moved up as well as down, so that names stay about as near to their places as they can. */
export function spreadEvenly(places: readonly number[], gap: number, last: number): number[] {
  // Without the gaps before them places need only be in order: those that are not share their mean.
  const groups: { sum: number; size: number }[] = [];
  for (const [index, place] of places.entries()) {
    let group = { sum: place - index * gap, size: 1 };
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      if (before.sum / before.size <= group.sum / group.size) break;
      group = { sum: before.sum + group.sum, size: before.size + group.size };
      groups.pop();
    }
    groups.push(group);
  }
  const most = last - (places.length - 1) * gap;
  return groups
    .flatMap(({ sum, size }) => new Array<number>(size).fill(Math.min(sum / size, most)))
    .map((place, index) => place + index * gap);
}
