"use strict";
const assert = require("node:assert/strict");
const { describe, it } = require("node:test");
const { byBeam } = require("../src/by-beam.js");
const { inProcesses } = require("../src/processes.js");
const { sampleLines } = require("../src/sample-lines.js");
const { mergeStates, singlePass, statesOf } = require("../src/single-pass.js");

const lines = sampleLines(6000);
const expected = singlePass(lines);

describe("one pass", () => {
  it("counts each report that can be read once", () => {
    const nights = expected.nights.cells.reduce((sum, { counted, missing }) => sum + counted + missing, 0);
    assert.equal(nights, 6000 - 150);
    assert.equal(expected.rate.rate.reports, 6000 - 150);
    assert.ok(expected.rate.rate.min < expected.rate.rate.max);
  });
});

describe("Apache Beam's direct runner", () => {
  it("comes to the answer of one pass", async () => {
    assert.deepEqual(await byBeam(lines), expected);
  });

  it("comes to the answer of one pass whatever the order of the lines", async () => {
    assert.deepEqual(await byBeam([...lines].reverse()), expected);
  });
});

describe("two processes", () => {
  it("come to the answer of one pass by merging states of plain JSON", async () => {
    assert.deepEqual(await inProcesses(lines), expected);
  });

  it("send states, not lines: the states of a part are smaller than its reports", () => {
    assert.ok(JSON.stringify(statesOf(lines)).length < lines.join("\n").length / 4);
  });

  it("merge in any order", () => {
    const [a, b, c] = [0, 1, 2].map((part) => JSON.parse(JSON.stringify(statesOf(lines.filter((_, i) => i % 3 === part)))));
    assert.deepEqual(mergeStates(mergeStates(c, a), b), mergeStates(a, mergeStates(b, c)));
  });
});
