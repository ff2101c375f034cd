import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { interceptionRate } from "../../src/interception/index.js";
import { readStrikeReport, StrikeReport } from "../../src/strike/index.js";
import { foundIn, regionalReport, seedReport } from "./support.js";

describe("a strike report", () => {
  it("is written as a literal, without a cast or a helper", () => {
    const report: StrikeReport = {
      source: { name: "Ukrainian Air Force", side: "UA" },
      publishedAt: "2025-06-02T09:00+03:00",
      window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" },
      tallies: [
        { weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37 },
        { weapon: "iskander-m", launched: 3, shotDown: 0, suppressed: 0 },
        { weapon: "iskander-k", launched: 1, shotDown: 0, suppressed: 0 },
      ],
      hitLocations: 12,
    };
    const rate = interceptionRate(report);
    expect(rate.ok && [rate.value.counted, rate.value.outOf]).toEqual([52, 84]);
    const byFireAlone = interceptionRate(report, { numerator: "shotDown" });
    expect(byFireAlone.ok && [byFireAlone.value.counted, byFireAlone.value.outOf]).toEqual([15, 84]);
  });

  it("with a misspelt measure does not compile", () => {
    const tallies: StrikeReport["tallies"] = [
      // @ts-expect-error -- it is "shotDown"
      { weapon: "shahed", launched: 80, shotdown: 15 },
    ];
    // @ts-expect-error -- it is "launched"
    const stated: StrikeReport["stated"] = { lauched: 84 };
    // @ts-expect-error -- places are no weapons
    const places: StrikeReport["stated"] = { hitLocations: 12 };
    // @ts-expect-error -- no such weapon
    const weapons: StrikeReport["tallies"] = [{ weapon: "shahd" }];
    expect([tallies, stated, places, weapons]).toHaveLength(4);
  });

  it("has a schema of its own type, input and output alike", () => {
    expectTypeOf<z.input<typeof StrikeReport>>().toEqualTypeOf<StrikeReport>();
    expectTypeOf<z.output<typeof StrikeReport>>().toEqualTypeOf<StrikeReport>();
  });

  it("has a JSON Schema", () => {
    expect(z.toJSONSchema(StrikeReport)).toMatchObject({ type: "object", required: ["source", "window", "tallies"], additionalProperties: false });
  });

  it("is parsed by its shape alone: laws are the reader's", () => {
    const impossible = { ...seedReport, tallies: [{ weapon: "shahed", launched: 3, shotDown: 4 }] };
    expect(StrikeReport.safeParse(impossible).success).toBe(true);
    expect(readStrikeReport(impossible).ok).toBe(false);
  });
});

describe("the reader of a strike report", () => {
  it("returns a sound report unchanged", () => {
    expect(readStrikeReport(seedReport)).toEqual({ ok: true, value: seedReport, issues: [] });
    expect(readStrikeReport(regionalReport)).toEqual({ ok: true, value: regionalReport, issues: [] });
  });

  it("takes a report without tallies, for there are reports that only name places", () => {
    expect(foundIn({ ...seedReport, tallies: [] })).toEqual([]);
  });
});

