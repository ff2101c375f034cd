import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/claim/index.js";
import { tenPercentPolicy, type Quantity } from "../../src/quantity/index.js";
import { movements, readTalksProcess, zoneOfAgreement, type Position, type PositionTopic, type Stance, type ZoneOfAgreement } from "../../src/talks/index.js";
import { aProcess, aRound, claimed, day } from "./support.js";

const ceasefire: PositionTopic = { topic: "ceasefire", scale: { kind: "amount", unit: "days" } };
const ceiling: PositionTopic = { topic: "force_ceilings", scale: { kind: "amount", unit: "soldiers" } };
const line: PositionTopic = { topic: "territory", scale: { kind: "ladder", steps: ["borders_of_1991", "line_of_2022", "line_of_contact", "four_regions"] } };
const status: PositionTopic = { topic: "neutrality", scale: { kind: "options" } };

const states = (party: string, { topic }: PositionTopic, accepts: Stance, more: Partial<Claim<Position>> = {}): Claim<Position> => claimed({ party, topic, accepts }, party, more);
const days = (range: Quantity): Stance => ({ kind: "amount", range, unit: "days" });
const soldiers = (range: Quantity): Stance => ({ kind: "amount", range, unit: "soldiers" });
const steps = (from: string, to: string = from): Stance => ({ kind: "ladder", from, to });

function zone(topic: PositionTopic, positions: readonly Claim<Position>[], options: Parameters<typeof zoneOfAgreement>[2] = {}): ZoneOfAgreement {
  const read = zoneOfAgreement(topic, positions, options);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
  return read.value;
}

describe("zoneOfAgreement", () => {
  it("is none between a ceasefire of 30 days or more and a truce of two or three", () => {
    expect(zone(ceasefire, [states("UA", ceasefire, days({ min: 30 })), states("RU", ceasefire, days({ min: 2, max: 3 }))])).toEqual({ zone: "none", gap: 27, parties: ["UA", "RU"], soft: [] });
  });

  it("is definite where both accept something, and says what", () => {
    const both = [states("UA", ceiling, soldiers({ min: 600_000 })), states("RU", ceiling, soldiers({ min: 0, max: 800_000 }))];
    expect(zone(ceiling, both)).toMatchObject({ zone: "definite", gap: 0, overlap: { kind: "amount", range: { min: 600_000, max: 800_000 }, unit: "soldiers" } });
    expect(zone(ceasefire, [states("UA", ceasefire, days({ min: 30 })), states("RU", ceasefire, days({ min: 0, max: 30 }))])).toMatchObject({ zone: "definite", overlap: { range: 30 } });
  });

  it("is only possible where a side's position is leaked or told by others", () => {
    const firm = states("UA", ceasefire, days({ min: 30 }));
    for (const soft of [states("RU", ceasefire, days(60), { status: "leaked" }), states("RU", ceasefire, days(60), { source: { name: "Outlet" }, status: "reported" })]) {
      expect(zone(ceasefire, [firm, soft])).toMatchObject({ zone: "possible", overlap: { range: 60 }, soft: [soft] });
    }
  });

  it("takes a party's own word before what is told of it", () => {
    const leak = states("RU", ceasefire, days(60), { status: "leaked" });
    expect(zone(ceasefire, [states("UA", ceasefire, days({ min: 30 })), leak, states("RU", ceasefire, days(3))])).toMatchObject({ zone: "none", soft: [] });
  });

  it("is never certain on a hedged end, unless the caller widens it by a named policy", () => {
    const about = [states("UA", ceasefire, days({ min: 30 })), states("RU", ceasefire, days({ min: 28, max: 28, approximate: true }))];
    expect(zone(ceasefire, about)).toMatchObject({ zone: "possible", gap: 2 });
    expect(zone(ceasefire, about, { widen: tenPercentPolicy })).toMatchObject({ zone: "definite", overlap: { range: { min: 30, max: 31 } }, policy: "ten_percent", soft: [] });
    const far = [states("UA", ceasefire, days({ min: 300 })), states("RU", ceasefire, days({ min: 30, max: 30, approximate: true }))];
    expect([zone(ceasefire, far).zone, zone(ceasefire, far, { widen: tenPercentPolicy }).zone]).toEqual(["possible", "none"]);
  });

  it("is possible where it depends on which of a party's statements holds", () => {
    const said = [states("UA", ceasefire, days({ min: 30 })), states("RU", ceasefire, days(3)), states("RU", ceasefire, days({ min: 14, max: 60 }))];
    expect(zone(ceasefire, said).zone).toBe("possible");
  });

  it("compares steps of a ladder by their place", () => {
    expect(zone(line, [states("UA", line, steps("line_of_contact", "borders_of_1991")), states("RU", line, steps("line_of_contact", "four_regions"))])).toMatchObject({ zone: "definite", overlap: { from: "line_of_contact", to: "line_of_contact" } });
    expect(zone(line, [states("UA", line, steps("borders_of_1991")), states("RU", line, steps("four_regions"))])).toMatchObject({ zone: "none", gap: 3 });
  });

  it("compares options without an order as sets", () => {
    const options = (...names: string[]): Stance => ({ kind: "options", options: names });
    expect(zone(status, [states("UA", status, options("guarantees", "membership")), states("RU", status, options("neutral", "guarantees"))])).toMatchObject({ zone: "definite", overlap: { options: ["guarantees"] } });
    expect(zone(status, [states("UA", status, options("membership")), states("RU", status, options("neutral"))])).toMatchObject({ zone: "none", gap: 1 });
  });

  it("asks for all parties, not for a pair", () => {
    const three = [states("UA", ceasefire, days({ min: 30 })), states("RU", ceasefire, days({ min: 0, max: 40 })), states("US", ceasefire, days({ min: 50, max: 60 }))];
    expect(zone(ceasefire, three)).toMatchObject({ zone: "none", gap: 10 });
  });

  it("has no answer from one party, from none, or from another scale", () => {
    expect(zoneOfAgreement(ceasefire, [states("UA", ceasefire, days(30))])).toMatchObject({ ok: false, issues: [{ code: "too_few_parties" }] });
    expect(zoneOfAgreement(ceasefire, [states("UA", ceasefire, days(30)), states("RU", ceasefire, days(30), { status: "denied" })])).toMatchObject({ ok: false });
    expect(zoneOfAgreement(ceasefire, [states("UA", ceasefire, days(30)), states("RU", ceasefire, soldiers(30))])).toMatchObject({ ok: false, issues: [{ code: "other_scale", path: [1, "value", "accepts", "unit"] }] });
  });

  it("agrees with trying every value", () => {
    const range = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 2 }), fc.array(range, { minLength: 1, maxLength: 2 }), (ours, theirs) => {
        const values = Array.from({ length: 13 }, (_, value) => value);
        const within = (value: number) => (one: { min: number; max: number }) => one.min <= value && value <= one.max;
        const answer = zone(ceasefire, [...ours.map((one) => states("UA", ceasefire, days(one))), ...theirs.map((one) => states("RU", ceasefire, days(one)))]);
        const always = values.some((value) => [...ours, ...theirs].every(within(value)));
        const sometimes = ours.some((a) => theirs.some((b) => values.some((value) => within(value)(a) && within(value)(b))));
        expect(answer.zone === "definite").toBe(always);
        if (sometimes) expect(answer.zone).not.toBe("none");
        expect(answer.overlap === undefined).toBe(answer.zone === "none");
      }),
    );
  });

  it("does not depend on the order of the positions", () => {
    const range = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
    fc.assert(
      fc.property(range, range, (ours, theirs) => {
        const positions = [states("UA", ceasefire, days(ours)), states("RU", ceasefire, days(theirs))];
        const [one, other] = [zone(ceasefire, positions), zone(ceasefire, [...positions].reverse())];
        expect([other.zone, other.overlap, other.gap]).toEqual([one.zone, one.overlap, one.gap]);
      }),
    );
  });
});

