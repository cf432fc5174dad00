/** Angular's templates take any value for an element they do not know. What these name, they check. */
import { Directive, input } from "@angular/core";
import type { CrossingsTimeline, DeathsTally } from "migration-explainers";

@Directive({ selector: "crossings-timeline", host: { "[measure]": "measure()" } })
export class TypedCrossingsTimeline {
  readonly measure = input<CrossingsTimeline["measure"]>();
}

@Directive({ selector: "deaths-tally", host: { "[scope]": "scope()" } })
export class TypedDeathsTally {
  readonly scope = input<DeathsTally["scope"]>();
}
