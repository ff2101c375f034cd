"use strict";
const beam = require("apache-beam");
const { appendTo, asItIs, nightsFn, rateFn, reportsIn, rowsIn, weeksFn } = require("./steps.js");

/**
 * The pipeline: lines of JSON to reports, reports to answers, answers as lines of JSON into a file.
 *
 * @param {readonly string[]} lines
 * @param {string} path - the file, which gets one line for each answer, `{ nights, rate }` and `{ weeks }`
 */
function pipeline(lines, path) {
  return (root) => {
    const reports = root.apply(beam.create(lines)).flatMap(beam.withName("reports", reportsIn));
    reports
      .apply(beam.withName("nights and rate", beam.groupGlobally().combining(asItIs, nightsFn, "nights").combining(asItIs, rateFn, "rate")))
      .map(beam.withName("write nights and rate", appendTo), { path });
    reports
      .flatMap(beam.withName("rows", rowsIn))
      .apply(beam.withName("weeks", beam.groupGlobally().combining(asItIs, weeksFn, "weeks")))
      .map(beam.withName("write weeks", appendTo), { path });
  };
}

module.exports = { pipeline };
