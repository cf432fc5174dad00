/**
 * Finds the browsers of the tests: Chrome or Chromium, which every test needs, and Firefox and WebKitGTK,
 * which run the tests of the elements too where they are installed. On Debian, as root, it installs Chromium
 * if there is none; told `all`, it installs what is missing of the three and fails while one is missing.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** By name: where its program may be, and Debian's packages for it. WebKitGTK needs a screen, which Xvfb is. */
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
  },
  Firefox: {
    places: [
      process.env.FIREFOX_PATH,
      "/usr/bin/firefox-esr",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
    ],
    packages: ["firefox-esr"],
  },
  WebKitGTK: {
    places: existsSync("/usr/bin/Xvfb") ? ["/usr/bin/WebKitWebDriver"] : [],
    packages: ["webkit2gtk-driver", "xvfb"],
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
export const find = (name) => known[name].places.find((place) => place && existsSync(place));

/** The path of Chrome or Chromium. Throws where there is none. */
export function browserPath() {
  const found = find("Chromium");
  if (!found)
    throw new Error(
      "No Chrome or Chromium was found: install one, or set CHROME_PATH to its program.",
    );
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
  const missing = (of) => of.filter((name) => !find(name));
  install(missing(needed));
  const absent = missing(names);
  const without = absent.map((name) => `${name} (${known[name].packages.join(", ")})`).join("; ");
  console.log(
    `Browsers: ${names.filter(find).join(", ") || "none"}.${without && ` Not installed: ${without}.`}`,
  );
  if (missing(needed).length) {
    console.error(`Needed here: ${missing(needed).join(", ")}. CONTRIBUTING.md says how.`);
    process.exit(1);
  }
}
