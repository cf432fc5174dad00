/** An element where there is no page: its definition and its example. */
import type { Content } from "../words/content.js";
import type { AnyDefinition } from "./definition.js";
import type { ElementExample } from "./example.js";

export interface StaticElement extends AnyDefinition<Content> {
  readonly example: ElementExample;
}
