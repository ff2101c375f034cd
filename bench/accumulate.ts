/**
 * Accumulating a million reports in memory into nights: the library's accumulator against a loop written by hand for
 * this one question, d3-array, arquero and DuckDB, ingest included, the same sums from each. Run by `npm run bench
 * accumulate`, or `npx tsx bench/accumulate.ts [REPORTS]`.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { DuckDBInstance } from "@duckdb/node-api";
import { seriesAccumulator } from "../src/chronicle/index.js";
import type { StrikeReport } from "../src/strike/index.js";
import { byArquero, byArqueroColumns, byD3, byDuckDb } from "./support/night-engines.js";
import { byHand, type NightSum } from "./support/nights-by-hand.js";
import { nightsForBench } from "./support/nights-for-bench.js";

const ROUNDS = 5;
const RULE = "night_of";
const reports = nightsForBench(Number(process.argv[2] ?? 1_000_000));
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const { empty, addAll, merge } = seriesAccumulator({ measure: "launched", rule: RULE, zone: "Europe/Kyiv", step: "day" });

const ways: Readonly<Record<string, () => ReadonlyMap<number, NightSum> | Promise<ReadonlyMap<number, NightSum>>>> = {
  "by hand": () => byHand(reports, RULE),
  seriesAccumulator: () => nightsIn(addAll(empty(), reports)),
  "seriesAccumulator, four parts merged": () => nightsIn(quarters(reports).map((part) => addAll(empty(), part)).reduce(merge)),
  "d3-array rollup": () => byD3(reports, RULE),
  arquero: () => byArquero(reports, RULE),
  "arquero, columns filled by hand": () => byArqueroColumns(reports, RULE),
  DuckDB: () => byDuckDb(connection, reports, RULE),
};

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const times = new Map<string, number[]>(Object.keys(ways).map((way) => [way, []]));
const heaps = new Map<string, number>();
const expected = written(byHand(reports, RULE));
// A round of all ways after another, so that a slow moment of the machine hits them alike.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [way, run] of Object.entries(ways)) {
    collect();
    const heap = process.memoryUsage().heapUsed;
    const start = performance.now();
    const nights = await run();
    times.get(way)?.push(performance.now() - start);
    heaps.set(way, Math.max(heaps.get(way) ?? 0, process.memoryUsage().heapUsed - heap));
    if (written(nights) !== expected) throw new Error(`${way} comes to other sums than the loop by hand.`);
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const [baseline, arquero] = [median(times.get("by hand") ?? []), median(times.get("arquero") ?? [])];
console.log(`${reports.length.toLocaleString("en-US")} reports, ${ROUNDS} interleaved rounds, equal sums; median time, heap grown at most`);
for (const [way, values] of times) {
  const time = median(values);
  console.log(`${way.padEnd(38)} ${time.toFixed(0).padStart(6)} ms  ${(time / baseline).toFixed(2).padStart(6)} × by hand  ${(arquero / time).toFixed(1).padStart(5)} × as fast as arquero  ${((heaps.get(way) ?? 0) / 1e6).toFixed(0).padStart(5)} MB`);
}

function nightsIn({ steps, sums }: ReturnType<typeof addAll>): Map<number, NightSum> {
  return new Map(sums.map(({ min, max, open, counted }, at) => [steps[at] ?? 0, { min, max, open, counted }]));
}

function quarters(all: readonly StrikeReport[]): StrikeReport[][] {
  const size = Math.ceil(all.length / 4);
  return [0, 1, 2, 3].map((part) => all.slice(part * size, (part + 1) * size));
}

/** The sums as one text, by day, to the last digit. */
function written(nights: ReadonlyMap<number, NightSum>): string {
  return JSON.stringify([...nights].sort(([a], [b]) => a - b).map(([day, { min, max, open, counted }]) => [day, min, max, open, counted]));
}
