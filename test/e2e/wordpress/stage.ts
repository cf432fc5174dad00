/** All the tests stand on: WordPress with our files under its host, a browser, and people. */
import { join } from "node:path";
import type { Browser, BrowserContext } from "puppeteer-core";
import type { StaticView } from "../../../src/static/static-view.js";
import { launch } from "../browser.js";
import { publish } from "./explainers.js";
import { signedIn } from "./people.js";
import { start, type Role, type WordPress } from "./start.js";

export interface Stage {
  readonly wordpress: WordPress;
  /** The folder of `cdn/` and `embed/`. */
  readonly site: string;
  readonly showings: readonly StaticView[];
  readonly browser: Browser;
  /** Whoever reads what that role has written: anybody, and for a post that waits its author. */
  readonly reader: (role: Role) => BrowserContext;
  readonly close: () => Promise<void>;
}

export async function setUp(): Promise<Stage> {
  const wordpress = await start();
  const site = `${wordpress.home}explainers/`;
  const showings = await publish(join(wordpress.root, "explainers"), site);
  const browser = await launch();
  const contributor = await signedIn(browser, wordpress, "contributor");
  const anybody = browser.defaultBrowserContext();
  return {
    wordpress,
    site,
    showings,
    browser,
    reader: (role) => (role === "contributor" ? contributor : anybody),
    close: async () => {
      await browser.close();
      wordpress.stop();
    },
  };
}
