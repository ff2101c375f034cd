import { describe, expect, expectTypeOf, it } from "vitest";
import { error, failure, outcomeOf, success, warning, type Issue, type Outcome } from "../../src/core/index.js";

const draft = { code: "nothing_launched", path: [], input: 0, message: "Nothing was launched." } as const;

describe("an outcome", () => {
  it("of success holds the value and the reservations", () => {
    expect(success(84)).toEqual({ ok: true, value: 84, issues: [] });
    expect(success(84, [warning(draft)]).issues).toEqual([warning(draft)]);
  });

  it("of failure holds one error with its input", () => {
    expect(failure(draft)).toEqual({ ok: false, issues: [error(draft)] });
  });

  it("of a value with nothing but warnings is a success that keeps them", () => {
    expect(outcomeOf(84, [warning(draft)])).toEqual({ ok: true, value: 84, issues: [warning(draft)] });
    expect(outcomeOf(84, [])).toEqual({ ok: true, value: 84, issues: [] });
  });

  it("of a value with an error among its issues is a failure that keeps them all, in order", () => {
    const issues = [warning(draft), error(draft), warning(draft)];
    expect(outcomeOf(84, issues)).toEqual({ ok: false, issues });
  });

  it("gives a value only to those who asked whether there is one", () => {
    const outcome: Outcome<number, "nothing_launched"> = failure(draft);
    // @ts-expect-error -- a failure has no value
    expect(outcome.value).toBeUndefined();
    if (!outcome.ok) expectTypeOf(outcome.issues[0]).toEqualTypeOf<Issue<"nothing_launched">>();
  });
});
