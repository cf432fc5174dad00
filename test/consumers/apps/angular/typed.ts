/** Angular's templates take any value for an element they do not know. What is named here, they check. */
import { Directive, ElementRef, inject, Input } from "@angular/core";
import type { CrossingsTimeline, DeathsTally } from "migration-explainers";

@Directive({ selector: "crossings-timeline" })
export class TypedCrossingsTimeline {
  readonly #element = inject<ElementRef<CrossingsTimeline>>(ElementRef).nativeElement;

  @Input() set measure(value: CrossingsTimeline["measure"]) {
    this.#element.measure = value;
  }
}

@Directive({ selector: "deaths-tally" })
export class TypedDeathsTally {
  readonly #element = inject<ElementRef<DeathsTally>>(ElementRef).nativeElement;

  @Input() set scope(value: DeathsTally["scope"]) {
    this.#element.scope = value;
  }
}
