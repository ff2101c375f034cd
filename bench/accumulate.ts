/**
 * Accumulating a million reports in memory into nights: the library's accumulator against a loop written by hand for
 * this one question, d3-array, arquero and DuckDB, ingest included, the same sums from each. Run by `npm run bench
 * accumulate`.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { DuckDBInstance } from "@duckdb/node-api";
import { seriesAccumulator } from "sitrep/chronicle";
import type { StrikeReport } from "../src/strike/index.js";
import { byArquero, byArqueroColumns, byD3, byDuckDb } from "./support/night-engines.js";
import { byHand, type Nights } from "./support/nights-by-hand.js";
import { nightsForBench } from "./support/nights-for-bench.js";

const ROUNDS = 9;
const reports = nightsForBench(Number(process.argv[2] ?? 1_000_000));
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const { empty, addAll, merge } = seriesAccumulator({ measure: "launched", rule: "night_of", zone: "Europe/Kyiv", step: "day" });

const ways: Readonly<Record<string, () => Nights | Promise<Nights>>> = {
  "by hand": () => byHand(reports),
  seriesAccumulator: () => nightsIn(addAll(empty(), reports)),
  "seriesAccumulator, four parts merged": () => nightsIn(quarters(reports).map((part) => addAll(empty(), part)).reduce(merge)),
  "d3-array rollup": () => byD3(reports),
  arquero: () => byArquero(reports),
  "arquero, columns filled by hand": () => byArqueroColumns(reports),
  DuckDB: () => byDuckDb(connection, reports),
};

setFlagsFromString("--expose-gc");
// Collections between the runs would else throw away the code of whoever was not called for some of them.
setFlagsFromString("--no-flush-bytecode");
const collect = runInNewContext("gc") as () => void;
const times = new Map<string, number[]>(Object.keys(ways).map((way) => [way, []]));
const heaps = new Map<string, number>();
const expected = written(byHand(reports));
// A round of all ways after another, so that a slow moment of the machine hits them alike.
// The first round is not counted: code gets warm in it. Each begins with another way, so that none always runs after the
// same neighbour.
const inOrder = Object.entries(ways);
for (let round = -1; round < ROUNDS; round += 1) {
  const turn = (round + 1) % inOrder.length;
  for (const [way, run] of [...inOrder.slice(turn), ...inOrder.slice(0, turn)]) {
    collect();
    const heap = process.memoryUsage().heapUsed;
    const start = performance.now();
    const nights = await run();
    const took = performance.now() - start;
    if (round >= 0) times.get(way)?.push(took);
    heaps.set(way, Math.max(heaps.get(way) ?? 0, process.memoryUsage().heapUsed - heap));
    if (written(nights) !== expected) throw new Error(`${way} comes to other sums than the loop by hand.`);
  }
}

const median = (way: string): number => [...(times.get(way) ?? [])].sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
const best = (way: string): number => Math.min(...(times.get(way) ?? []));
const against = (one: string, other: string): string => `${(median(one) / median(other)).toFixed(2)} (${(best(one) / best(other)).toFixed(2)})`;
console.log(`${reports.length.toLocaleString("en-US")} reports, ${ROUNDS} interleaved rounds, equal sums; medians, in brackets the best; heap grown at most`);
for (const way of times.keys()) {
  console.log(`${way.padEnd(38)} ${median(way).toFixed(0).padStart(6)} ms (${best(way).toFixed(0)})  ${against(way, "by hand")} × by hand  ${((heaps.get(way) ?? 0) / 1e6).toFixed(0).padStart(5)} MB`);
}
console.log(`the accumulator takes ${against("seriesAccumulator", "by hand")} times the loop by hand (goal: at most 2); arquero ${against("arquero", "seriesAccumulator")} times as long as the accumulator (goal: at least 3)`);

function nightsIn({ steps, sums, unplaced }: ReturnType<typeof addAll>): Nights {
  return { byDay: new Map(sums.map(({ min, max, open, approximate, counted, withheld }, at) => [steps[at] ?? 0, { min, max, open, approximate, counted, withheld }])), unplaced };
}

function quarters(all: readonly StrikeReport[]): StrikeReport[][] {
  const size = Math.ceil(all.length / 4);
  return [0, 1, 2, 3].map((part) => all.slice(part * size, (part + 1) * size));
}

/** The sums as one text, by day, to the last digit. */
function written({ byDay, unplaced }: Nights): string {
  const nights = [...byDay].sort(([a], [b]) => a - b).map(([day, { min, max, open, approximate, counted, withheld }]) => [day, min, max, open, approximate, counted, withheld]);
  return JSON.stringify({ nights, unplaced });
}
