import { describe, expect, it } from "vitest";
import { nightsAround } from "../../../src/chronicle/index.js";
import { roundOf } from "./support.js";

describe("nights around a round that is known by its dates alone", () => {
  it("keep the venue's dates, east and west of the zone", () => {
    const options = { before: 1, after: 1, zone: "Europe/Kyiv" } as const;
    const east = { start: "2026-01-23T00:00+04:00", end: "2026-01-25T00:00+04:00", startPrecision: "day", endPrecision: "day" } as const;
    const west = { start: "2025-11-30T00:00-05:00", end: "2025-12-01T00:00-05:00", startPrecision: "day", endPrecision: "day" } as const;
    const nights = (window: typeof east | typeof west): string[] => nightsAround(roundOf("r", "2026-01-23", "2026-01-23", { window }), [], options).nights.map(({ night, phase }) => `${night} ${phase}`);
    expect(nights(east)).toEqual(["2026-01-22 before", "2026-01-23 during", "2026-01-24 after"]);
    expect(nights(west)).toEqual(["2025-11-29 before", "2025-11-30 after"]);
  });
});
