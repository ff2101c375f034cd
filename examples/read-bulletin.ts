// What does an official bulletin say, which words does each figure come from, and what of it was not read?
import { readFileSync } from "node:fs";
import { formatQuantity, type Count, type StrikeReport } from "sitrep";
import { readBulletin } from "sitrep/bulletins";
import { formatWindow } from "sitrep/time";
import { bulletinOfArguments } from "./support/bulletin.js";
import { lacksFile } from "./support/missing-file.js";

/** `npm run example read-bulletin [FILE] [PUBLISHED]`: a text file and the instant or date of its publication; without them, a sample. */
const given = process.argv.slice(2);

if (!lacksFile(given[0])) {
  const { text, publishedAt } = bulletinOfArguments(given, (file) => readFileSync(file, "utf8"));
  try {
    process.stdout.write(`${linesOf(text, publishedAt).join("\n")}\n`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

function linesOf(text: string, publishedAt: string): string[] {
  const { kind, dialect, records, rejects, issues, residue } = readBulletin(text, { publishedAt });
  const lines = [`${kind.replaceAll("_", " ")}, read as ${dialect ?? "no known dialect"}`];
  for (const report of records) {
    lines.push(`\n${report.source.name}, ${formatWindow(report.window, dialect === "russian_mod" ? "Europe/Moscow" : "Europe/Kyiv")}`);
    for (const { path, wording } of report.evidence ?? []) lines.push(`  ${path.join(".")} = ${figureAt(report, path)}, from "${wording.replaceAll(/\s+/gu, " ")}"`);
  }
  if (issues.length > 0 || rejects.length > 0) lines.push("\nIn doubt:");
  for (const issue of [...issues, ...rejects.flatMap((reject) => reject.issues)]) lines.push(`  ${issue.code}: ${issue.message}`);
  lines.push(residue.length === 0 ? "\nEverything was read." : "\nNot read:");
  for (const span of residue) lines.push(`  ${String(span.start)}–${String(span.end)} "${text.slice(span.start, span.end).replaceAll(/\s+/gu, " ")}"`);
  return lines;
}

/** What stands in the report where a piece of evidence points. */
function figureAt(report: StrikeReport, path: readonly (string | number)[]): string {
  return textOf(path.reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], report));
}

function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if ("min" in value) return formatQuantity(value as Exclude<Count, string>);
  return Object.entries(value).map(([key, part]) => `${key} ${textOf(part)}`).join(", ");
}
