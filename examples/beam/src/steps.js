"use strict";
const { appendFileSync } = require("node:fs");
const { requireForSerialization } = require("apache-beam/serialization");
const accumulators = require("./accumulators.js");
const { combineFnOf } = require("./combine-fn.js");

// Beam sends the functions of a pipeline to its workers as text. What this module exports is sent by name instead:
// workers import the module and find it there.
const steps = {
  reportsIn: accumulators.reportsIn,
  rowsIn: accumulators.rowsIn,
  asItIs: (value) => value,
  appendTo: (answer, { path }) => appendFileSync(path, `${JSON.stringify(answer)}\n`),
  nightsFn: combineFnOf(accumulators.nights),
  rateFn: combineFnOf(accumulators.rate),
  weeksFn: combineFnOf(accumulators.weeks),
};
requireForSerialization("sitrep-beam/steps", steps);

module.exports = steps;
