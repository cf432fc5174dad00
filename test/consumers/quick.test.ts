/** The apps of `apps/` that need nothing but what we have ourselves: built from the packed package, and opened. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { link, quick } from "./build.js";
import { holds } from "./holds.js";

test("plain HTML and two frameworks need nothing else", () => {
  assert.deepEqual(quick, ["plain", "preact", "vue"]);
});

holds(quick, link, false);
