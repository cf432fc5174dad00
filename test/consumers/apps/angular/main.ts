import "migration-explainers/define";
import { Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, signal, viewChild } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import type { CrossingsTimeline } from "migration-explainers";
import { TypedCrossingsTimeline, TypedDeathsTally } from "./typed";
import { list, own, year } from "./values.js";

@Component({
  selector: "app-root",
  imports: [TypedCrossingsTimeline, TypedDeathsTally],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="later" (click)="asOf.set('2026-08-20')"></button>
    <button id="hide" (click)="shown.set(!shown())"></button>
    <button id="boats" (click)="measure.set('boats')"></button>
    <button id="evidence" (click)="bare.set(false)"></button>
    <button id="list" (click)="data.set(list)"></button>
    <button id="cite" (click)="cite()"></button>
    @if (shown()) {
      <removals-counter [asOf]="asOf()" (explainer-ready)="say('ready')">
        <b>Words</b> of the author
      </removals-counter>
    }
    <crossings-timeline
      #timeline
      [measure]="measure()"
      [from]="year"
      [to]="year"
      (explainer-select)="say('selected ' + $event.row)"
    ></crossings-timeline>
    <quote-card quote="cooper-returns-target" [noEvidence]="bare()"></quote-card>
    <deaths-tally scope="channel" [data]="data()" (explainer-error)="say('error ' + $event.code)">
      Words of the author
    </deaths-tally>
    <output>{{ log() }}</output>
  `,
})
class App {
  readonly asOf = signal("2024-12-29");
  readonly shown = signal(true);
  readonly measure = signal<CrossingsTimeline["measure"]>("people");
  readonly bare = signal(true);
  readonly data = signal(own);
  readonly log = signal("");
  readonly timeline = viewChild.required<ElementRef<CrossingsTimeline>>("timeline");
  readonly list = list;
  readonly year = year;

  say(what: string): void {
    this.log.update((before) => `${before}${what}\n`);
  }

  async cite(): Promise<void> {
    this.say(await this.timeline().nativeElement.citation());
  }
}

void bootstrapApplication(App);
