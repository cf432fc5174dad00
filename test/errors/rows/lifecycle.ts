/** What may happen to an element while a load is under way, and after one. */
import type { Course, ErrorCase, Told } from "../error-case.js";
import { sound } from "../sound.js";

const row = (
  name: string,
  told: readonly Told[],
  loads: ErrorCase["loads"] & object,
  steps: (course: Course) => void | Promise<void>,
): Omit<ErrorCase, "group"> => ({ name, way: { steps }, told, loads });

/** Something that happens once an element waits for data that never comes. */
const meanwhile =
  (then: (course: Course) => void | Promise<void>) =>
  async (course: Course): Promise<void> => {
    course.element.src = course.at.never;
    await course.begun(1);
    await then(course);
  };

/** Something that happens once the element has told how its first data ended. */
const afterwards =
  (first: (course: Course) => void, then: (course: Course) => void) =>
  async (course: Course): Promise<void> => {
    first(course);
    await course.told(1);
    then(course);
  };

/** Puts the element somewhere else. */
function move(element: Element): void {
  const place = document.createElement("section");
  element.replaceWith(place);
  place.append(element);
}

const notThere: Told = { says: /404/, code: "bad-data" };

const src = (which: keyof Course["at"]) => (course: Course) => {
  course.element.src = course.at[which];
};
const noSrc = ({ element }: Course) => element.removeAttribute("src");
const data = (given: unknown) => (course: Course) => {
  course.element.data = given;
};

export const lifecycle: readonly Omit<ErrorCase, "group">[] = [
  row("src changes before an answer comes", ["others"], [2, 1], meanwhile(src("others"))),
  row("src changes in the middle of a file", ["others"], [2, 1], async (course) => {
    course.element.src = course.at.never.replace("hang=1", "drip=1");
    await course.begun(1);
    src("others")(course);
  }),
  row("src changes twice in one task", ["theirs"], [1, 0], (course) => {
    for (const which of ["never", "nothing", "theirs"] as const) src(which)(course);
  }),
  row("src changes ten times, a task each", ["theirs"], [11, 10], async (course) => {
    for (let count = 1; count <= 10; count++) {
      course.element.src = course.at.never.replace("#", `&${count}#`);
      await course.begun(count);
    }
    src("theirs")(course);
  }),
  row("src is removed before an answer comes", ["ours"], [1, 1], meanwhile(noSrc)),
  row("src is set and removed in one task", ["ours"], [0, 0], (course) => {
    course.element.setAttribute("src", course.at.theirs);
    noSrc(course);
  }),
  row(
    "src is removed after an error",
    [notThere, "ours"],
    [1, 0],
    afterwards(src("nothing"), noSrc),
  ),
  row(
    "src is mended after an error",
    [notThere, "theirs"],
    [2, 0],
    afterwards(src("nothing"), src("theirs")),
  ),
  row(
    "src is broken after a figure stood",
    ["theirs", notThere],
    [2, 0],
    afterwards(src("theirs"), src("nothing")),
  ),
  row(
    "src is broken after our figure stood",
    ["ours", notThere],
    [1, 0],
    afterwards(noSrc, src("nothing")),
  ),
  row(
    "an attribute changes while data is under way",
    ["theirs"],
    [3, 2],
    meanwhile(async (course) => {
      course.element.setAttribute("from", "2024");
      await course.begun(2);
      src("theirs")(course);
    }),
  ),
  row(
    "removed while data is under way",
    [],
    [1, 1],
    meanwhile(({ element }) => element.remove()),
  ),
  row(
    "removed with everything around it",
    [],
    [1, 1],
    meanwhile(({ element }) => element.parentElement?.replaceChildren()),
  ),
  row(
    "removed while data is under way, and put back",
    ["theirs"],
    [2, 1],
    meanwhile((course) => {
      const box = course.element.parentElement;
      course.element.remove();
      src("theirs")(course);
      box?.append(course.element);
    }),
  ),
  row(
    "moved while data is under way",
    ["theirs"],
    [3, 2],
    meanwhile(async (course) => {
      move(course.element);
      await course.begun(2);
      src("theirs")(course);
    }),
  ),
  row(
    "moved after a figure stood",
    ["theirs"],
    [1, 0],
    afterwards(src("theirs"), ({ element }) => move(element)),
  ),
  row(
    "copied while data is under way",
    ["theirs"],
    [3, 2],
    meanwhile(async (course) => {
      const copy = course.element.cloneNode(true) as Element;
      course.element.replaceWith(copy);
      await course.begun(2);
      copy.replaceWith(course.element);
      src("theirs")(course);
    }),
  ),
  row("data and src at once", ["theirs"], [0, 0], (course) => {
    data(sound())(course);
    src("others")(course);
  }),
  row(
    "data is given while src is under way",
    ["theirs"],
    [1, 1],
    meanwhile((course) => data(sound())(course)),
  ),
  row("data is taken away, and src is still there", ["theirs", "others"], [1, 0], (course) =>
    afterwards((each) => {
      data(sound())(each);
      src("others")(each);
    }, data(null))(course),
  ),
  ...[null, undefined].map((nothing) =>
    row(`data is set to ${nothing} again`, ["theirs", "ours"], [0, 0], (course) =>
      afterwards(data(sound()), data(nothing))(course),
    ),
  ),
  row(
    "data is broken after a figure stood",
    ["theirs", { says: /must be an object/, code: "bad-data" }],
    [0, 0],
    (course) => afterwards(data(sound()), data([]))(course),
  ),
  row(
    "data is changed by the page right after it was given",
    [{ says: /mine/, code: "bad-data" }],
    [0, 0],
    ({ element }) => {
      const given = sound();
      element.data = given;
      given.sources = [];
    },
  ),
];
