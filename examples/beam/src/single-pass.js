"use strict";
const { nights, rate, reportsIn, rowsIn, weeks } = require("./accumulators.js");

/** The states of some lines, as plain JSON. */
function statesOf(lines) {
  const reports = lines.flatMap(reportsIn);
  return {
    nights: nights.addAll(nights.empty(), reports),
    rate: rate.addAll(rate.empty(), reports),
    weeks: weeks.addAll(weeks.empty(), reports.flatMap(rowsIn)),
  };
}

function mergeStates(a, b) {
  return { nights: nights.merge(a.nights, b.nights), rate: rate.merge(a.rate, b.rate), weeks: weeks.merge(a.weeks, b.weeks) };
}

function answerOf(states) {
  return { nights: nights.result(states.nights), rate: rate.result(states.rate), weeks: weeks.result(states.weeks) };
}

/** The answer for all lines, in one pass of one process. */
function singlePass(lines) {
  return answerOf(statesOf(lines));
}

module.exports = { answerOf, mergeStates, singlePass, statesOf };
