import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Side } from "../../../src/source/index.js";
import { sideIssues } from "../../../src/strike/laws/side-issues.js";

describe("the law of sides", () => {
  it("finds nobody attacking itself", () => {
    expect(sideIssues({ attacker: "RU", target: "RU" })).toMatchObject([{ code: "same_side", path: ["target"], input: "RU" }]);
  });

  it("holds for two sides, and wherever one is not told", () => {
    const side = fc.constantFrom<Side | undefined>("UA", "RU", "US", undefined);
    fc.assert(fc.property(side, side, (attacker, target) => { expect(sideIssues({ attacker, target })).toHaveLength(attacker !== undefined && attacker === target ? 1 : 0); }));
  });
});
