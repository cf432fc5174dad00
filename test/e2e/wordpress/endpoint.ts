/** The endpoints of a host with PHP and of the plugin, beside the one for Node: of the same question the same answer. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeOembed } from "../../../scripts/site/oembed.js";
import { bad, good } from "../../node/oembed-queries.js";
import { smallSite } from "../../node/small-site.js";
import type { Stage } from "./stage.js";

type Answer = readonly [status: number, type: string, text: string];

/** Throws where they differ in a status, a type or a byte. Gives the number of questions. */
export async function sameAnswers({ wordpress, site }: Stage): Promise<number> {
  const folder = join(wordpress.root, "explainers");
  await smallSite(folder, site);
  writeOembed(folder, site);
  const { answer } = (await import(pathToFileURL(join(folder, "oembed.js")).href)) as {
    answer: (query: string) => Answer;
  };
  const endpoints = [
    `${site}oembed.php?`,
    `${wordpress.home}?rest_route=/migration-explainers/v1/oembed&`,
  ];
  const queries = [...good(site), ...bad(site).map(([query]) => query)];
  for (const query of queries)
    for (const endpoint of endpoints) {
      const response = await fetch(endpoint + query);
      const [status, type, text] = answer(new URL(`${site}?${query}`).search.slice(1));
      assert.equal(response.status, status, endpoint + query);
      assert.equal(response.headers.get("content-type"), `${type}; charset=utf-8`);
      assert.equal(await response.text(), text, endpoint + query);
    }
  return queries.length;
}
