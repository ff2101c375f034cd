// What was said of the night before the second Istanbul round, and how does it hold together?
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { readKaggleRows } from "sitrep/interop/kaggle";
import { toMarkdown } from "sitrep/render/markdown";
import { istanbulReport, readIstanbulData, readProcess, type IstanbulData } from "./support/istanbul.js";
import { lacksFile } from "./support/missing-file.js";

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8"));

/** With a path: the nights of the "Massive Missile Attacks on Ukraine" rows in that file, in place of the example's own. */
function withKaggleNights(data: IstanbulData, path: string): IstanbulData {
  const rows = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data;
  const reading = readKaggleRows(rows);
  const others = data.events.filter(({ attacker }) => attacker !== "RU");
  process.stderr.write(`${rows.length} rows: ${reading.records.length} events, ${reading.rejects.length} rejects, ${reading.issues.length} issues\n`);
  return { ...data, events: [...reading.records, ...others] };
}

const [path] = process.argv.slice(2);
if (!lacksFile(path)) {
  const own = readIstanbulData(json("istanbul-2025.json"));
  const data = path === undefined ? own : withKaggleNights(own, path);
  process.stdout.write(toMarkdown(istanbulReport(data, readProcess(json("talks.json"), "istanbul-2025"))));
}
