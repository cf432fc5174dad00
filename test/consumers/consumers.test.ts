/**
 * Every app of `apps/`, built from the packed package as its own users would, and opened. Each is installed from the
 * registry, so this is no part of `npm test`. `CONSUMERS=vue,next` takes only those.
 */
import { apps, install } from "./build.js";
import { holds } from "./holds.js";

const asked = process.env["CONSUMERS"]?.split(",");
holds(asked ?? [...apps.keys()], install, true);
