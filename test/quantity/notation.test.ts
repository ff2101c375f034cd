import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatQuantity, parseQuantity, type Quantity } from "../../src/quantity/index.js";
import { quantities } from "./support.js";

describe("the short notation", () => {
  it.each<[string, Quantity]>([
    ["84", 84],
    ["0", 0],
    ["5–7", { min: 5, max: 7 }],
    ["161+", { min: 161 }],
    ["~300", { min: 300, max: 300, approximate: true }],
    ["~0–499", { min: 0, max: 499, approximate: true }],
    ["~24+", { min: 24, approximate: true }],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("writes and reads %s", (text, quantity) => {
    expect(formatQuantity(quantity)).toBe(text);
    expect(parseQuantity(text)).toEqual({ ok: true, value: quantity, issues: [] });
  });

  it("reads back every canonical quantity that it writes", () => {
    fc.assert(
      fc.property(fc.oneof(quantities(), quantities(Number.MAX_SAFE_INTEGER)), (quantity) => {
        expect(parseQuantity(formatQuantity(quantity))).toEqual({ ok: true, value: quantity, issues: [] });
      }),
    );
  });

  it("writes back every text that it reads", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^~?\d{1,3}(?:–\d{1,3}|\+)?$/u)), (text) => {
        const read = parseQuantity(text);
        if (read.ok) expect(formatQuantity(read.value)).toBe(text);
        else expect(read.issues[0]).toMatchObject({ code: "unreadable_quantity", input: text });
      }),
    );
  });

  it.each(["", " 84", "7–5", "5–5", "5-7", "007", "-3", "−3", "3.5", "1e3", "~", "84+ ", "9007199254740992", "1".repeat(1_000_000), "\ud800"])(
    "refuses %.20j",
    (text) => {
      expect(parseQuantity(text).ok).toBe(false);
    },
  );

  it("writes bounds that meet as the number that they are", () => {
    expect(formatQuantity({ min: 5, max: 5 })).toBe("5");
  });
});
