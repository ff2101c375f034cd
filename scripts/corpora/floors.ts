import type { CorpusName, CorpusRow } from "./corpus-row.js";

/** What a corpus must come to at least: for faults and doubts, at most. Only ever raised. */
export type Floor = Partial<CorpusRow> & Pick<CorpusRow, "n">;

/** What the reading of the development corpora must not fall below; `npm run corpora` prints what it is. */
export const FLOORS: Readonly<Record<CorpusName, Floor>> = {
  "uk labelled": { n: 77, exact: 77, wrong: 0, silent: 0, warned: 0.08, throws: 0, rejects: 0, residue: 0.015, untiled: 0, unexplained: 0 },
  "ru labelled": { n: 83, exact: 83, wrong: 0, silent: 0, warned: 0.07, throws: 0, rejects: 0, residue: 0.065, untiled: 0, unexplained: 0 },
  "ru itemised": { n: 247, exact: 247, wrong: 0, silent: 0, warned: 0, throws: 0, rejects: 0, residue: 0.001, untiled: 0, unexplained: 0 },
  "uk posts": { n: 85, warned: 0.08, throws: 0, rejects: 1, residue: 0.016, untiled: 0, unexplained: 0 },
  "ru posts": { n: 1195, warned: 0.02, throws: 0, rejects: 34, residue: 0.027, untiled: 0, unexplained: 0 },
  "en passages": { n: 111, throws: 0, rejects: 41, residue: 0.25, untiled: 0, unexplained: 0 },
  "en figures": { n: 135, throws: 0, recall: 1, precision: 1 },
};

const AT_LEAST: ReadonlySet<string> = new Set(["n", "exact", "recall", "precision"]);

/** Each figure of a row that is worse than its floor, one sentence each. */
export function belowFloor(name: CorpusName, row: CorpusRow): string[] {
  return Object.entries(FLOORS[name]).flatMap(([column, floor]) => {
    const value = row[column as keyof CorpusRow] ?? NaN;
    const isKept = AT_LEAST.has(column) ? value >= floor : value <= floor;
    return isKept ? [] : [`${name}: ${column} is ${value}, expected ${AT_LEAST.has(column) ? "at least" : "at most"} ${floor}`];
  });
}
