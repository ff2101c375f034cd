// What do hundreds of nightly reports come to: by month, as records and lulls, across a change of definition, without counting anything twice?
//
// npm run example chronicle [PATH.csv] [POSTS.jsonl]: with a path, from the "Massive Missile Attacks on Ukraine" rows in
// that file; with a second one, also the posts of the Russian Ministry of Defence in it, one JSON object a line with
// `text` and `published_at`; undated posts are left out.
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { readBulletin } from "sitrep/bulletins";
import { readKaggleRows } from "sitrep/interop/kaggle";
import type { StrikeReport } from "sitrep/strike";
import { breakSection, claimSection, lullSection, monthSection, overlapSection, postsSection, recordSection } from "./support/chronicle.js";
import { readIstanbulData } from "./support/istanbul.js";
import { lacksFile } from "./support/missing-file.js";

const [csv, posts] = process.argv.slice(2);
if (!lacksFile(csv, posts)) {
  const own = readIstanbulData(JSON.parse(readFileSync(new URL("./data/istanbul-2025.json", import.meta.url), "utf8"))).events.flatMap(({ reports }) => reports);
  const nights = csv === undefined ? own : reportsOfRows(csv);

  const sections = [
    "# The nights, told with their convention",
    monthSection(nights),
    recordSection(nights),
    lullSection(nights),
    breakSection(nights),
    overlapSection(own),
    ...(posts === undefined ? [] : [postsSection(reportsOfPosts(posts))]),
    claimSection(own),
  ];
  process.stdout.write(`${sections.join("\n\n")}\n`);
}

function reportsOfRows(path: string): StrikeReport[] {
  const rows = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data;
  return readKaggleRows(rows).records.flatMap(({ reports }) => reports);
}

function reportsOfPosts(path: string): StrikeReport[] {
  const lines = readFileSync(path, "utf8").split("\n").filter((line) => line.trim() !== "");
  return lines.flatMap((line) => {
    const { text, published_at: publishedAt } = JSON.parse(line) as { readonly text: string; readonly published_at?: string };
    return publishedAt === undefined ? [] : readBulletin(text, { publishedAt }).records;
  });
}
