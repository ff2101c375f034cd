import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { error, issueUnder, warning, type Issue, type IssueDraft } from "../../src/core/index.js";

const draft: IssueDraft<"window_reversed"> = {
  code: "window_reversed",
  path: ["window", "end"],
  input: "2025-06-01T00:00Z",
  message: "window.end lies before window.start.",
};

describe("an issue", () => {
  it("is an error where no value could be made, a warning where one still stands", () => {
    expect(error(draft)).toEqual({ ...draft, severity: "error" });
    expect(warning(draft)).toEqual({ ...draft, severity: "warning" });
  });

  it("keeps the original value by identity", () => {
    const input = { min: 5, max: 3 };
    expect(error({ ...draft, input }).input).toBe(input);
  });

  it("seen from further out has a longer path and is otherwise the same", () => {
    const outer = issueUnder(["reports", 2], error(draft));
    expect(outer).toEqual({ ...error(draft), path: ["reports", 2, "window", "end"] });
  });

  it("seen from nowhere further is itself", () => {
    const issue = error(draft);
    expect(issueUnder([], issue)).toBe(issue);
  });

  it("may be prefixed step by step or at once", () => {
    const path = fc.array(fc.oneof(fc.string(), fc.nat()), { maxLength: 4 });
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(issueUnder(a, issueUnder(b, error(draft)))).toEqual(issueUnder([...a, ...b], error(draft)));
      }),
    );
  });

  it("carries its code in its type", () => {
    expectTypeOf(error(draft)).toEqualTypeOf<Issue<"window_reversed">>();
    expectTypeOf(error(draft)).toExtend<Issue>();
  });
});
