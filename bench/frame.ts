/** The page around every chart: a sentence, the box, a source. */

export interface Framed {
  readonly head?: string;
  /** The charts, or the empty boxes for them. */
  readonly boxes: readonly string[];
  readonly width: number;
  /** Stands after all else. */
  readonly end?: string;
}

export function frame({ head = "", boxes, width, end = "" }: Framed): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>People a month</title>
<style>
body { margin: 16px; font: 16px/1.4 sans-serif }
main { display: grid; grid-template-columns: repeat(auto-fill, ${width}px); gap: 16px }
</style>
${head}
<p>People who crossed the Channel in small boats, month by month.</p>
<main>
${boxes.join("\n")}
</main>
<p>Source: Home Office, small boat arrivals.</p>
${end}
</html>
`;
}

/** The box of one chart. */
export function box(width: number, height: number | undefined, content = ""): string {
  const size = `width:${width}px${height ? `;height:${height}px` : ""}`;
  return `<div class="chart" style="${size}">${content}</div>`;
}
