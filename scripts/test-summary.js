/** The last words of a run in browsers: how many tests passed in each, and which failed and why, for nobody searches a long log. */

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
      for (const said of sessions.flatMap(failuresOf)) console.log(`\n${said}`);
    },
  };
}
