/**
 * A million rows by ISO week and weapon class: sums, numbers of rows and rates with bounds, by the library's columns, by
 * a kernel written by hand, by arquero and by DuckDB. One interleaved run; all answers must be the same.
 * Run by `node --expose-gc --import tsx bench/columns.ts [rows] [rounds]`.
 */
import { setFlagsFromString } from "node:v8";
import { tallyColumnsOf, weekRateAccumulator } from "sitrep/chronicle";
import { byArquero, byDuckDb, byDuckDbCoded, openDuckDb } from "./support/column-engines.js";
import { columnsByHand, kernelByHand } from "./support/columns-by-hand.js";
import { columnRows } from "./support/column-rows.js";

const [count = 1_000_000, rounds = 15] = process.argv.slice(2).map(Number);
const rows = columnRows(count);
const { empty, addAll, addColumns, result } = weekRateAccumulator("intercepted");
const columns = tallyColumnsOf(rows, "intercepted");
const handColumns = columnsByHand(rows);
const duckDb = await openDuckDb();

interface Cell { readonly rows: number; readonly min: number; readonly max: number }
type Table = ReadonlyMap<string, Cell>;

function ours(table: ReturnType<typeof result>): Table {
  return new Map(table.cells.map(({ week, group, rows: held, rate }) => [`${week} ${group}`, { rows: held, min: rate?.min ?? -1, max: rate?.max ?? -1 }]));
}

const contenders: Readonly<Record<string, () => Table | Promise<Table>>> = {
  "ours, columns ready": () => ours(result(addColumns(empty(), columns))),
  "kernel by hand, columns ready": () => kernelByHand(handColumns),
  "ours, from objects": () => ours(result(addAll(empty(), rows))),
  "by hand, from objects": () => kernelByHand(columnsByHand(rows)),
  "arquero, from objects": () => byArquero(rows),
  "DuckDB, from objects": () => byDuckDb(duckDb, rows),
  "DuckDB, groups coded by hand": () => byDuckDbCoded(duckDb, rows),
};

// Collections between the runs would else throw away the code of whoever was not called for some of them.
setFlagsFromString("--no-flush-bytecode");

const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
/** Rounds of which the slow ones are in the first few alone, and before them rounds that are not counted, in which code gets warm. */
const [warm, slow] = [3, 5];
let expected: Table | undefined;
const inOrder = Object.entries(contenders);
for (let round = -warm; round < rounds; round += 1) {
  // Each round begins with another one, so that nobody always runs after the same neighbour.
  const turn = (round + warm) % inOrder.length;
  for (const [name, run] of [...inOrder.slice(turn), ...inOrder.slice(0, turn)]) {
    if ((round >= slow || round < -1) && /arquero|DuckDB/u.test(name)) continue;
    globalThis.gc?.();
    const began = performance.now();
    const table = await run();
    const took = performance.now() - began;
    if (round >= 0) times.get(name)?.push(took);
    expected ??= table;
    check(name, table, expected);
  }
}

function check(name: string, table: Table, wanted: Table): void {
  const same = table.size === wanted.size && [...wanted].every(([key, { rows: held, min, max }]) => {
    const cell = table.get(key);
    return cell?.rows === held && Math.abs(cell.min - min) < 1e-12 && Math.abs(cell.max - max) < 1e-12;
  });
  if (!same) throw new Error(`${name} gives another table`);
}

function median(name: string): number {
  const sorted = [...(times.get(name) ?? [])].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

function best(name: string): number {
  return Math.min(...(times.get(name) ?? []));
}

console.log(`${count} rows, ${expected?.size ?? 0} cells, all answers the same; medians, in brackets the best`);
for (const name of times.keys()) console.log(`${name.padEnd(32)} ${median(name).toFixed(1).padStart(9)} ms (${best(name).toFixed(1)})`);
const against = (one: string, other: string): string => `${(median(one) / median(other)).toFixed(2)} (${(best(one) / best(other)).toFixed(2)})`;
console.log(`columns ready: ${against("ours, columns ready", "kernel by hand, columns ready")} times the kernel by hand (goal: at most 1.5)`);
console.log(`from objects: ${against("ours, from objects", "by hand, from objects")} times objects to columns to kernel by hand (goal: at most 1.3)`);
console.log(`arquero takes ${against("arquero, from objects", "ours, from objects")} times as long (goal: at least 3)`);
console.log(`DuckDB with its ingest takes ${against("DuckDB, from objects", "ours, from objects")} times as long (goal: at least 7); with groups coded by hand first ${against("DuckDB, groups coded by hand", "ours, from objects")}`);

const bytes = Object.values(columns).reduce((sum: number, one) => sum + (ArrayBuffer.isView(one) ? one.byteLength : 0), 0);
console.log(`columns kept: ${(bytes / 1e6).toFixed(1)} MB over the rows; heap and buffers while adding all from objects: ${grownBy().toFixed(1)} MB (goal: at most 40)`);

/** Most memory in use beside the rows, seen by the accumulator's input as it is taken. */
function grownBy(): number {
  globalThis.gc?.();
  const before = inUse();
  let most = 0;
  const watched = function* (): Generator<(typeof rows)[number]> {
    let seen = 0;
    for (const row of rows) {
      seen += 1;
      if (seen % 65_536 === 0) most = Math.max(most, inUse() - before);
      yield row;
    }
  };
  const state = addAll(empty(), watched());
  most = Math.max(most, inUse() - before);
  return state.cells.length > 0 ? most / 1e6 : NaN;
}

function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