describe("movements", () => {
  const rounds = [
    aRound({ id: "r1", window: day("2025-05-16"), positions: [states("UA", ceasefire, days({ min: 30 })), states("RU", ceasefire, days({ min: 0, max: 2 }))] }),
    aRound({ id: "r2", window: day("2025-06-02"), positions: [states("UA", ceasefire, days({ min: 30 })), states("RU", ceasefire, days({ min: 2, max: 3 }))] }),
    aRound({ id: "r3", window: day("2025-07-23"), positions: [states("UA", ceasefire, days({ min: 20 })), states("RU", ceasefire, days({ min: 1, max: 2 }))] }),
  ];
  const process = aProcess(rounds, { topics: [ceasefire] });

  it("say who moved from round to round, against what the other had stated before", () => {
    expect(readTalksProcess(process).ok).toBe(true);
    expect(movements(process, ceasefire).map(({ party, from, to, moved, regarding }) => [party, from, to, moved, regarding[0]?.direction, regarding[0]?.gapBefore, regarding[0]?.gapAfter])).toEqual([
      ["UA", "r1", "r2", false, "held", 28, 28],
      ["RU", "r1", "r2", true, "towards", 28, 27],
      ["UA", "r2", "r3", true, "towards", 27, 17],
      ["RU", "r2", "r3", true, "away", 27, 28],
    ]);
  });

  it("call a change that brings nobody nearer a shift", () => {
    const wider = aProcess([rounds[0] ?? aRound(), aRound({ id: "r2", window: day("2025-06-02"), positions: [states("UA", ceasefire, days({ min: 30, max: 60 }))] })]);
    expect(movements(wider, ceasefire)).toMatchObject([{ party: "UA", moved: true, regarding: [{ party: "RU", direction: "shifted" }], certainty: "definitely" }]);
  });

  it("take a party's own word before a leak, and are only possible where there is none", () => {
    const leak = states("UA", ceasefire, days(5), { status: "leaked" });
    const own = rounds.map((round) => (round.id === "r2" ? { ...round, positions: [leak, ...(round.positions ?? [])] } : round));
    expect(movements(aProcess(own), ceasefire)).toEqual(movements(process, ceasefire));
    const leaked = rounds.map((round) => (round.id === "r2" ? { ...round, positions: [leak] } : round));
    expect(movements(aProcess(leaked), ceasefire)[0]).toMatchObject({ party: "UA", certainty: "possibly" });
  });

  it("measure nearness between sets of options by what they share", () => {
    const options = (...names: string[]): Stance => ({ kind: "options", options: names });
    const at = (id: string, date: string, ours: Stance): ReturnType<typeof aRound> => aRound({ id, window: day(date), positions: [states("UA", status, ours), states("RU", status, options("neutral", "guarantees"))] });
    const opening = aProcess([at("r1", "2025-05-16", options("membership")), at("r2", "2025-06-02", options("membership", "guarantees")), at("r3", "2025-07-23", options("guarantees", "neutral"))]);
    expect(movements(opening, status).filter(({ party }) => party === "UA").map(({ regarding }) => regarding[0]?.direction)).toEqual(["towards", "towards"]);
  });

  it("need a position stated twice", () => {
    expect(movements(aProcess(rounds.slice(0, 1)), ceasefire)).toEqual([]);
    expect(movements(process, ceiling)).toEqual([]);
  });
});
