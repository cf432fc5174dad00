/** The days that an author asks for, and what is said of those that cannot be honoured. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { askedSpan, readSpan } from "../../src/data/view.js";

test("days that end before they begin are a problem that says where they begin; one day is none", () => {
  assert.deepEqual(readSpan({ from: "2024-12-13", to: "2024-12-12" }), {
    problem: "dates-out-of-order",
    attribute: "from",
    value: "2024-12-13",
    available: [],
  });
  const day = { from: "2024-12-13", to: "2024-12-13" };
  assert.deepEqual(readSpan(day), { span: day, asOf: undefined });
});

test("days are said as they were asked for, an open end with a sign, and one period once", () => {
  assert.equal(askedSpan({ from: "2024", to: "2025-06" }), "2024 – 2025-06");
  assert.equal(askedSpan({ from: "2024" }), "2024 – …");
  assert.equal(askedSpan({ to: "2024" }), "… – 2024");
  assert.equal(askedSpan({ from: "2024", to: "2024" }), "2024");
});
