// What came of the talks of Istanbul 2025 and of 2026, who kept what on a given date, and what did the nights around them bring?
import { readFileSync } from "node:fs";
import { talksDossier } from "sitrep/render/markdown";
import { readEvents, readProcess } from "./support/istanbul.js";
import { instantOfArgument, strikesKnownAt } from "./support/talks.js";

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8"));

/** `npm run example talks [DATE]`: as known at the end of that day in Kyiv; without a date, after all that the data tell. */
const [date = "2026-03-31"] = process.argv.slice(2);
const at = instantOfArgument(date);
if (at === undefined) {
  process.stderr.write(`${JSON.stringify(date)} is not a date: expected one such as 2025-06-16.\n`);
  process.exitCode = 2;
} else {
  const events = ["istanbul-2025.json", "trilateral-2026.json"].flatMap((name) => readEvents(json(name)));
  const processes = ["istanbul-2025", "trilateral-2026"].map((id) => readProcess(json("talks.json"), id));
  const dossiers = processes.map((talks) => talksDossier(talks, { at, zone: "Europe/Kyiv", strikes: strikesKnownAt(talks, events, at) }));
  process.stdout.write(dossiers.join("\n"));
}
