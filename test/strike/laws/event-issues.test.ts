import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventIssues } from "../../../src/strike/laws/event-issues.js";
import type { StrikeEvent, StrikeReport } from "../../../src/strike/index.js";
import { formatInstant } from "../../../src/time/index.js";
import { seedReport } from "../support.js";

const event: StrikeEvent = { window: seedReport.window, attacker: "RU", target: "UA", reports: [] };
const at = (minute: number): string => formatInstant(Date.UTC(2025, 5, 1) + minute * 60_000, "UTC");

describe("the laws between an event and its reports", () => {
  it("find a report of another night, of other sides, and an event that answers itself", () => {
    const elsewhere: StrikeReport = { ...seedReport, window: { start: "2025-06-03T21:30+03:00", end: "2025-06-04T08:30+03:00" }, attacker: "UA" };
    expect(eventIssues({ ...event, id: "night", inResponseTo: ["raid", "night"], reports: [elsewhere] })).toMatchObject([
      { severity: "warning", code: "report_outside_event", path: ["reports", 0, "window"] },
      { severity: "warning", code: "sides_differ", path: ["reports", 0, "attacker"] },
      { severity: "error", code: "responds_to_itself", path: ["inResponseTo", 1] },
    ]);
  });

  it("find a report outside its event where the two windows share no minute", () => {
    const span = fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(span, span, ([from, length], [other, otherLength]) => {
        const report: StrikeReport = { ...seedReport, window: { start: at(other), end: at(other + otherLength) } };
        const shared = Math.min(from + length, other + otherLength) - Math.max(from, other);
        expect(eventIssues({ ...event, window: { start: at(from), end: at(from + length) }, reports: [report] })).toHaveLength(shared > 0 ? 0 : 1);
      }),
    );
  });

  it("have an id twice only for versions of one source that were published at different moments", () => {
    const version = fc.record({ source: fc.constantFrom("Air Force", "Governor"), published: fc.constantFrom(undefined, "2025-06-02T09:00+03:00", "2025-06-02T06:00Z", "2025-06-02T07:00Z") });
    fc.assert(
      fc.property(fc.array(version, { maxLength: 5 }), (versions) => {
        const reports = versions.map(({ source, published }): StrikeReport => ({ ...seedReport, id: "night", source: { name: source }, publishedAt: published }));
        // 09:00 in Kyiv is 06:00 UTC.
        const moment = (published: string | undefined): string => (published === "2025-06-02T09:00+03:00" ? "2025-06-02T06:00Z" : (published ?? ""));
        const expected = versions.flatMap(({ source, published }, index) => {
          if (index === 0) return [];
          const isVersion = source === versions[0]?.source && !versions.slice(0, index).some((earlier) => moment(earlier.published) === moment(published));
          return isVersion ? [] : [index];
        });
        expect(eventIssues({ ...event, reports }).map(({ path }) => path[1])).toEqual(expected);
      }),
    );
  });

  it("find a circle of revisions once, whatever its length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.nat({ max: 5 }), (length, turn) => {
        const reports = Array.from({ length }, (_, index): StrikeReport => ({ ...seedReport, id: `v${index}`, supersedes: `v${(index + 1) % length}` }));
        const turned = [...reports.slice(turn % length), ...reports.slice(0, turn % length)];
        expect(eventIssues({ ...event, reports: turned }).map(({ code }) => code)).toEqual(["supersedes_itself"]);
      }),
    );
  });
});
