/**
 * Reading strike reports: the bulk path and the schema against a check written by hand for this one model, on the same
 * reports, interleaved. Run by `npx tsx bench/read-reports.ts`.
 */
import { Bench } from "tinybench";
import { readStrikeReport, readStrikeReports, StrikeReport } from "../src/strike/index.js";
import { checkByHand } from "./support/read-reports-by-hand.js";
import { reportsForBench } from "./support/reports-for-bench.js";

const ROUNDS = 7;
const reports: readonly unknown[] = reportsForBench(2000);

const byHand = reports.filter((report) => checkByHand(report)).length;
const inBulk = readStrikeReports(reports).records.length;
if (byHand !== reports.length || inBulk !== reports.length) throw new Error(`Of ${reports.length} sound reports ${byHand} passed by hand and ${inBulk} in bulk.`);

let kept = 0;
const ways: Readonly<Record<string, () => void>> = {
  "by hand": () => {
    kept += reports.filter((report) => checkByHand(report)).length;
  },
  readStrikeReports: () => {
    kept += readStrikeReports(reports).records.length;
  },
  readStrikeReport: () => {
    kept += reports.filter((report) => readStrikeReport(report).ok).length;
  },
  "StrikeReport.safeParse (shape only)": () => {
    kept += reports.filter((report) => StrikeReport.safeParse(report).success).length;
  },
};

/** Median seconds of each way, a round of all ways after another, so that a slow moment of the machine hits them alike. */
const times = new Map<string, number[]>(Object.keys(ways).map((way) => [way, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  const bench = new Bench({ time: 150, warmupTime: 50 });
  for (const [way, run] of Object.entries(ways)) bench.add(way, run);
  await bench.run();
  for (const { name, result } of bench.tasks) if ("latency" in result) times.get(name)?.push(result.latency.p50);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const baseline = median(times.get("by hand") ?? []);
console.log(`${reports.length} reports, ${ROUNDS} interleaved rounds, median of medians; ${kept} readings kept`);
for (const [way, values] of times) {
  const milliseconds = median(values);
  console.log(`${way.padEnd(38)} ${(reports.length / milliseconds).toFixed(0).padStart(6)} reports/ms  ${(milliseconds / baseline).toFixed(2).padStart(6)} × by hand`);
}
