import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { Bounds, Count, type Quantity, readBareQuantity, readCount } from "../../src/quantity/index.js";
import { counts, quantities } from "./support.js";

describe("readBareQuantity", () => {
  it("reads every canonical quantity to itself", () => {
    fc.assert(
      fc.property(quantities(), (quantity) => {
        expect(readBareQuantity(quantity)).toEqual({ ok: true, value: quantity, issues: [] });
      }),
    );
  });

  it("reads bounds that meet as the number, with a warning", () => {
    expect(readBareQuantity({ min: 5, max: 5 })).toMatchObject({ ok: true, value: 5, issues: [{ code: "not_canonical_quantity" }] });
  });

  it("refuses crossed bounds, hedged or not", () => {
    expect(readBareQuantity({ min: 7, max: 5 })).toMatchObject({ ok: false, issues: [{ code: "crossed_bounds" }] });
    expect(readBareQuantity({ min: 7, max: 5, approximate: true }).ok).toBe(false);
  });

  it.each([
    ["a negative count", -1],
    ["half a drone", 0.5],
    ["NaN", NaN],
    ["minus zero", -0],
    ["an unsafe integer", 2 ** 53],
    ["infinity", Infinity],
    ["nothing", null],
    ["a numeral in quotes", "84"],
    ["an absence", "withheld"],
    ["bounds without a floor", { max: 5 }],
    ["an unknown key", { min: 5, unit: "drones" }],
    ["an own __proto__ key", JSON.parse('{ "min": 5, "__proto__": { "max": 3 } }')],
    ["a hedge that is false", { min: 5, approximate: false }],
    ["a list", [5, 7]],
  ])("gives an issue with the value for %s", (_name, value: unknown) => {
    expect(readBareQuantity(value)).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/expected|not a key/u) as string }] });
  });

  it("never throws on any JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof readBareQuantity(value).ok).toBe("boolean");
        expect(typeof readCount(value).ok).toBe("boolean");
      }),
    );
  });
});

describe("readCount", () => {
  it("reads every count to itself, absences too", () => {
    fc.assert(
      fc.property(counts().filter((count) => count !== undefined), (count) => {
        expect(readCount(count)).toEqual({ ok: true, value: count, issues: [] });
      }),
    );
  });

  it("names the value and what was expected in its message", () => {
    const expectation = expect.stringContaining('"withheld" or "not_applicable"') as string;
    expect(readCount("unknown")).toMatchObject({ ok: false, issues: [{ message: expectation, input: "unknown" }] });
  });
});

describe("the schemas", () => {
  it("are one name for the type and for exactly what they read", () => {
    expectTypeOf<z.output<typeof Quantity>>().toEqualTypeOf<Quantity>();
    expectTypeOf<z.input<typeof Bounds>>().toEqualTypeOf<Bounds>();
    expectTypeOf<z.output<typeof Count>>().toEqualTypeOf<Count>();
    expectTypeOf<{ minimum: 5 }>().not.toExtend<Quantity>();
  });

  it("have a JSON schema", () => {
    expect(z.toJSONSchema(Count)).toHaveProperty("anyOf");
    expect(z.toJSONSchema(Bounds)).toMatchObject({ required: ["min"], additionalProperties: false });
  });
});
