import { describe, expect, it } from "vitest";
import { containment } from "../../../src/chronicle/index.js";
import { minute, reportOf } from "../support.js";

const outer = reportOf(10, 60, { intercepted: 162 });

describe("containment", () => {
  it("holds for a window within the window of the same source", () => {
    expect(containment(reportOf(10, 30, { intercepted: 53 }), outer)).toEqual({ contained: "definitely", reasons: [] });
    expect(containment(outer, outer).contained).toBe("definitely");
  });

  it("does not hold across sources, sides, or windows", () => {
    expect(containment({ ...reportOf(10, 30, {}), source: { name: "Governor" } }, outer)).toEqual({ contained: "not", reasons: ["other_source"] });
    expect(containment({ ...reportOf(10, 30, {}), attacker: "UA" }, { ...outer, attacker: "RU" }).reasons).toEqual(["other_sides"]);
    expect(containment(reportOf(60, 70, {}), outer).reasons).toEqual(["window_outside"]);
    expect(containment(reportOf(50, 70, {}), outer).reasons).toEqual(["window_reaches_outside"]);
  });

  it("is only possible where an end is too vague to place", () => {
    const vague = reportOf(0, 120, {}, { window: { start: minute(0), end: minute(120), startPrecision: "hour", endPrecision: "hour" } });
    expect(containment(reportOf(30, 90, {}), vague)).toEqual({ contained: "possibly", reasons: ["window_imprecise"] });
    expect(containment(vague, reportOf(30, 90, {}))).toEqual({ contained: "possibly", reasons: ["window_imprecise"] });
  });

  it("asks whether the scope lies within the scope", () => {
    const kursk = { ...reportOf(10, 30, {}), scope: ["RU-KRS"] } as const;
    expect(containment(kursk, outer).contained).toBe("definitely");
    expect(containment(kursk, { ...outer, scope: ["RU-BEL"] }).reasons).toEqual(["scope_outside"]);
    expect(containment(reportOf(10, 30, {}), { ...outer, scope: ["RU-BEL"] })).toEqual({ contained: "possibly", reasons: ["scope_unknown"] });
  });

  it("takes an area of several regions for these regions", () => {
    const region = { ...outer, scope: ["X-RU-MOSREG"] } as const;
    expect(containment({ ...reportOf(10, 30, {}), scope: ["RU-MOS"] }, region).contained).toBe("definitely");
    expect(containment({ ...region, ...reportOf(10, 30, {}), scope: ["X-RU-MOSREG"] }, { ...outer, scope: ["RU-MOW", "RU-MOS"] }).contained).toBe("definitely");
    expect(containment({ ...reportOf(10, 30, {}), scope: ["X-RU-MOSREG"] }, { ...outer, scope: ["RU-MOS"] }).reasons).toEqual(["scope_outside"]);
  });

  it("does not hold for other weapons of the same hours, nor certainly for vaguer ones", () => {
    const missiles = { ...outer, tallies: [{ weapon: "kalibr" as const, launched: 4 }] };
    const drones = { ...reportOf(10, 30, {}), tallies: [{ weapon: "shahed" as const, launched: 80 }] };
    expect(containment(drones, missiles)).toEqual({ contained: "not", reasons: ["weapons_outside"] });
    expect(containment({ ...drones, tallies: [{ weapon: "gerbera", launched: 8 }] }, { ...outer, tallies: drones.tallies })).toEqual({ contained: "possibly", reasons: ["weapons_unknown"] });
    expect(containment(drones, { ...outer, tallies: [], stated: { launched: 200 } }).contained).toBe("definitely");
  });
});
