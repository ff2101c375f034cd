"use strict";
const { rateAccumulator, seriesAccumulator, tallyRowsOf, weekRateAccumulator } = require("sitrep/chronicle");
const { readStrikeReport } = require("sitrep/strike");

/** What is asked of the reports: launches by night, the pooled rate, and rates by ISO week and weapon class. */
const nights = seriesAccumulator({ measure: "launched", rule: "night_of", zone: "Europe/Kyiv", step: "day" });
const rate = rateAccumulator("intercepted");
const weeks = weekRateAccumulator("intercepted");

/** The report of a line, as a list: empty where it cannot be read. */
function reportsIn(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return [];
  }
  const read = readStrikeReport(value);
  return read.ok ? [read.value] : [];
}

function rowsIn(report) {
  return tallyRowsOf(report, { rule: "night_of", zone: "Europe/Kyiv" });
}

module.exports = { nights, rate, reportsIn, rowsIn, weeks };
