import { chromeLauncher } from "@web/test-runner-chrome";
import { defaultReporter } from "@web/test-runner";
import { browserFlags, browserPath, engines } from "./scripts/browsers.js";
import { testSummary } from "./scripts/test-summary.js";
import { testBundle } from "./scripts/test-bundle.js";
import { webkitLauncher } from "./scripts/webkit.js";
import { faulty } from "./test/errors/server.js";

const launchers = {
  Chromium: (executablePath) =>
    chromeLauncher({ launchOptions: { executablePath, args: browserFlags } }),
  Firefox: (executablePath) =>
    chromeLauncher({ launchOptions: { browser: "firefox", executablePath } }),
  WebKitGTK: webkitLauncher,
};
// Tests of foreign data try a slice of what they can, or all of it: FULL=1 npm test fuzz
const full = process.env.FULL === "1";

export default {
  files: "test/unit/**/*.test.ts",
  // A page in the background gets no animation frames, and so no pictures: one page at a time.
  concurrency: 1,
  concurrentBrowsers: engines.length,
  middleware: [faulty],
  plugins: [testBundle({ FULL: String(full) })],
  browsers: engines.map((name) => Object.assign(launchers[name](browserPath(name)), { name })),
  // A log keeps every step of a progress bar.
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    testSummary(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes("Lit is in dev mode"),
  // A busy machine is no fault of an element: these only end what hangs.
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: full ? 3_600_000 : 600_000,
};