describe("the laws of a report", () => {
  const window = seedReport.window;

  it("want a window that ends after it starts", () => {
    expect(foundIn({ ...seedReport, window: { start: window.end, end: window.start }, publishedAt: undefined })).toEqual(["error window_reversed at window.end"]);
    expect(foundIn({ ...seedReport, window: { start: window.start, end: window.start } })).toEqual(["error window_empty at window.end"]);
  });

  it("want it published after its window has begun, whatever the offsets", () => {
    expect(foundIn({ ...seedReport, publishedAt: "2025-06-01T21:29+03:00" })).toEqual(["error published_before_window at publishedAt"]);
    expect(foundIn({ ...seedReport, publishedAt: "2025-06-01T18:30Z" })).toEqual([]);
  });

  it("want figures to hold as of a moment between the start and the publication", () => {
    expect(foundIn({ ...seedReport, asOf: "2025-06-02T08:00+03:00" })).toEqual([]);
    expect(foundIn({ ...seedReport, asOf: "2025-06-01T08:00+03:00" })).toEqual(["error as_of_before_window at asOf"]);
    expect(foundIn({ ...seedReport, asOf: "2025-06-02T09:30+03:00" })).toEqual(["warning as_of_after_publication at asOf"]);
  });

  it("want two different sides", () => {
    expect(foundIn({ ...seedReport, attacker: "RU", target: "UA" })).toEqual([]);
    expect(foundIn({ ...seedReport, attacker: "UA", target: "UA" })).toEqual(["error same_side at target"]);
  });

  it("want a revision to replace another report than itself", () => {
    expect(foundIn({ ...seedReport, id: "b", supersedes: "a" })).toEqual([]);
    expect(foundIn({ ...seedReport, id: "a", supersedes: "a" })).toEqual(["error supersedes_itself at supersedes"]);
  });

  it("want tallies that keep the laws of counting", () => {
    expect(foundIn({ ...seedReport, tallies: [{ weapon: "shahed", launched: 80, shotDown: 90 }] })).toEqual(["error contradictory_tally at tallies.0"]);
    expect(foundIn({ ...seedReport, tallies: [{ weapon: "shahed", launched: { min: 80, max: 60 } }] })).toEqual(["error crossed_bounds at tallies.0.launched"]);
  });

  it("do not add the headline to the tallies, and warn where the two disagree", () => {
    expect(foundIn({ ...seedReport, stated: { launched: 84, intercepted: 52 } })).toEqual([]);
    expect(foundIn({ ...seedReport, stated: { launched: 85 } })).toEqual(["warning headline_disagrees at "]);
  });

  it("warn where two tallies count the same weapons, one of them in a bundle", () => {
    const bundle = { weapon: { ids: ["kh-101", "kalibr"], label: "Kh-101 and Kalibr" }, launched: 40 };
    expect(foundIn({ ...seedReport, tallies: [bundle, { weapon: "kalibr", launched: 40 }] })).toEqual(["warning overlapping_weapons at tallies.1.weapon"]);
    expect(foundIn({ ...seedReport, tallies: [bundle, { weapon: "kh-59", launched: 2 }] })).toEqual([]);
    expect(foundIn({ ...seedReport, tallies: [{ weapon: "shahed" }, { weapon: "shahed" }] })).toEqual(["warning overlapping_weapons at tallies.1.weapon"]);
  });

  it("want a bundle to name each member once, in subsets too", () => {
    const twice = { ids: ["kalibr", "kalibr"], label: "Kalibr" };
    expect(foundIn({ ...seedReport, tallies: [{ weapon: twice }] })).toEqual(["error repeated_weapon at tallies.0.weapon.ids.1"]);
    expect(foundIn({ ...seedReport, tallies: [{ weapon: "cruise-missile", subsets: [{ weapon: twice }] }] })).toEqual([
      "error repeated_weapon at tallies.0.subsets.0.weapon.ids.1",
    ]);
  });

  it("want a region to have a code or a name, and a launch site something", () => {
    expect(foundIn({ ...seedReport, regions: [{ measure: "hit" }] })).toEqual(["error unnamed_place at regions.0"]);
    expect(foundIn({ ...seedReport, regions: [{ measure: "hit", name: "the coast" }] })).toEqual([]);
    expect(foundIn({ ...seedReport, launchSites: [{}] })).toEqual(["error unnamed_place at launchSites.0"]);
  });

  it("warn where a region stands twice under one measure", () => {
    const twice = [{ code: "RU-KRS", measure: "intercepted", count: 34 }, { code: "RU-KRS", measure: "intercepted", count: 57 }];
    expect(foundIn({ ...regionalReport, regions: twice })).toEqual(["warning repeated_region at regions.1"]);
    expect(foundIn({ ...regionalReport, regions: [{ ...twice[0], measure: "hit" }, twice[1]] })).toEqual([]);
  });

  it("want counts in order wherever they stand", () => {
    const crossed = { min: 3, max: 2 };
    expect(foundIn({ ...seedReport, hitLocations: crossed })).toEqual(["error crossed_bounds at hitLocations"]);
    expect(foundIn({ ...seedReport, losses: [{ object: "warplane", verb: "hit", count: crossed }] })).toEqual(["error crossed_bounds at losses.0.count"]);
    expect(foundIn({ ...seedReport, casualties: [{ measure: "injured", count: crossed }] })).toEqual(["error crossed_bounds at casualties.0.count"]);
    expect(foundIn({ ...seedReport, targets: [{ kind: "city", count: crossed }] })).toEqual(["error crossed_bounds at targets.0.count"]);
    expect(foundIn({ ...seedReport, regions: [{ code: "UA-63", measure: "hit", count: crossed }] })).toContain("error crossed_bounds at regions.0.count");
  });

  it("keep the verbs of losses apart: fewer destroyed than hit, and more damaged than either, are no contradiction", () => {
    const losses = [
      { object: "warplane", verb: "hit", count: 41 },
      { object: "warplane", verb: "damaged", count: { min: 40 } },
      { object: "warplane", verb: "destroyed", count: { min: 13, approximate: true } },
      { object: "warplane", verb: "damaged_or_destroyed", count: 12 },
    ];
    expect(foundIn({ ...seedReport, losses })).toEqual([]);
  });
});

