// How well are real bulletins read? npm run corpora [-- FOLDER] [--show]: the folder of the corpora is the argument, else
// SITREP_CORPORA, else ../shared/corpora. --show prints each text that is read otherwise than its label says, and how.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CorpusRow } from "./corpora/corpus-row.js";
import { CORPORA } from "./corpora/corpus-row.js";
import { corpusTable } from "./corpora/corpus-table.js";

const given = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const folder = given[0] ?? process.env["SITREP_CORPORA"] ?? fileURLToPath(new URL("../../shared/corpora", import.meta.url));
const isShown = process.argv.includes("--show");

const SHARES: ReadonlySet<string> = new Set(["warned", "residue", "recall", "precision"]);
const COLUMNS = ["n", "exact", "wrong", "silent", "warned", "throws", "rejects", "residue", "untiled", "unexplained", "recall", "precision"] as const satisfies readonly (keyof CorpusRow)[];

function cellOf(row: CorpusRow, column: keyof CorpusRow): string {
  const value = row[column];
  if (value === undefined) return "";
  if (!SHARES.has(column)) return String(value);
  return `${(100 * value).toFixed(1)} %`;
}

if (existsSync(folder)) {
  const table = corpusTable(folder, isShown ? ({ key, text }, faults) => { console.log(`${key}\n  ${faults.join("\n  ")}\n  ${text.slice(0, 300).replaceAll("\n", " ")}`); } : undefined);
  const rows = CORPORA.filter((name) => table[name].n > 0).map((name) => [name, Object.fromEntries(COLUMNS.map((column) => [column, cellOf(table[name], column)]))] as const);
  console.table(Object.fromEntries(rows));
} else {
  process.stderr.write(`${folder} is not there: expected the folder of the corpora as an argument or in SITREP_CORPORA.\n`);
  process.exitCode = 2;
}
