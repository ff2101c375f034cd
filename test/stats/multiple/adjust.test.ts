import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg, holm } from "../../../src/stats/index.js";

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });

describe("probabilities of several tests", () => {
  it("are raised as R's p.adjust raises them", () => {
    const p = [0.22366449158303, 0.00251045739990368, 0.967862755732459];
    const wanted = { holm: [0.44732898316606, 0.00753137219971103, 0.967862755732459], bh: [0.335496737374545, 0.00753137219971103, 0.967862755732459] };
    for (const [i, adjusted] of holm(p).adjusted.entries()) expect(adjusted).toBeCloseTo(wanted.holm[i] ?? 0, 13);
    for (const [i, adjusted] of benjaminiHochberg(p).adjusted.entries()) expect(adjusted).toBeCloseTo(wanted.bh[i] ?? 0, 13);
    expect(holm(p)).toMatchObject({ method: "holm", level: 0.95, rejected: [false, true, false] });
    expect(benjaminiHochberg(p, { level: 0.5 })).toMatchObject({ method: "benjamini-hochberg", level: 0.5, rejected: [true, true, false] });
  });

  it("never fall, keep their order, and Holm's are never below Benjamini and Hochberg's", () => {
    fc.assert(
      fc.property(probabilities, (p) => {
        const [strict, lenient] = [holm(p).adjusted, benjaminiHochberg(p).adjusted];
        for (const [i, raw] of p.entries()) {
          expect(lenient[i]).toBeGreaterThanOrEqual(raw * (1 - 1e-12));
          expect(strict[i]).toBeGreaterThanOrEqual((lenient[i] ?? 2) * (1 - 1e-12));
          expect(strict[i]).toBeLessThanOrEqual(1);
          for (const [j, other] of p.entries()) if (raw < other) expect(strict[i]).toBeLessThanOrEqual(strict[j] ?? 0);
        }
      }),
    );
  });

  it("do not depend on the order that they come in", () => {
    fc.assert(
      fc.property(probabilities, (p) => {
        for (const method of [holm, benjaminiHochberg]) expect([...method([...p].reverse()).adjusted].reverse()).toEqual(method(p).adjusted);
      }),
    );
  });

  it("may be none, and must be probabilities", () => {
    expect(holm([]).adjusted).toEqual([]);
    for (const method of [holm, benjaminiHochberg]) expect(() => method([0.1, 1.1])).toThrow(RangeError);
  });
});
