import { describe, expect, expectTypeOf, it } from "vitest";
import { error, type Issue, type Reading, type Reject, type TracedReading } from "../../src/core/index.js";

describe("a reading", () => {
  it("holds each input in a record or a reject", () => {
    const refused: Reject<"wrong_type"> = {
      index: 1,
      input: "84",
      issues: [error({ code: "wrong_type", path: [], input: "84", message: 'The value is "84": expected a number.' })],
    };
    const reading: TracedReading<number, "wrong_type"> = { records: [52], rejects: [refused], issues: [], inputsOf: [[0]] };
    expect([...reading.inputsOf.flat(), ...reading.rejects.map(({ index }) => index)].sort()).toEqual([0, 1]);
  });

  it("has no reject without a reason", () => {
    // @ts-expect-error -- an empty list of issues
    const silent: Reject = { index: 0, input: null, issues: [] };
    expect(silent.issues).toHaveLength(0);
  });

  it("that says where its records came from is a reading still", () => {
    expectTypeOf<TracedReading<number>>().toExtend<Reading<number>>();
    expectTypeOf<Reading<number, "a">["issues"]>().toEqualTypeOf<readonly Issue<"a">[]>();
  });
});
