/**
 * Finds the browsers of the tests: Chrome or Chromium, which every test needs, and Firefox and WebKitGTK,
 * which run the tests of the elements too where they are installed. On Debian, as root, it installs Chromium
 * if there is none; told `all`, it installs what is missing of the three and fails while one is missing.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** By name: where its program may be, Debian's packages for it, and what to do where there is none. */
const known = {
  Chromium: {
    places: [
      process.env.CHROME_PATH,
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
      "/usr/bin/google-chrome-stable",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
    packages: ["chromium", "fonts-dejavu-core"],
    advice: "install Chrome or Chromium, or set CHROME_PATH to its program",
  },
  Firefox: {
    places: [
      process.env.FIREFOX_PATH,
      "/usr/bin/firefox-esr",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
    ],
    packages: ["firefox-esr"],
    advice: "install it, or set FIREFOX_PATH to its program",
  },
  WebKitGTK: {
    // It has no mode without a screen; Xvfb is one that nobody sees.
    screen: "/usr/bin/Xvfb",
    places: ["/usr/bin/WebKitWebDriver"],
    packages: ["webkit2gtk-driver", "xvfb"],
    advice: "install webkit2gtk-driver and xvfb, on Linux",
  },
};

/** Flags for a machine that may be a container without a display and without the open internet. */
export const browserFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a browser's program, or undefined. */
export function find(name) {
  const { places, screen } = known[name];
  return places.find((place) => place && existsSync(place) && (!screen || existsSync(screen)));
}

/** The browsers that run tests: all that are installed, or those that are asked for: BROWSERS=Firefox npm test unit */
export const engines = process.env.BROWSERS?.split(",") ?? Object.keys(known).filter(find);

const notFound = (name) => `${name} was not found: ${known[name].advice}.`;

/** The path of a browser's program. Throws where there is none. */
export function browserPath(name = "Chromium") {
  if (!known[name]) throw new Error(`${name} is none of ${Object.keys(known).join(", ")}.`);
  const found = find(name);
  if (!found) throw new Error(notFound(name));
  return found;
}

/** Installs Debian's packages of these browsers, where that can be done. */
function install(names) {
  if (!names.length || !existsSync("/etc/debian_version") || process.getuid?.() !== 0) return;
  console.log(`Installing from Debian: ${names.join(", ")}.`);
  const packages = names.flatMap((name) => known[name].packages);
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  execFileSync("apt-get", ["update", "-qq"], options);
  execFileSync(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
    options,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = Object.keys(known);
  const needed = process.argv[2] === "all" ? names : ["Chromium"];
  const absent = (name) => !find(name);
  install(needed.filter(absent));
  const without = names.filter(absent).join(", ");
  console.log(
    `Browsers: ${names.filter(find).join(", ") || "none"}.${without && ` Not installed, and so not tested: ${without}.`}`,
  );
  for (const name of needed.filter(absent)) {
    console.error(notFound(name));
    process.exitCode = 1;
  }
}
