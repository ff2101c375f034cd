"use strict";
// npm start [-- FILE.jsonl]: the answers for a file of reports, one JSON report a line, by Beam's direct runner.
const { readFileSync } = require("node:fs");
const { byBeam } = require("./by-beam.js");
const { sampleLines } = require("./sample-lines.js");

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

async function main([file]) {
  const lines = file === undefined ? sampleLines(2000) : readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
  const { nights, rate, weeks } = await byBeam(lines);
  console.log(`${lines.length} lines: ${nights.cells.length} nights, ${weeks.cells.length} cells of ISO week and weapon class`);
  if (rate.rate !== undefined) console.log(`intercepted of launched, over all: ${percent(rate.rate.min)} to ${percent(rate.rate.max)} (${rate.rate.reports} reports)`);
  for (const { week, group, rows, rate: found } of weeks.cells.slice(0, 6)) {
    console.log(`${week} ${group.padEnd(20)} ${rows} rows${found === undefined ? "" : `, ${percent(found.min)} to ${percent(found.max)}`}`);
  }
}

void main(process.argv.slice(2));
