/** Asks for all that a view takes which was not prerendered: at once, so that nothing waits for anything else. */
import { chunkLoaders, type Chunk } from "../data/chunk-loaders.js";
import type { Attributes } from "../data/view.js";
import { nearest } from "../i18n/registry.js";
import { languages } from "../prerender/views/languages.js";
import type { AnyDefinition } from "../view/definition.js";
import type { Content } from "../words/content.js";
import type { ViewRequest } from "./view-request.js";
import { quietly } from "./quietly.js";
import { yieldToMain } from "./yield-to-main.js";

/** What an element loads for a view that was not prerendered. */
export interface Loaders {
  /** Its name among ours, whatever it is called on the page: the files of its views are called so. */
  readonly tag: string;
  readonly definition: () => Promise<{ readonly definition: AnyDefinition<Content> }>;
  readonly chart: () => Promise<unknown>;
  /** The chunks of the dataset that these attributes take. */
  readonly chunks: (attributes: Attributes) => Chunk[];
}

/** What explains the views of an element; what it takes to explain this one, and to draw it, is on its way with it. */
export async function askFor(
  loaders: Loaders,
  { attributes, lang, src, data }: ViewRequest,
  isDrawn: boolean,
) {
  const ours = src === undefined && data === undefined;
  const spoken = nearest(lang, (name) => Object.hasOwn(languages, name));
  const further = [
    ...(isDrawn ? [loaders.chart] : []),
    ...(ours
      ? loaders.chunks(attributes).map((name) => chunkLoaders[name])
      : [checks, chunkLoaders.common]),
    ...Object.entries(languages).flatMap(([name, load]) => (name === spoken ? [load] : [])),
  ];
  // Whoever uses one of them asks for it again, and says so where it fails.
  for (const load of further) void load().catch(() => undefined);
  void yieldToMain().then(prepareDates);
  const [{ definition }, { ViewLoader }] = await Promise.all([
    loaders.definition(),
    import("./view-loader.js"),
  ]);
  return { definition, ViewLoader };
}

/** The first date or number a page writes takes a browser as long as a picture: it gets ready while files are on their way. */
function prepareDates(): void {
  quietly(() => new Intl.DateTimeFormat().format(0));
}

const checks = () => import("../data/parse.js");
