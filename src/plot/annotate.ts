/** Places for the numbers of events above a time axis, so that none covers another at any width. */

/** A marker: where it stands and the numbers of the events it stands for. */
export interface Marker {
  readonly x: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Puts one marker for each event; neighbours closer than `gap` pixels share one that names the first
 * and the last of them. `xs` are the events' places in pixels, in order; events count from 1.
 */
export function placeMarkers(xs: readonly number[], gap: number): Marker[] {
  const markers: { sum: number; first: number; last: number }[] = [];
  const middle = (marker: { sum: number; first: number; last: number }) =>
    marker.sum / (marker.last - marker.first + 1);
  xs.forEach((x, index) => {
    markers.push({ sum: x, first: index + 1, last: index + 1 });
    // A merged marker moves, and may come too close to the one before it: merge until all keep apart.
    for (let at = markers.length - 1; at > 0; at--) {
      const before = markers[at - 1];
      const marker = markers[at];
      if (!before || !marker || middle(marker) - middle(before) >= gap) break;
      markers.splice(at - 1, 2, {
        sum: before.sum + marker.sum,
        first: before.first,
        last: marker.last,
      });
    }
  });
  return markers.map((marker) => ({ x: middle(marker), first: marker.first, last: marker.last }));
}

/** What a marker says: 3, or 3–5 where it stands for several. */
export function markerText({ first, last }: Marker): string {
  return first === last ? String(first) : `${first}–${last}`;
}

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
