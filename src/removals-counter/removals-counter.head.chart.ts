/** What stands above the series of a measure: its unit, its layers where they have no room beside it, and what of it may change. */
import type { Markish } from "@observablehq/plot";
import { addDays } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { colors, PALE } from "../plot/draw.js";
import { textWidth } from "../plot/layout.js";
import { labels, type Label } from "../plot/pixels.js";
import { filled } from "../plot/steps.js";
import { strokes } from "../plot/strokes.js";
import { wrapped } from "../plot/wrap.js";
import { LINE } from "./removals-counter.height.js";
import type { RemovalsHistory } from "./removals-counter.history.select.js";
import { seriesStatus, unitOf } from "./removals-counter.phrases.words.js";

/** Between words in one line, and from words to the line that they are about. */
const APART = 12;
const NEAR = 5;
const SWATCH = 10;
/** What has no room in one line stands in lines of at most this share of the width. */
const FOLDED = 0.65;

interface Frame {
  readonly x: (day: string) => number;
  readonly width: number;
  /** Where it begins: below a bracket. */
  readonly top: number;
}

interface Head {
  readonly height: number;
  readonly marks: (floor: number) => Markish[];
}

/** `names` are those of the layers that stand here. */
export function headOf(
  history: RemovalsHistory,
  names: readonly string[],
  { x, width, top }: Frame,
  locale: Locale,
): Head {
  const { provisional, steps } = history;
  const change = provisional ? Math.max(x(steps[0]?.from ?? ""), x(provisional.from)) : null;
  const end = x(addDays(steps.at(-1)?.to ?? "", 1));
  // That nothing was seen after it is said at the end of the series; what may change, at the line where that begins.
  const { mayChange, noneAfter } = seriesStatus(history, locale);
  const status = [
    ...(noneAfter === null ? [] : atLine(noneAfter, end, width)),
    ...(mayChange === null || change === null ? [] : atLine(mayChange, change, width)),
  ];
  const unit = unitOf(history, locale);
  const { keyed, right, below } = keyOf(names, textWidth(unit), width);
  // The unit stands in the line of the first status where it has room there.
  const first = status[0];
  const isShared = first !== undefined && !below && right + APART <= first.left;
  const own = isShared ? 0 : 1 + below;
  const y = (line: number) => top + LINE * (line + 0.5);
  const rowOf = (index: number) => y(own + index);
  const words = (anchor: Placed["anchor"]): Label[] =>
    status.flatMap((each, index) =>
      each.anchor === anchor ? [{ x: each.x, y: rowOf(index), text: each.text }] : [],
    );
  return {
    height: top + LINE * (status.length + own) + 8,
    marks: (floor) => [
      strokes(
        change === null
          ? []
          : [{ x1: change, x2: change, y1: rowOf(status.length - 1) + 7, y2: floor }],
        { stroke: colors.muted, dashes: "2 3" },
      ),
      labels([{ x: 0, y: y(0), text: unit }], { fill: colors.muted }),
      // Not Plot's boxes, which would be placed on a scale of days.
      ...keyed.map(({ x: at, layer }) =>
        filled(
          [{ x1: at, x2: at + SWATCH, y1: y(below) + SWATCH / 2, y2: y(below) - SWATCH / 2 }],
          layer ? colors.second : colors.main,
          colors.main,
          layer ? PALE : 1,
        ),
      ),
      labels(keyed.map(({ x: at, text }) => ({ x: at + SWATCH + NEAR, y: y(below), text }))),
      labels(words("start"), { fill: colors.muted }),
      labels(words("end"), { fill: colors.muted, textAnchor: "end" }),
    ],
  };
}

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly left: number;
}

/** Words right behind a line, or right before it; where neither has room, at the edge, in lines about as long as one another. */
function atLine(text: string, line: number, width: number): Placed[] {
  const lines = textWidth(text) <= width ? [text] : (wrapped(text, width * FOLDED) ?? [text]);
  const room = Math.max(...lines.map((each) => textWidth(each)));
  const isBehind = line + NEAR + room <= width;
  const x = isBehind ? line + NEAR : Math.min(width, Math.max(line - NEAR, room));
  const anchor = isBehind ? "start" : "end";
  return lines.map((each) => ({ text: each, x, anchor, left: isBehind ? x : x - room }));
}

interface Key {
  readonly keyed: readonly { readonly x: number; readonly text: string; readonly layer: number }[];
  /** Where the first line ends. */
  readonly right: number;
  /** How many lines it stands below the unit. */
  readonly below: 0 | 1;
}

/** The layers by name, behind the unit or in a line below it; somebody else's names that have no room even there are left out. */
function keyOf(names: readonly string[], unit: number, width: number): Key {
  const from = (start: number) => {
    let x = start;
    const keyed = names.map((text, layer) => {
      const at = x;
      x += SWATCH + NEAR + textWidth(text) + APART;
      return { x: at, text, layer };
    });
    return { keyed, right: x - APART };
  };
  if (!names.length) return { keyed: [], right: unit, below: 0 };
  const behind = from(unit + APART);
  if (behind.right <= width) return { ...behind, below: 0 };
  const { keyed, right } = from(0);
  return right <= width ? { keyed, right: unit, below: 1 } : { keyed: [], right: unit, below: 0 };
}