describe("the words behind a figure", () => {
  const span = { start: 0, end: 2 };

  it("point at a value that the report holds", () => {
    expect(foundIn({ ...seedReport, evidence: [{ path: ["tallies", 0, "shotDown"], span, wording: "15" }] })).toEqual([]);
    expect(foundIn({ ...seedReport, evidence: [{ path: ["hitLocations"], span, wording: "12" }] })).toEqual([]);
  });

  it.each([[["tallies", 3, "shotDown"]], [["tallies", 0, "intercepted"]], [["tallies", 0, "toString"]], [[]], [["__proto__"]], [["tallies", "length", 0]]])(
    "are an error where the path %j leads nowhere",
    (path) => {
      expect(foundIn({ ...seedReport, evidence: [{ path, span, wording: "15" }] })).toEqual(["error evidence_without_figure at evidence.0.path"]);
    },
  );

  it("stand in a span that ends after it starts", () => {
    expect(foundIn({ ...seedReport, evidence: [{ path: ["hitLocations"], span: { start: 5, end: 2 }, wording: "12" }] })).toEqual(["error reversed_span at evidence.0.span"]);
  });
});

describe("regions and totals", () => {
  const regions = (...counts: unknown[]): unknown => counts.map((count, index) => ({ code: ["RU-KRS", "RU-BEL", "RU-LIP"][index], measure: "intercepted", count }));

  it("go together where the parts come to no more than the whole", () => {
    expect(foundIn({ ...regionalReport, regions: regions(100, 62) })).toEqual([]);
    expect(foundIn({ ...regionalReport, regions: regions(100, { min: 62 }) })).toEqual([]);
    expect(foundIn({ ...regionalReport, regions: regions(100, "withheld", undefined) })).toEqual([]);
  });

  it("contradict each other where the parts come to more, and the issue names both", () => {
    const outcome = readStrikeReport({ ...regionalReport, regions: regions(100, 63) });
    expect(outcome.issues).toMatchObject([
      {
        code: "region_exceeds_total",
        severity: "error",
        path: ["regions"],
        message: "regions bring intercepted to at least 163, more than the 162 of the tallies' intercepted: expected the parts not to exceed the whole. Correct a region's count, or the total.",
      },
    ]);
  });

  it("are compared with the headline too, and with wider measures", () => {
    expect(foundIn({ ...regionalReport, tallies: [], stated: { intercepted: 90 }, regions: regions(57, 34) })).toEqual(["error region_exceeds_total at regions"]);
    const downed = [{ code: "RU-KRS", measure: "shotDown", count: 163 }];
    expect(foundIn({ ...regionalReport, regions: downed })).toEqual(["error region_exceeds_total at regions"]);
    expect(foundIn({ ...seedReport, regions: [{ code: "UA-63", measure: "targeted", count: 85 }] })).toEqual(["error region_exceeds_total at regions"]);
    expect(foundIn({ ...seedReport, regions: [{ code: "UA-63", measure: "hit", count: 13 }] })).toEqual(["error region_exceeds_total at regions"]);
  });

  it("do not contradict each other where the whole is not known: missing is not zero", () => {
    expect(foundIn({ ...seedReport, tallies: [{ weapon: "shahed", launched: 10 }, { weapon: "kalibr" }], regions: [{ code: "UA-63", measure: "launched", count: 11 }] })).toEqual([]);
    expect(foundIn({ ...regionalReport, tallies: [{ weapon: "uav-unspecified", intercepted: { min: 90 } }] })).toEqual([]);
  });

  it("give a warning only where a bound is hedged", () => {
    const about = { min: 100, max: 100, approximate: true };
    expect(foundIn({ ...regionalReport, regions: regions(about, 63) })).toEqual(["warning region_exceeds_total at regions"]);
    expect(foundIn({ ...regionalReport, tallies: [{ weapon: "uav-unspecified", intercepted: about }] })).toEqual(["warning region_exceeds_total at regions"]);
  });

  it("count areas that may overlap one by one", () => {
    const overlapping = [
      { code: "RU-KRS", measure: "intercepted", count: 100 },
      { code: "RU", measure: "intercepted", count: 162 },
      { name: "the border", measure: "intercepted", count: 100 },
    ];
    expect(foundIn({ ...regionalReport, regions: overlapping })).toEqual([]);
    expect(foundIn({ ...regionalReport, regions: [{ name: "the border", measure: "intercepted", count: 163 }] })).toEqual(["error region_exceeds_total at regions"]);
  });
});
