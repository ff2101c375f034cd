import { describePath, error, warning, type Issue, type PathStep } from "../core/index.js";
import type { Evidence } from "./evidence.js";

/** What can be wrong with a piece of evidence whose shape is right. */
export type EvidenceSpanIssueCode = "reversed_span" | "wording_not_of_span";

/**
 * The laws of evidence whose shape is right: its span ends no earlier than it starts (`reversed_span`), and its wording
 * is as long as its span (`wording_not_of_span`, a warning: the text may have been cleaned). Never throws.
 *
 * @param path - where the evidence stands in the value being read
 * @example evidenceSpanIssues({ path: ["launched"], span: { start: 7, end: 2 }, wording: "84" }).map(({ code }) => code) // => ["reversed_span"]
 * @example evidenceSpanIssues({ path: ["launched"], span: { start: 2, end: 4 }, wording: "84" }) // => []
 */
export function evidenceSpanIssues({ span, wording }: Evidence, path: readonly PathStep[] = []): Issue<EvidenceSpanIssueCode>[] {
  const at = [...path, "span"];
  const length = span.end - span.start;
  if (length < 0) {
    const message = `${describePath(at)} ends at ${span.end}, before its start at ${span.start}: expected the end to be the greater. Swap them.`;
    return [error({ code: "reversed_span", path: at, input: span, message })];
  }
  if (length === wording.length) return [];
  const message = `${describePath([...path, "wording"])} has ${wording.length} characters and its span ${length}: expected the words that the span marks. Correct whichever is wrong.`;
  return [warning({ code: "wording_not_of_span", path: [...path, "wording"], input: wording, message })];
}
