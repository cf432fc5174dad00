/**
 * The last words of a run in browsers: how many tests passed in each, which files took longest, and which tests failed
 * and why, for nobody searches a long log.
 */
import { relative } from "node:path";

/** How many of the slowest files are named. */
const SLOWEST = Number(process.env.SLOWEST ?? 5);

/** The tests of a suite and of those inside it, each with its whole name. */
function* testsOf({ name, suites = [], tests = [] }, around = "") {
  const here = `${around}${name ? `${name} › ` : ""}`;
  for (const test of tests) yield { ...test, name: here + test.name };
  for (const suite of suites) yield* testsOf(suite, here);
}

const allOf = ({ testResults }) => (testResults ? [...testsOf(testResults)] : []);

/** What failed in one file in one browser, a line or more each. */
function failuresOf(session) {
  const { testFile, browser, errors } = session;
  const failed = allOf(session).filter(({ passed, skipped }) => !passed && !skipped);
  return [
    ...errors.map(({ message }) => message),
    ...failed.map(({ name, error }) => `${name}\n  ${error?.message}\n${error?.stack ?? ""}`),
  ].map((text) => `✗ ${testFile} [${browser.name}] ${text}`);
}

/** The files that took longest, with the seconds of their tests in each browser. */
function slowestOf(sessions) {
  const taken = new Map();
  for (const session of sessions) {
    const seconds = allOf(session).reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000;
    const file = taken.get(session.testFile) ?? { sum: 0, each: [] };
    file.sum += seconds;
    file.each.push(`${session.browser.name} ${seconds.toFixed(0)}`);
    taken.set(session.testFile, file);
  }
  return [...taken]
    .sort(([, a], [, b]) => b.sum - a.sum)
    .slice(0, SLOWEST)
    .map(([file, { each }]) => `${each.join(", ")} s: ${relative(process.cwd(), file)}`);
}

/** A reporter of @web/test-runner that speaks once, at the end. */
export function testSummary() {
  return {
    onTestRunFinished({ sessions }) {
      const passed = {};
      for (const session of sessions) {
        const { name } = session.browser;
        passed[name] = (passed[name] ?? 0) + allOf(session).filter((test) => test.passed).length;
      }
      for (const [name, count] of Object.entries(passed)) console.log(`${name}: ${count} passed.`);
      for (const said of slowestOf(sessions)) console.log(said);
      for (const said of sessions.flatMap(failuresOf)) console.log(`\n${said}`);
    },
  };
}
