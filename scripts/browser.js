/**
 * Finds Chrome or Chromium for the tests. On Debian, as root, it installs the package if there is none;
 * anywhere else it says in one sentence what to install.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const places = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
];

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

/** The path of the browser. Throws where there is none. */
export function browserPath() {
  const found = places.find((place) => place && existsSync(place));
  if (!found)
    throw new Error(
      "No Chrome or Chromium was found: install one, or set CHROME_PATH to its program.",
    );
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    browserPath();
  } catch (error) {
    if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) {
      console.error(String(error));
      process.exit(1);
    }
    console.log("No browser was found; installing Debian's chromium.");
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    execFileSync(
      "apt-get",
      ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
      {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      },
    );
  }
  console.log(`Browser: ${browserPath()}`);
}
