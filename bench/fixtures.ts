/** What is measured: our elements, the libraries, and two pages that say what is the least. */

/** A library, and how its own documentation prepares the page for it. */
export interface Peer {
  readonly name: string;
  /** The height of the box where the documentation asks for one; else the box grows with the chart. */
  readonly boxHeight?: number;
  readonly stylesheet?: string;
  /** What says the figures of one point when the pointer is over the chart; absent where it is drawn on a canvas. */
  readonly tip?: string;
}

export const peers: readonly Peer[] = [
  {
    name: "uplot",
    stylesheet: "bench/node_modules/uplot/dist/uPlot.min.css",
    tip: ".u-series .u-value",
  },
  { name: "chartjs" },
  { name: "plot", tip: "g[aria-label=tip]" },
  { name: "highcharts", boxHeight: 300, tip: ".highcharts-tooltip" },
  { name: "echarts", boxHeight: 300, tip: ".chart > div:nth-of-type(2)" },
  { name: "vega-embed", tip: "#vg-tooltip-element" },
];

/** The page without a chart, and the one whose chart is an SVG in its HTML. */
export const nothing = "nothing";
export const still = "static";

/** Our element: its page without attributes, and where its parts are. */
export const ours = {
  name: "ours",
  tag: "crossings-timeline",
  chart: "[part=chart]",
  readout: "[part=readout]",
  controls: "[part=controls]",
};
