/** Pictures that say something else than their tables: what is changed, and what a check must say of it. */
import type { ReadPicture } from "./picture-page.js";

type Change = (picture: ReadPicture) => ReadPicture;
type Mark = ReadPicture["marks"][number];

/** A column one pixel taller; one of a few pixels might be taken for something else. */
function raised(mark: Mark): Mark {
  const heights = mark.corners.map(([, y]) => y);
  const top = Math.min(...heights);
  const corners = mark.corners.map(([x, y]) => [x, y === top ? y - 1 : y] as const);
  return Math.max(...heights) - top > 5 ? { ...mark, corners } : mark;
}

/** Changes the person drawn last, or takes them away. */
const lastPerson =
  (change: (person: Mark) => readonly Mark[]): Change =>
  (picture) => {
    const last = picture.marks.findLastIndex(({ round }) => round);
    const marks = picture.marks.flatMap((mark, at) => (at === last ? change(mark) : [mark]));
    return { ...picture, marks };
  };

const months = `<crossings-timeline></crossings-timeline>`;
const compared = `<crossings-timeline view="cumulative"></crossings-timeline>`;
const divided = `<removals-counter></removals-counter>`;
const people = `<deaths-tally by="month"></deaths-tally>`;
const days = `<deaths-tally by="incident"></deaths-tally>`;

const lifted: Change = (picture) => ({
  ...picture,
  marks: picture.marks.map((mark) => ({
    ...mark,
    corners: mark.corners.map(([x, y]) => [x, y - 2] as const),
  })),
});

export const broken: readonly (readonly [
  what: string,
  view: string,
  change: Change,
  complaint: RegExp,
])[] = [
  ["a column", months, (all) => ({ ...all, marks: all.marks.map(raised) }), /drawn at/],
  [
    "a count too low for a column",
    months,
    (all) => ({ ...all, marks: all.marks.filter(({ corners }) => corners.length > 2) }),
    /is not drawn/,
  ],
  ["a row", months, (all) => ({ ...all, rows: all.rows.slice(1) }), /says nothing of the row/],
  ["a summary", months, (all) => ({ ...all, summary: "There were 7,777 people." }), /7777/],
  [
    "a summary's days",
    months,
    (all) => ({ ...all, summary: all.summary.replace("only 24 days", "only 25 days") }),
    /24 !== 25/,
  ],
  ["a line", compared, lifted, /no line at/],
  [
    "a divided bar",
    divided,
    ({ rows: [first = [], second = [], ...rest], ...all }) => ({
      ...all,
      rows: [first, [second[0] ?? "", "more than 16,200"], ...rest],
    }),
    /the parts, and one|drawn at/,
  ],
  [
    "a row for the whole",
    people,
    (all) => ({ ...all, title: "", summary: "" }),
    /\d is read nowhere/,
  ],
  ["a row with one person more", people, lastPerson(() => []), /everybody who is/],
  [
    "a person's place",
    people,
    lastPerson((each) => [{ ...each, corners: each.corners.map(([x, y]) => [x - 90, y]) }]),
    /dead/,
  ],
  [
    "a mark of a person",
    days,
    lastPerson((each) => [{ ...each, filled: !each.filled }]),
    /people [\d.]+ px across/,
  ],
];
