import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportLinkIssues } from "../../../src/strike/laws/report-link-issues.js";
import { seedReport } from "../support.js";

describe("the law of revision", () => {
  it("finds no report replacing itself", () => {
    expect(reportLinkIssues({ ...seedReport, id: "night", supersedes: "night" })).toMatchObject([{ code: "supersedes_itself", path: ["supersedes"], input: "night" }]);
  });

  it("holds unless both ids are there and equal", () => {
    const id = fc.constantFrom("a", "b", undefined);
    fc.assert(fc.property(id, id, (own, earlier) => { expect(reportLinkIssues({ ...seedReport, id: own, supersedes: earlier })).toHaveLength(own !== undefined && own === earlier ? 1 : 0); }));
  });
});
