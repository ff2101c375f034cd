import { describeValue, error, textAt, warning, type Issue, type Reject, type Span } from "../../core/index.js";
import { strikeReportIssues, type StrikeReport } from "../../strike/index.js";
import type { BulletinIssueCode, BulletinReading } from "./bulletin-reading.js";
import type { BulletinText } from "./bulletin-text.js";
import type { Dialect, DialectReading } from "./dialect.js";
import { coverageOf } from "./residue.js";
import { loneNumbers } from "./lone-numbers.js";

/**
 * Makes a dialect's reading a {@link BulletinReading}: holds its reports against the laws of reports, and parts the text
 * in what was read and what was not. A report that breaks a law becomes a reject, with what it was.
 */
export function finishReading(text: BulletinText, { id }: Dialect, { kind, reports, read, issues }: DialectReading): BulletinReading {
  const records: StrikeReport[] = [];
  const rejects: Reject<BulletinIssueCode>[] = [];
  const notes: Issue<BulletinIssueCode>[] = issues.slice();
  for (const report of reports) {
    const found: readonly Issue<BulletinIssueCode>[] = strikeReportIssues(report);
    if (found.length === 0) {
      records.push(report);
      continue;
    }
    const [first, ...rest] = found;
    if (first !== undefined && found.some(({ severity }) => severity === "error")) rejects.push({ index: 0, input: report, issues: [first, ...rest] });
    else {
      records.push(report);
      notes.push(...found);
    }
  }
  if (reports.length === 0) rejects.push(notABulletin(text.text));
  const { spans, residue } = coverageOf(text, read);
  if (records.length > 0 && residue.length > 0) notes.push(...unreadFigures(text.text, residue, notes));
  return { records, rejects, issues: notes, kind, dialect: id, spans, residue };
}

/** The reject of a text without figures. */
export function notABulletin(text: string): Reject<BulletinIssueCode> {
  const message = "The text holds no figure that was understood: expected a bulletin that counts weapons launched, downed or suppressed. Look at the residue for what was not read.";
  return { index: 0, input: text, issues: [error({ code: "not_a_bulletin", path: [], input: text, message })] };
}

/** A warning for each stretch of the residue with a number in it: a figure may have gone unread there. */
function unreadFigures(text: string, residue: readonly Span[], notes: readonly Issue<BulletinIssueCode>[]): Issue<BulletinIssueCode>[] {
  const known = notes.filter(({ code }) => code === "unread_figure").flatMap(({ span }) => span ?? []);
  return residue.flatMap((span) => {
    const words = textAt(text, span);
    const [number] = loneNumbers(words);
    if (number === undefined || known.some((one) => one.start < span.end && span.start < one.end)) return [];
    return [warning({ code: "unread_figure", path: [], input: words, span, message: `${number} stands in words that were not understood, ${describeValue(words)}: a figure may be missing. Read them yourself.` })];
  });
}
