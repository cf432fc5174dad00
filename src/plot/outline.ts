/** One shape for more steps than there are pixels: a mark that costs next to nothing to draw again. */
import type { Markish } from "@observablehq/plot";
import { daysBetween, toDate, type Span } from "../data/time.js";

type Steps = readonly (Span & { readonly value: number | null })[];

/**
 * All steps in one path, each as wide as its days; a step without a value is a gap. The path is written in
 * days and values, and a matrix puts it onto Plot's scales: handing thousands of dates through Plot's channels
 * takes longer than all the rest of a chart.
 */
export function outline(steps: Steps, colour: string, opacity = 1): Markish {
  return (_index, { x, y }, _values, _dimensions, { document }) => {
    const first = steps[0];
    if (!first || !x || !y) return null;
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const left = Number(x(toDate(first.from)));
    const day = (Number(x(toDate(steps.at(-1)?.to ?? first.to))) - left) / daysOf(steps);
    const [floor, one] = [Number(y(0)), Number(y(1)) - Number(y(0))];
    path.setAttribute("d", `M0 0${steps.map(drawn).join("")}V0`);
    path.setAttribute("transform", `matrix(${day} 0 0 ${one} ${left} ${floor})`);
    path.setAttribute("fill", colour);
    if (opacity < 1) path.setAttribute("opacity", String(opacity));
    // A day is thinner than a pixel here; the line keeps single days visible.
    path.setAttribute("stroke", colour);
    path.setAttribute("stroke-width", "0.6");
    path.setAttribute("stroke-linejoin", "round");
    path.setAttribute("vector-effect", "non-scaling-stroke");
    return path;
  };
}

/** How many days lie between the beginning of the first step and of the last day. */
function daysOf(steps: Steps): number {
  return Math.max(1, daysBetween(steps[0]?.from ?? "", steps.at(-1)?.to ?? ""));
}

function drawn({ from, to, value }: Steps[number]): string {
  const days = from === to ? 1 : daysBetween(from, to) + 1;
  return value === null ? `V0m${days} 0` : `V${value}h${days}`;
}
