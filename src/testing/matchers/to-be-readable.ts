import { describeValue, type Outcome, type Reading } from "../../core/index.js";
import { answerOf } from "./issues-of.js";
import { issueLines, type MatcherResult } from "./matcher-result.js";

/** A reader of outside values: `readStrikeReport`, `readTalksRound`, `readStrikeReports`… */
export type Reader = (value: never) => Outcome<unknown> | Reading<unknown>;

/**
 * Matcher: what was received reads without an error. It is what a reader returned, or, with a reader, the value to
 * read. Warnings pass. Never throws, unless the reader does.
 *
 * @example toBeReadable(readStrikeReport(aStrikeReport())).pass // => true
 * @example toBeReadable({ tallies: [] }, readStrikeReport).pass // => false
 */
export function toBeReadable(received: unknown, reader?: Reader): MatcherResult {
  const answer = answerOf(reader === undefined ? received : reader(received as never));
  if (answer === undefined) {
    const hint = "expected what a reader returned, or a reader beside the value: expect(value).toBeReadable(readStrikeReport)";
    return { pass: false, message: () => `Received ${describeValue(received)}: ${hint}.` };
  }
  const { isWhole, issues } = answer;
  return {
    pass: isWhole,
    message: () => (isWhole ? "Expected a value that cannot be read, but it can." : `Expected a readable value, but:\n${issueLines(issues.filter(({ severity }) => severity === "error"))}`),
  };
}
