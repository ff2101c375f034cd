import { readKaggleRows, type KaggleIssueCode, type KaggleRow } from "../../../src/interop/kaggle/index.js";
import type { StrikeReport } from "../../../src/strike/index.js";

/** A row of a night bulletin, to change at will. The figures are made up. */
export function aRow(changes: KaggleRow = {}): KaggleRow {
  return {
    time_start: "2025-03-10 19:00",
    time_end: "2025-03-11 08:00",
    model: "Shahed-136/131",
    target: "Ukraine",
    launched: "100.0",
    destroyed: "60.0",
    not_reach_goal: "30.0",
    border_crossing: "{}",
    source: "kpszsu/posts/night",
    ...changes,
  };
}

/** The only report that rows make. */
export function reportOf(...rows: KaggleRow[]): StrikeReport {
  const { records, rejects } = readKaggleRows(rows);
  const [event] = records;
  const [report] = event?.reports ?? [];
  if (records.length !== 1 || rejects.length !== 0 || event?.reports.length !== 1 || report === undefined) throw new Error("expected one report");
  return report;
}

/** The codes of all issues of a reading, rejects included. */
export function codesOf(...rows: unknown[]): KaggleIssueCode[] {
  const { issues, rejects } = readKaggleRows(rows);
  return [...rejects.flatMap((reject) => reject.issues), ...issues].map(({ code }) => code);
}
