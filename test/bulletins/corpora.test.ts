import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CORPORA, type CorpusRow } from "../../scripts/corpora/corpus-row.js";
import { corpusTable } from "../../scripts/corpora/corpus-table.js";
import { belowFloor, FLOORS } from "../../scripts/corpora/floors.js";
import { describeWithShared, sharedFolder } from "../support/corpora.js";

describe("the floors of the corpora", () => {
  it("let no figure fall: neither fewer right nor more in doubt", () => {
    const kept: CorpusRow = { ...FLOORS["uk labelled"], throws: 0 };
    expect(belowFloor("uk labelled", kept)).toEqual([]);
    expect(belowFloor("uk labelled", { ...kept, exact: 76, silent: 1 })).toEqual(["uk labelled: exact is 76, expected at least 77", "uk labelled: silent is 1, expected at most 0"]);
    expect(belowFloor("en figures", { n: 135, throws: 0 })).toHaveLength(2);
  });
});

describeWithShared("the corpora of real bulletins", () => {
  const table = corpusTable(`${sharedFolder}corpora`);

  it.each(CORPORA)("are read as well as ever: %s", (name) => {
    expect(belowFloor(name, table[name])).toEqual([]);
  });

  it("are scored as the scorer beside them scores", () => {
    const scorer = `${sharedFolder}tools/score-bulletins.mjs`;
    if (!existsSync(scorer)) return;
    // The scorer reads the built package below the folder in which it is run: here that is the source.
    const folder = mkdtempSync(join(tmpdir(), "sitrep-scorer-"));
    mkdirSync(join(folder, "dist/bulletins"), { recursive: true });
    writeFileSync(join(folder, "dist/bulletins/index.js"), `export * from ${JSON.stringify(new URL("../../src/bulletins/index.ts", import.meta.url).href)};\n`);
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    const tsx = fileURLToPath(new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url));
    const { stdout, stderr } = spawnSync(process.execPath, ["--import", tsx, scorer, `${sharedFolder}corpora`], { cwd: folder, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe("");
    const rows = stdout.split("\n").filter((line) => /^│ \d/u.test(line)).map((line) => line.split("│").map((cell) => cell.trim().replaceAll("'", "")));
    const lineOf = ({ n, exact = NaN }: CorpusRow): string[] => [n, exact, exact / n].map(String);
    const { n, recall, precision } = table["en figures"];
    expect(rows.map((cells) => cells.slice(2, -1))).toEqual([
      ["uk", ...lineOf(table["uk labelled"]), String(table["uk labelled"].silent), "0", "", "", ""],
      ["ru", ...lineOf(table["ru labelled"]), String(table["ru labelled"].silent), "0", "", "", ""],
      ["ru itemised", ...lineOf(table["ru itemised"]), "", "", "", "", ""],
      ["en figures", "", "", "", "", "", ...[n, recall, precision].map(String)],
    ]);
  });
});
