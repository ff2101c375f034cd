import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { claimIssues, claimSchema, ClaimStatus, mapClaim, readClaim, readStatement, type Claim } from "../../src/claim/index.js";
import { readShape, success } from "../../src/core/index.js";
import { Quantity } from "../../src/quantity/index.js";

const readQuantity = (value: unknown) => readShape(Quantity, value);
const warplanes: Claim<Quantity> = {
  value: 41,
  source: { name: "Security Service of Ukraine", side: "UA", kind: "official" },
  publishedAt: "2025-06-01T20:00+03:00",
  window: { start: "2025-06-01T12:00+03:00", end: "2025-06-01T18:00+03:00" },
  wording: "41 aircraft hit",
  status: "claimed",
};

describe("reading a claim", () => {
  it("takes its envelope and its value", () => {
    expect(readClaim(warplanes, readQuantity)).toEqual({ ok: true, value: warplanes, issues: [] });
  });

  it("names the claimant that is missing", () => {
    const { source, ...orphan } = warplanes;
    expect(source.name).toBe("Security Service of Ukraine");
    expect(readClaim(orphan, readQuantity)).toMatchObject({ ok: false, issues: [{ code: "missing_key", path: ["source"] }] });
  });

  it("puts the value's issues under value and keeps its warnings", () => {
    expect(readClaim({ ...warplanes, value: -3 }, readQuantity)).toMatchObject({ ok: false, issues: [{ code: "not_allowed", path: ["value"], input: -3 }] });
  });

  it("refuses a window that ends before it starts, beside what is wrong with the value", () => {
    const window = { start: "2025-06-02T18:00+03:00", end: "2025-06-01T18:00+03:00" };
    expect(readClaim({ ...warplanes, window }, readQuantity)).toMatchObject({ ok: false, issues: [{ code: "window_reversed", path: ["window", "end"] }] });
    expect(readClaim({ ...warplanes, value: "many", window }, readQuantity).issues.map(({ path }) => path.join("."))).toEqual(["value", "window.end"]);
    expect(claimIssues({ ...warplanes, window }, ["claims", 3]).map(({ path }) => path)).toEqual([["claims", 3, "window", "end"]]);
  });

  it("is a throw on no JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => readClaim(value, readQuantity)).not.toThrow();
        expect(() => readStatement(value)).not.toThrow();
      }),
    );
  });

  it("answers hostile values with an issue", () => {
    const hostile = [null, [], "x".repeat(1_000_000), Number.NaN, JSON.parse('{"__proto__": {"value": 1}}'), { ...warplanes, source: { name: "\ud800" } }, { ...warplanes, wording: "y".repeat(1_000_000) }];
    for (const value of hostile) expect(readClaim(value, readQuantity).ok).toBe(false);
  });

  it("has a schema that JSON Schema can carry", () => {
    expect(z.toJSONSchema(claimSchema(z.number()))).toMatchObject({ required: ["value", "source", "status"], additionalProperties: false });
  });

  it("keeps its type", () => {
    expectTypeOf<z.infer<ReturnType<typeof claimSchema<Quantity>>>>().toEqualTypeOf<Claim<Quantity>>();
    expectTypeOf(ClaimStatus.parse("leaked")).toEqualTypeOf<ClaimStatus>();
  });
});

describe("mapping a claim", () => {
  it("changes the value and keeps the claimant", () => {
    expect(mapClaim(warplanes, () => "many")).toEqual({ ...warplanes, value: "many" });
  });

  it("leaves a value that a reader changed in its claim", () => {
    expect(readClaim(warplanes, () => success("read"))).toMatchObject({ ok: true, value: { value: "read", source: warplanes.source } });
  });
});
