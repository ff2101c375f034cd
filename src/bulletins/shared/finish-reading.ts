import { error, type Issue, type Reject } from "../../core/index.js";
import { strikeReportIssues, type StrikeReport } from "../../strike/index.js";
import type { BulletinIssueCode, BulletinReading } from "./bulletin-reading.js";
import type { BulletinText } from "./bulletin-text.js";
import type { Dialect, DialectReading } from "./dialect.js";
import { coverageOf } from "./residue.js";

/**
 * Makes a dialect's reading a {@link BulletinReading}: holds its reports against the laws of reports, and parts the text
 * in what was read and what was not. A report that breaks a law becomes a reject, with what it was.
 */
export function finishReading(text: BulletinText, { id }: Dialect, { kind, reports, read, issues }: DialectReading): BulletinReading {
  const records: StrikeReport[] = [];
  const rejects: Reject<BulletinIssueCode>[] = [];
  const notes: Issue<BulletinIssueCode>[] = [...issues];
  for (const report of reports) {
    const found: readonly Issue<BulletinIssueCode>[] = strikeReportIssues(report);
    const [first, ...rest] = found;
    if (first !== undefined && found.some(({ severity }) => severity === "error")) rejects.push({ index: 0, input: report, issues: [first, ...rest] });
    else {
      records.push(report);
      notes.push(...found);
    }
  }
  if (reports.length === 0) rejects.push(notABulletin(text.text));
  return { records, rejects, issues: notes, kind, dialect: id, ...coverageOf(text, read) };
}

/** The reject of a text without figures. */
export function notABulletin(text: string): Reject<BulletinIssueCode> {
  const message = "The text holds no figure that was understood: expected a bulletin that counts weapons launched, downed or suppressed. Look at the residue for what was not read.";
  return { index: 0, input: text, issues: [error({ code: "not_a_bulletin", path: [], input: text, message })] };
}
