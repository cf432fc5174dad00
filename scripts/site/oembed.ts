/** What a site needs to be asked how to embed its pages: two endpoints, of which a host runs one, and who it is. */
import { copyFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { PROVIDER } from "../../src/static/oembed.js";

/** The endpoints, for a host with PHP and for one with Node. They lie beside the folder `embed/`. */
const endpoints = ["integrations/wordpress/oembed.php", "integrations/node/oembed.js"] as const;

/** Writes them, and `oembed-provider.json`, into the folder of the site; `endpoint` is where the one lies that runs. */
export function writeOembed(out: string, site: string, endpoint = "oembed.php"): void {
  for (const path of endpoints) copyFileSync(path, join(out, basename(path)));
  const providers = providersOf(site, new URL(endpoint, site).href);
  writeFileSync(join(out, "oembed-provider.json"), `${JSON.stringify(providers, null, 2)}\n`);
}

/** The site in the form of oembed.com/providers.json, for whoever keeps such a list. */
function providersOf(site: string, endpoint: string) {
  const schemes = [`${site}embed/*`];
  const formats = ["json", "xml"];
  return [
    {
      provider_name: PROVIDER,
      provider_url: site,
      endpoints: [{ schemes, url: endpoint, discovery: true, formats }],
    },
  ];
}
