import { describe, expect, it } from "vitest";
import { Evidence, evidenceSpanIssues } from "../../src/claim/index.js";

const words: Evidence = { path: ["tallies", 0, "shotDown"], span: { start: 10, end: 12 }, wording: "15" };

describe("the words behind a figure", () => {
  it("stand in a span as long as they are", () => {
    expect(evidenceSpanIssues(words)).toEqual([]);
  });

  it("cannot end before they start", () => {
    expect(evidenceSpanIssues({ ...words, span: { start: 12, end: 10 } }, ["evidence", 4])).toMatchObject([{ code: "reversed_span", severity: "error", path: ["evidence", 4, "span"] }]);
  });

  it("that differ in length from their span are a warning", () => {
    expect(evidenceSpanIssues({ ...words, wording: "fifteen" })).toMatchObject([{ code: "wording_not_of_span", severity: "warning", path: ["wording"], input: "fifteen" }]);
  });

  it("have the shape of their schema", () => {
    expect(Evidence.safeParse(words).success).toBe(true);
    expect(Evidence.safeParse({ ...words, span: { start: -1, end: 2 } }).success).toBe(false);
  });
});
