/** The last words of a run in browsers: which tests failed and why, so that nobody has to search a long log. */

/** The tests of a suite and of those inside it, each with its whole name. */
function* testsOf({ name, suites = [], tests = [] }, around = "") {
  const here = `${around}${name ? `${name} › ` : ""}`;
  for (const test of tests) yield { ...test, name: here + test.name };
  for (const suite of suites) yield* testsOf(suite, here);
}

/** What failed in one file in one browser, a line or more each. */
function failuresOf({ testFile, browser, testResults, errors }) {
  const failed = testResults
    ? [...testsOf(testResults)].filter(({ passed, skipped }) => !passed && !skipped)
    : [];
  const said = failed.map(({ name, error }) => `${name}\n  ${error?.stack ?? error?.message}`);
  return [...errors.map(({ message }) => message), ...said].map(
    (text) => `✗ ${testFile} [${browser.name}] ${text}`,
  );
}

/** A reporter of @web/test-runner that speaks once, at the end. */
export function failures() {
  return {
    onTestRunFinished({ sessions }) {
      const said = sessions.flatMap(failuresOf);
      if (said.length) console.log(`\n${said.join("\n\n")}\n`);
    },
  };
}
