import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { advance, hasBegun, matchStatus, mayFollow, nextStatuses, readTalksRound, TALKS_STATUSES, type StatusChange, type TalksStatus } from "../../src/talks/index.js";
import { aRound } from "./support.js";

const TOLD = { name: "Reuters", kind: "agency" } as const;

const status = fc.constantFrom(...TALKS_STATUSES);

function historyOf(statuses: readonly TalksStatus[]): StatusChange[] {
  return statuses.map((one, index) => ({ status: one, at: `2025-07-${String(10 + index)}T12:00Z`, source: TOLD }));
}

describe("the status machine", () => {
  it("leads from announcement to an end, with postponement before the start and suspension after it", () => {
    expect(nextStatuses("announced")).toEqual(["scheduled", "postponed", "cancelled"]);
    expect(nextStatuses("scheduled")).toEqual(["under_way", "postponed", "cancelled"]);
    expect(nextStatuses("postponed")).toEqual(["scheduled", "cancelled"]);
    expect(nextStatuses("under_way")).toEqual(["concluded", "suspended", "collapsed"]);
    expect(nextStatuses("suspended")).toEqual(["under_way", "collapsed"]);
  });

  it.each(["concluded", "collapsed", "cancelled"] as const)("ends at %s", (end) => {
    expect(nextStatuses(end)).toEqual([]);
  });

  it("never cancels or postpones what has begun, and never starts what is not scheduled", () => {
    for (const from of TALKS_STATUSES) {
      if (hasBegun(from)) expect([mayFollow(from, "cancelled"), mayFollow(from, "postponed")]).toEqual([false, false]);
      expect(mayFollow(from, "under_way")).toBe(from === "scheduled" || from === "suspended");
    }
  });

  it("asks for an answer to every status: one that is added later fails to compile here", () => {
    // @ts-expect-error -- `collapsed` is missing
    const missing = (): number => matchStatus("concluded", { announced: 0, scheduled: 0, postponed: 0, cancelled: 0, under_way: 1, suspended: 1, concluded: 2 });
    expect(missing()).toBe(2);
    expectTypeOf<Parameters<typeof matchStatus<string>>[1]>().toEqualTypeOf<Readonly<Record<TalksStatus, string>>>();
    const inSwitch = (one: TalksStatus): string => {
      switch (one) {
        case "announced":
        case "scheduled":
        case "postponed":
          return "ahead";
        case "under_way":
        case "suspended":
          return "now";
        case "cancelled":
        case "concluded":
        case "collapsed":
          return "over";
        default:
          expectTypeOf(one).toBeNever();
          return one;
      }
    };
    expect(TALKS_STATUSES.map(inSwitch)).toEqual(["ahead", "ahead", "ahead", "over", "now", "now", "over", "over"]);
  });
});

describe("a history", () => {
  it("reads where every step is legal, and names the first step that is not", () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 12 }), (statuses) => {
        const read = readTalksRound(aRound({ status: statuses.at(-1) ?? "announced", history: historyOf(statuses) }));
        const illegal = statuses.flatMap((to, index) => {
          const from = statuses[index - 1];
          return from === undefined || mayFollow(from, to) ? [] : [index];
        });
        expect(read.ok).toBe(illegal.length === 0);
        expect(read.issues.map(({ code, path, input }) => ({ code, path, input }))).toEqual(
          illegal.map((index) => ({ code: "illegal_step", path: ["history", index, "status"], input: statuses[index] })),
        );
      }),
    );
  });

  it("may be postponed and set anew, suspended and taken up again", () => {
    const statuses = ["announced", "scheduled", "postponed", "scheduled", "under_way", "suspended", "under_way", "concluded"] as const;
    expect(readTalksRound(aRound({ history: historyOf(statuses) })).ok).toBe(true);
  });

  it("has a source for every step, as for every other thing that is said", () => {
    expect(readTalksRound({ ...aRound(), history: [{ status: "concluded", at: "2025-07-23T18:16Z" }] }).issues).toMatchObject([{ code: "missing_key", path: ["history", 0, "source"] }]);
  });

  it("may begin with any step, since what came before need not be known", () => {
    expect(readTalksRound(aRound({ history: historyOf(["under_way", "concluded"]) })).ok).toBe(true);
  });

  it("says which step was expected instead", () => {
    const read = readTalksRound(aRound({ history: historyOf(["announced", "concluded"]) }));
    expect(read.issues.map(({ message }) => message)).toEqual([
      'history[1].status is "concluded" after "announced": expected "scheduled" or "postponed" or "cancelled". Add the step between, or correct one.',
    ]);
    const final = readTalksRound(aRound({ history: historyOf(["cancelled", "scheduled"]), status: "scheduled" }));
    expect(final.issues.map(({ message }) => message)).toEqual([
      'history[1].status is "scheduled" after "cancelled": expected no further step, since that one is final. Add the step between, or correct one.',
    ]);
  });

  it("runs forward in time on whatever clock, and ends with the status", () => {
    const steps = [{ status: "under_way", at: "2025-07-23T20:37+03:00", source: TOLD }, { status: "concluded", at: "2025-07-23T18:16Z", source: TOLD }] as const;
    expect(readTalksRound(aRound({ history: steps })).ok).toBe(true);
    expect(readTalksRound(aRound({ history: [steps[0], { ...steps[1], at: "2025-07-23T17:36Z" }] })).issues).toMatchObject([{ code: "history_out_of_order", path: ["history", 1, "at"] }]);
    expect(readTalksRound(aRound({ status: "collapsed", history: steps })).issues).toMatchObject([{ code: "status_not_last", path: ["status"], input: "collapsed" }]);
  });
});

describe("advance", () => {
  it("takes one legal step, with its time and window", () => {
    const scheduled = aRound({ status: "scheduled" });
    const window = { start: "2025-07-25T10:00+03:00", end: "2025-07-25T12:00+03:00" };
    const put = advance(scheduled, { status: "postponed", at: "2025-07-22T12:00Z", source: TOLD });
    const again = put.ok ? advance(put.value, { status: "scheduled", at: "2025-07-23T12:00Z", source: TOLD, window }) : put;
    expect(again).toMatchObject({ ok: true, value: { status: "scheduled", window, history: [{ status: "postponed" }, { status: "scheduled" }] } });
    expect(again.ok && readTalksRound(again.value).ok).toBe(true);
  });

  it("refuses an illegal step and one that lies before the last", () => {
    expect(advance(aRound(), { status: "under_way", at: "2025-07-23T12:00Z", source: TOLD })).toMatchObject({ ok: false, issues: [{ code: "illegal_step", input: "under_way" }] });
    const round = aRound({ status: "scheduled", history: [{ status: "scheduled", at: "2025-07-22T12:00Z", source: TOLD }] });
    expect(advance(round, { status: "under_way", at: "2025-07-21T12:00Z", source: TOLD })).toMatchObject({ ok: false, issues: [{ code: "history_out_of_order" }] });
  });
});
