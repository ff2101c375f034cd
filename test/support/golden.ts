import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readBulletin, readFigures } from "../../src/bulletins/index.js";
import { textAt } from "../../src/core/index.js";

/** Where the golden bulletins are: a folder for each dialect, a text and what is read of it side by side. */
export const goldenFolder: string = fileURLToPath(new URL("../bulletins/golden/", import.meta.url));

/** The names of all golden bulletins, such as "russian_mod/night". */
export function goldenNames(): string[] {
  return readdirSync(goldenFolder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".txt")).map((file) => file.replaceAll("\\", "/").slice(0, -".txt".length)).sort();
}

/** What is read of a golden bulletin, as JSON: its records, each figure's words in the order of the report, and what was not read. */
export function readGolden(name: string): string {
  const file = readFileSync(`${goldenFolder}${name}.txt`, "utf8");
  const [, publishedAt = "", text = ""] = /^published (\S+)\n\n([\s\S]*?)\n?$/u.exec(file) ?? [];
  const { kind, dialect, records, rejects, issues, residue } = readBulletin(text, { publishedAt });
  const golden = {
    kind,
    dialect,
    records: records.map(({ evidence = [], ...record }) => ({ ...record, evidence: evidence.map(({ path, wording }) => `${path.join(".")}: ${wording}`) })),
    rejects: rejects.flatMap((reject) => reject.issues.map(({ code }) => code)),
    issues: issues.map(({ code, message }) => `${code}: ${message}`),
    residue: residue.map((span) => textAt(text, span)),
    ...(dialect === "english_report" && { figures: readFigures(text, { language: "en" }) }),
  };
  return `${JSON.stringify(golden, undefined, 2)}\n`;
}
