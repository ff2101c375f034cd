import { describe, expect, it } from "vitest";
import { readCountCell } from "../../../src/interop/kaggle/count-cell.js";

describe("readCountCell", () => {
  it.each([
    ["84", 84],
    ["84.0", 84],
    [" 84.000 ", 84],
    [84, 84],
    ["0.0", 0],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("reads %j as %d", (cell, value) => {
    expect(readCountCell(cell, "launched")).toEqual({ ok: true, value });
  });

  it.each([[undefined], [null], [""], ["   "], ["NaN"], ["nan"], ["None"], [Number.NaN]])("reads %j as not reported, which is not 0", (cell) => {
    expect(readCountCell(cell, "launched")).toEqual({ ok: true, value: undefined });
  });

  it.each([["12.5"], [12.5], ["-3"], [-3], [-0], ["-0.0"], ["1e3"], ["many"], ["1 000"], ["0x10"], [Infinity], ["9007199254740992"], ["9".repeat(30)]])(
    "refuses %j and hands it back",
    (cell) => {
      expect(readCountCell(cell, "destroyed")).toMatchObject({ ok: false, issue: { code: "unreadable_count", severity: "error", path: ["destroyed"], input: cell } });
    },
  );

  it("says the column, the value, what was expected and how to mend it", () => {
    expect(readCountCell("12.5", "destroyed")).toMatchObject({
      issue: { message: 'destroyed is "12.5": expected a whole number of 0 or more, or an empty cell where nothing was reported.' },
    });
  });
});
