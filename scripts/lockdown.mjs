// Loads every entry point of the built package after SES lockdown froze the intrinsics and tamed clock, chance and
// locale, and computes with it: a pure library does not notice.
/* global lockdown */
import "ses";
import { readFileSync } from "node:fs";

lockdown({ errorTaming: "unsafe", consoleTaming: "unsafe", overrideTaming: "severe" });

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
let names = 0;
for (const entry of entries) names += Object.keys(await import(entry.replace(/^\./u, "sitrep"))).length;

const { interceptionRate } = await import("sitrep");
const { readStrikeReport } = await import("sitrep/strike");
const report = readStrikeReport({
  source: { name: "Ukrainian Air Force", side: "UA" },
  window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" },
  tallies: [{ weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37 }],
});
const rate = report.ok ? interceptionRate(report.value) : report;
if (!rate.ok || Math.abs(rate.value.min - 52 / 80) > 1e-12) throw new Error(`Wrong answer under lockdown: ${JSON.stringify(rate)}`);
console.log(`${entries.length} entry points, ${names} names, computed under lockdown.`);
