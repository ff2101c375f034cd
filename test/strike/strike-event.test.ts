import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { readStrikeEvent, readStrikeEvents, StrikeEvent, strikeEventId } from "../../src/strike/index.js";
import { regionalReport, seedReport } from "./support.js";

const event: StrikeEvent = { window: seedReport.window, attacker: "RU", target: "UA", reports: [seedReport] };

function foundIn(value: unknown): string[] {
  return readStrikeEvent(value).issues.map(({ severity, code, path }) => `${severity} ${code} at ${path.join(".")}`);
}

describe("a strike event", () => {
  it("is read unchanged where all is well", () => {
    expect(readStrikeEvent(event)).toEqual({ ok: true, value: event, issues: [] });
    expect(foundIn({ ...event, reports: [] })).toEqual([]);
  });

  it("has a schema of its own type", () => {
    expectTypeOf<z.input<typeof StrikeEvent>>().toEqualTypeOf<StrikeEvent>();
    expect(z.toJSONSchema(StrikeEvent)).toMatchObject({ required: ["window", "attacker", "target", "reports"] });
  });

  it("has two different sides and a window that ends after it starts", () => {
    expect(foundIn({ ...event, attacker: "UA" })).toEqual(["error same_side at target"]);
    expect(foundIn({ ...event, reports: [], window: { start: event.window.end, end: event.window.start } })).toEqual(["error window_reversed at window.end"]);
  });

  it("answers for the laws of its reports, by their place", () => {
    const impossible = { ...seedReport, tallies: [{ weapon: "shahed", launched: 3, shotDown: 4 }] };
    expect(foundIn({ ...event, reports: [seedReport, impossible] })).toEqual(["error contradictory_tally at reports.1.tallies.0"]);
  });

  it("warns of a report on another time, and of one on other sides", () => {
    const elsewhere = { ...seedReport, window: { start: "2025-06-02T08:30+03:00", end: "2025-06-02T20:00+03:00" } };
    expect(foundIn({ ...event, reports: [elsewhere] })).toEqual(["warning report_outside_event at reports.0.window"]);
    expect(foundIn({ ...event, reports: [regionalReport] })).toEqual(["warning sides_differ at reports.0.attacker", "warning sides_differ at reports.0.target"]);
  });

  it("holds each report under an id of its own, or versions of one under one", () => {
    const first = { ...seedReport, id: "a" };
    const revised = { ...first, publishedAt: "2025-06-02T12:00+03:00" };
    expect(foundIn({ ...event, reports: [first, revised] })).toEqual([]);
    expect(foundIn({ ...event, reports: [first, first] })).toEqual(["error repeated_id at reports.1.id"]);
    expect(foundIn({ ...event, reports: [first, { ...revised, source: { name: "Somebody else" } }] })).toEqual(["error repeated_id at reports.1.id"]);
  });

  it("holds no reports that replace each other in a circle", () => {
    const circle = ["a", "b", "c"].map((id, index, ids) => ({ ...seedReport, id, supersedes: ids[(index + 1) % 3] }));
    const outcome = readStrikeEvent({ ...event, reports: circle });
    expect(outcome.issues).toMatchObject([{ code: "supersedes_itself", path: ["reports", 0, "supersedes"] }]);
    expect(outcome.issues.map(({ message }) => message).join("")).toContain('"a", which replaces "b", which replaces "c", which replaces "a"');
    expect(foundIn({ ...event, reports: circle.slice(0, 2) })).toEqual([]);
  });

  it("does not answer itself", () => {
    expect(foundIn({ ...event, inResponseTo: ["spiderweb"] })).toEqual([]);
    expect(foundIn({ ...event, inResponseTo: ["spiderweb", strikeEventId(event)] })).toEqual(["error responds_to_itself at inResponseTo.1"]);
  });
});

describe("the id of an event", () => {
  it("is made of its sides and its start in UTC", () => {
    expect(strikeEventId(event)).toBe("RU_UA_2025-06-01T18:30Z");
  });

  it("is the one that it carries, where it carries one", () => {
    expect(strikeEventId({ ...event, id: "night-of-1-june" })).toBe("night-of-1-june");
  });

  it("stays the same under revision and under another offset of its start", () => {
    const revised = { ...event, reports: [seedReport, regionalReport], name: "The night", window: { start: "2025-06-01T18:30:00Z", end: "2025-06-02T09:00+03:00" } };
    expect(strikeEventId(revised)).toBe(strikeEventId(event));
  });

  it("differs by side, by direction and by start, whatever a party is called", () => {
    const others = [{ ...event, attacker: "UA", target: "RU" }, { ...event, attacker: "X-A", target: "BB" }, { ...event, attacker: "X-A-BB" }, { ...event, window: { ...event.window, start: "2025-06-01T21:31+03:00" } }];
    expect(new Set([event, ...others].map(strikeEventId)).size).toBe(5);
  });

  it("is made of any instant, the first and the last included", () => {
    const edges = ["0001-01-01T00:00+18:00", "9999-12-31T23:59-18:00"];
    expect(edges.map((start) => strikeEventId({ ...event, window: { start, end: start } }))).toEqual(["RU_UA_0000-12-31T06:00Z", "RU_UA_+010000-01-01T17:59Z"]);
  });
});

describe("a reading of strike events", () => {
  it("holds each input in a record or a reject, and points at inputs by their place", () => {
    const twin = { ...event, reports: [] };
    const reading = readStrikeEvents([null, event, twin]);
    expect(reading.records).toEqual([event, twin]);
    expect(reading.rejects.map(({ index }) => index)).toEqual([0]);
    expect(reading.issues).toMatchObject([{ code: "repeated_id", path: [2, "id"] }]);
    expect(reading.issues[0]?.message).toContain("as [1] is");
  });

  it("says nothing of an empty list", () => {
    expect(readStrikeEvents([])).toEqual({ records: [], rejects: [], issues: [] });
  });

  it("loses no input, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.constant(event))), (values) => {
        const { records, rejects } = readStrikeEvents(values);
        expect(records.length + rejects.length).toBe(values.length);
        for (const { index, input } of rejects) expect(input).toBe(values[index]);
      }),
    );
  });
});
