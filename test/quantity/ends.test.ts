import { describe, expect, it } from "vitest";
import { addQuantities, formatQuantity, intersectQuantities, isCount, parseQuantity, quantityOf, readBareQuantity, readCount, scaleQuantity, widenQuantity, type Quantity } from "../../src/quantity/index.js";

const LARGEST = Number.MAX_SAFE_INTEGER;
const about = (count: number): Quantity => ({ min: count, max: count, approximate: true });

describe("the ends of a quantity", () => {
  it("stay hard up to the largest safe integer itself", () => {
    expect(addQuantities(LARGEST - 1, 1)).toBe(LARGEST);
    expect(addQuantities(LARGEST, 1)).toEqual({ min: LARGEST });
    expect(scaleQuantity(LARGEST, 1)).toBe(LARGEST);
    expect(widenQuantity(about(LARGEST - 1), { name: "one", margin: { kind: "count", by: 1 } }).quantity).toEqual({ min: LARGEST - 2, max: LARGEST });
    expect(widenQuantity(about(LARGEST), { name: "one", margin: { kind: "count", by: 1 } }).quantity).toEqual({ min: LARGEST - 1 });
  });

  it("are never minus zero", () => {
    expect(quantityOf({ min: -0, max: 5 })).toEqual({ min: 0, max: 5 });
    expect(quantityOf({ min: -0, max: -0, approximate: true })).toEqual({ min: 0, max: 0, approximate: true });
    expect(quantityOf({ min: -0, max: -0 })).toBe(0);
  });

  it("lose a hedge by a margin of nothing", () => {
    expect(widenQuantity(about(300), { name: "none", margin: { kind: "count", by: 0 } })).toEqual({ quantity: 300, policy: "none" });
  });

  it("are hedged in what two readings share where either end rests on the hedged one", () => {
    const hard = { min: 5, max: 10 };
    const shared = (hedged: Quantity): Quantity | undefined => {
      const both = intersectQuantities(hard, hedged);
      return both.ok ? both.value : undefined;
    };
    expect(shared({ min: 7, max: 20, approximate: true })).toEqual({ min: 7, max: 10, approximate: true });
    expect(shared({ min: 0, max: 8, approximate: true })).toEqual({ min: 5, max: 8, approximate: true });
    expect(shared({ min: 0, max: 20, approximate: true })).toEqual(hard);
  });

  it("are checked one by one by the guard of bulk readers", () => {
    expect([0, { min: 5 }, { min: 5, max: 7 }, { min: 0, max: 0, approximate: true }, "withheld", "not_applicable"].map(isCount)).toEqual([true, true, true, true, true, true]);
    expect([undefined, null, true, "", "84", { min: 5, max: -1 }, { min: 5, max: null }, { min: -1 }, { min: 5, approximate: false }, { min: 5, unit: "drones" }, [5]].map(isCount)).toEqual(Array(11).fill(false));
  });

  it("that meet are read as the number, with a warning of the value as a whole", () => {
    for (const read of [readCount, readBareQuantity]) {
      expect(read({ min: 5, max: 5 })).toMatchObject({ ok: true, value: 5, issues: [{ code: "not_canonical_quantity", path: [], message: "The quantity is { min: 5, max: 5 }: expected the plain number 5, since the bounds meet." }] });
    }
  });
});

describe("the short notation", () => {
  it("reads its longest text, two numbers of sixteen digits, and nothing that is no text", () => {
    const longest = { min: LARGEST - 1, max: LARGEST, approximate: true } as const;
    expect(parseQuantity(formatQuantity(longest))).toEqual({ ok: true, value: longest, issues: [] });
    for (const value of [null, undefined, 84, ["84"], {}]) expect(parseQuantity(value as string)).toMatchObject({ ok: false, issues: [{ code: "unreadable_quantity", input: value }] });
  });
});
