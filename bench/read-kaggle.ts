/**
 * Reading the rows of the Kaggle dataset: the real ones where ../shared is there, else made-up ones of their shape. Run
 * by `npx tsx bench/read-kaggle.ts`.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { Bench } from "tinybench";
import { readKaggleRows, type KaggleRow } from "../src/interop/kaggle/index.js";

const file = fileURLToPath(new URL("../../shared/corpora/missile_attacks_daily.csv", import.meta.url));
const isReal = existsSync(file);
const rows: readonly unknown[] = isReal ? Papa.parse<KaggleRow>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data : madeUpRows(4000);

const { records, rejects, issues } = readKaggleRows(rows);
if (rejects.length > 0) throw new Error(`${rejects.length} of ${rows.length} rows were rejected.`);

let kept = 0;
const bench = new Bench({ time: 3000, warmupTime: 500 });
bench.add("readKaggleRows", () => {
  kept += readKaggleRows(rows).records.length;
});
await bench.run();
for (const { name, result } of bench.tasks) {
  if (!("latency" in result)) continue;
  const { p50, min } = result.latency;
  const rate = (milliseconds: number): string => Math.round((rows.length / milliseconds) * 1000).toLocaleString("en-US");
  console.log(`${rows.length} ${isReal ? "real" : "made-up"} rows: ${records.length} events, ${issues.length} issues; ${kept} events kept`);
  console.log(`${name}: ${p50.toFixed(0)} ms (median), ${rate(p50)} rows/s; ${min.toFixed(0)} ms (best), ${rate(min)} rows/s`);
}

/** Nights of four rows: a wave of UAVs, two sorts of missiles, and a regional command's day. */
function madeUpRows(count: number): KaggleRow[] {
  return Array.from({ length: count }, (_, index) => {
    const night = Math.floor(index / 4);
    const [evening, morning] = [night, night + 1].map((day) => new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10));
    const timed = { time_start: `${evening ?? ""} 20:00`, time_end: `${morning ?? ""} 08:00`, target: "Ukraine", border_crossing: "{}", source: `kpszsu/posts/${night}` };
    const launched = 20 + (index % 80);
    switch (index % 4) {
      case 0:
        return { ...timed, model: "Shahed-136/131", launch_place: "Primorsko-Akhtarsk and Kursk oblast", launched, destroyed: launched - 15, not_reach_goal: 10, destroyed_details: "{'south': 3, 'east': NaN}" };
      case 1:
        return { ...timed, model: "X-101/X-555 and Kalibr", launched, destroyed: launched - 5, carrier: "8 x Tu-95MS" };
      case 2:
        return { ...timed, model: "Iskander-M", launched: 3, destroyed: 1, "affected region": "['Kharkiv oblast', 'Sumy oblast']" };
      default:
        return { time_start: morning, time_end: morning, model: "Orlan-10", target: "south", launched: 2, destroyed: 2, source: `PvKPivden/posts/${night}` };
    }
  });
}
