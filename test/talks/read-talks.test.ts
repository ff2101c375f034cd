import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { readTalksProcess, readTalksRound, TalksOutcome, TalksProcess, TalksRound, type Proposal, type Term } from "../../src/talks/index.js";
import { aProcess, aRound, claimed, day, entry, processes, promise } from "./support.js";

const codes = (read: { readonly issues: readonly { readonly code: string }[] }): string[] => read.issues.map(({ code }) => code);

describe("the models", () => {
  it("are one name for the schema and for exactly the type that it reads", () => {
    expectTypeOf<z.output<typeof TalksRound>>().toEqualTypeOf<TalksRound>();
    expectTypeOf<z.input<typeof TalksProcess>>().toEqualTypeOf<TalksProcess>();
  });

  it("let every key of the types through, and become JSON Schema", () => {
    const keys: Record<keyof TalksRound, true> = {
      id: true, kind: true, status: true, window: true, dating: true, ordinal: true, labels: true, venue: true, format: true, level: true,
      delegations: true, participants: true, absentees: true, languages: true, timing: true, sessions: true, agenda: true, proposals: true,
      outcomes: true, positions: true, fulfilments: true, statements: true, history: true, requests: true, sources: true,
    };
    expect(Object.keys(z.toJSONSchema(TalksRound).properties ?? {}).sort()).toEqual(Object.keys(keys).sort());
    const outcomeKeys: Record<keyof TalksOutcome, true> = { topic: true, result: true, terms: true, commitment: true, deadline: true, conditions: true, except: true, by: true };
    expect(Object.keys(z.toJSONSchema(TalksOutcome).properties ?? {}).sort()).toEqual(Object.keys(outcomeKeys).sort());
    expect(z.toJSONSchema(TalksProcess)).toMatchObject({ type: "object", additionalProperties: false });
  });

  it("refuse a term that mixes two kinds, at compile time too", () => {
    // @ts-expect-error -- a truce has no basis
    const mixed: Term = { kind: "truce", scope: "full", basis: "total" };
    expect(TalksOutcome.safeParse({ topic: "ceasefire", result: "agreed", terms: [mixed] }).success).toBe(false);
  });

  it("have no place for a percentage of success", () => {
    expect(codes(readTalksRound({ ...aRound(), progress: 40 }))).toEqual(["unknown_key"]);
    expect(codes(readTalksRound({ ...aRound(), outcomes: [claimed({ topic: "ceasefire", result: 0.4 }, "UA")] }))).toEqual(["not_allowed"]);
    const numbers = (schema: unknown): string[] =>
      typeof schema !== "object" || schema === null ? [] : Object.entries(schema).flatMap(([key, part]) => (/percent|progress|score|^ratio|probab/iu.test(key) ? [key] : numbers(part)));
    expect(numbers(z.toJSONSchema(TalksProcess))).toEqual([]);
  });
});

describe("readTalksRound", () => {
  it("reads the least that a meeting needs", () => {
    expect(readTalksRound(aRound())).toEqual({ ok: true, value: aRound(), issues: [] });
  });

  it("numbers talks only: an exchange, a consultation and an implementation are no rounds", () => {
    for (const kind of ["exchange", "consultation", "implementation"] as const) {
      expect(readTalksRound(aRound({ kind, ordinal: 4 }))).toMatchObject({ ok: false, issues: [{ code: "ordinal_not_talks", path: ["ordinal"], input: 4 }] });
    }
    expect(readTalksRound(aRound({ ordinal: 3 })).ok).toBe(true);
  });

  it("lets one meeting be each side's own number", () => {
    const labels = [{ text: "first round", ordinal: 1, among: "since 2025", source: { name: "UA", side: "UA" } }, { text: "third round", ordinal: 3, among: "since 2022", source: { name: "RU", side: "RU" } }];
    expect(readTalksRound(aRound({ labels })).ok).toBe(true);
    expect(codes(readTalksRound(aRound({ labels: [{ text: "zeroth", ordinal: 0 }] })))).toEqual(["not_allowed"]);
  });

  it("wants a name for whoever took part or stayed away", () => {
    expect(codes(readTalksRound(aRound({ participants: [{ role: "host" }], absentees: [{}] })))).toEqual(["nameless_participant", "nameless_participant"]);
  });

  it("wants one delegation a party", () => {
    expect(readTalksRound(aRound({ delegations: [{ party: "UA" }, { party: "RU" }, { party: "UA" }] }))).toMatchObject({ issues: [{ code: "two_delegations", path: ["delegations", 2, "party"] }] });
  });

  it("wants a time for every entry in a book", () => {
    expect(readTalksRound(aRound({ fulfilments: [claimed({ kind: "delivery" }, "UA")] }))).toMatchObject({ issues: [{ code: "undated_fulfilment", path: ["fulfilments", 0] }] });
  });

  it("wants a unit beside a figure, and no per-side count of what goes one way", () => {
    const proposals = [claimed<Proposal>({ by: "RU", topic: "local_truce", state: "submitted", terms: [{ kind: "truce", scope: "local", duration: { min: 2, max: 3 } }] }, "RU")];
    expect(readTalksRound(aRound({ proposals }))).toMatchObject({ issues: [{ code: "missing_unit", path: ["proposals", 0, "value", "terms", 0, "unit"] }] });
    expect(codes(readTalksRound(aRound({ outcomes: [promise("RU", {}, { to: "UA", quantity: 6000 })] })))).toEqual(["one_way_per_side"]);
    const plan = { kind: "document" as const, size: 28 };
    expect(codes(readTalksRound(aRound({ outcomes: [claimed<TalksOutcome>({ topic: "peace_plan", result: "discussed", terms: [plan] }, "US")] })))).toEqual(["missing_unit"]);
  });

  it("keeps a promise to one exchange", () => {
    const one = promise("UA", {}, { quantity: 1 });
    const both = { ...one, value: { ...one.value, terms: [...(one.value.terms ?? []), ...(one.value.terms ?? [])] } };
    expect(codes(readTalksRound(aRound({ outcomes: [both] })))).toEqual(["two_exchanges"]);
  });

  it("keeps a promise without a name to one exchange too: the second would be lost", () => {
    const term = { kind: "exchange" as const, basis: "per_side" as const };
    const unnamed = claimed<TalksOutcome>({ topic: "prisoner_exchange", result: "agreed", terms: [{ ...term, of: "prisoners", quantity: 157 }, { ...term, of: "civilians", quantity: 3 }] }, "UA");
    expect(readTalksRound(aRound({ outcomes: [unnamed] }))).toMatchObject({ issues: [{ code: "two_exchanges", path: ["outcomes", 0, "value", "terms"] }] });
    const raised = { ...unnamed, value: { ...unnamed.value, result: "raised" as const } };
    expect(readTalksRound(aRound({ outcomes: [raised] })).ok).toBe(true);
  });

  it.each(["not_reached", "no_progress", "raised", "discussed", "progress", "exchanged"] as const)("takes no promise from what is called %s", (result) => {
    const outcomes = [promise("RU", {}, { quantity: 10 }, { result })];
    expect(readTalksRound(aRound({ outcomes }))).toMatchObject({ issues: [{ code: "nothing_promised", path: ["outcomes", 0, "value", "commitment"], input: "c" }] });
  });

  it("finds a reversed window and crossed bounds wherever they stand", () => {
    const reversed = { start: "2025-07-24T00:00Z", end: "2025-07-23T00:00Z" };
    const read = readTalksRound(
      aRound({
        window: reversed,
        timing: { plans: [{ window: reversed }], durations: [claimed({ min: 60, max: 40 }, "TASS")] },
        outcomes: [promise("UA", {}, { quantity: { min: 5, max: 2 } })],
        sessions: [{ parties: ["UA"], window: reversed }],
      }),
    );
    expect(read.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["window_reversed", "window.end"],
      ["window_reversed", "timing.plans.0.window.end"],
      ["crossed_bounds", "timing.durations.0.value"],
      ["window_reversed", "sessions.0.window.end"],
      ["crossed_bounds", "outcomes.0.value.terms.0.quantity"],
    ]);
  });

  it("warns of bounds that are a plain number and keeps the value", () => {
    const round = aRound({ outcomes: [promise("UA", {}, { quantity: { min: 5, max: 5 } })] });
    expect(readTalksRound(round)).toMatchObject({ ok: true, value: round, issues: [{ code: "not_canonical_quantity", severity: "warning" }] });
  });

  it("says that what is claimed stands in the value of its claim", () => {
    expect(readTalksRound({ ...aRound(), outcomes: [{ ...promise("UA", {}, {}), topic: "remains" }] }).issues.map(({ message }) => message)).toEqual(["outcomes[0].topic is not a key of outcomes[0]. It belongs in outcomes[].value."]);
  });

  it("says how a misspelt key is mended", () => {
    expect(readTalksRound({ ...aRound(), delegatoins: [] }).issues.map(({ message }) => message)).toEqual(['delegatoins is not a key of this model. Did you mean "delegations"?']);
  });
});

describe("readTalksProcess", () => {
  const [second, third] = [aRound({ id: "r2", window: day("2025-06-02"), ordinal: 2 }), aRound({ ordinal: 3 })];

  it("reads the five processes of the data", () => {
    expect(processes.map(({ id }) => id)).toEqual(["belarus-2022", "turkiye-2022", "istanbul-2025", "us-led-2025", "trilateral-2026"]);
    expect(processes.flatMap(({ rounds }) => rounds)).toHaveLength(20);
  });

  it("puts the issues of a meeting under its place", () => {
    expect(readTalksProcess(aProcess([second, { ...third, kind: "exchange" }]))).toMatchObject({ issues: [{ code: "ordinal_not_talks", path: ["rounds", 1, "ordinal"] }] });
  });

  it("wants ids of their own, meetings by their start and numbers that rise", () => {
    expect(codes(readTalksProcess(aProcess([second, { ...third, id: "r2" }])))).toEqual(["duplicate_round"]);
    expect(codes(readTalksProcess(aProcess([{ ...third, ordinal: 1 }, second])))).toEqual(["rounds_out_of_order"]);
    expect(codes(readTalksProcess(aProcess([second, { ...third, ordinal: 2 }])))).toEqual(["ordinal_out_of_order"]);
  });

  it("lets a round that was called off leave its number to the next", () => {
    expect(readTalksProcess(aProcess([{ ...second, status: "cancelled" }, { ...third, ordinal: 2 }])).ok).toBe(true);
  });

  it("wants an entry to name a promise that was made", () => {
    const fulfilments = [entry("UA", "2025-07-24", { commitment: "other" })];
    const round = { ...third, outcomes: [promise("UA", {}, { quantity: 1200 })] };
    expect(readTalksProcess(aProcess([round], { fulfilments }))).toMatchObject({ issues: [{ code: "unknown_commitment", path: ["fulfilments", 0, "value", "commitment"] }] });
    expect(readTalksProcess(aProcess([round], { fulfilments: [entry("UA", "2025-07-24", { quantity: 5 })] })).ok).toBe(true);
  });

  it("wants what is booked to be what was promised: 3 civilians are none of 314 prisoners", () => {
    const outcomes = [promise("UA", {}, { quantity: 314, basis: "total" })];
    const civilians = entry("UA", "2025-07-23", { of: "civilians", quantity: 3, to: "RU" });
    expect(readTalksProcess(aProcess([{ ...third, outcomes, fulfilments: [civilians] }]))).toMatchObject({ issues: [{ code: "other_exchanged", path: ["rounds", 0, "fulfilments", 0, "value", "of"], input: "civilians" }] });
    expect(readTalksProcess(aProcess([{ ...third, outcomes }], { fulfilments: [civilians] })).ok).toBe(false);
    expect(readTalksProcess(aProcess([{ ...third, outcomes, fulfilments: [entry("UA", "2025-07-23", { quantity: 3 })] }])).ok).toBe(true);
  });

  it("wants positions on the scale of their topic", () => {
    const topics = [{ topic: "ceasefire", scale: { kind: "amount" as const, unit: "days" } }, { topic: "line", scale: { kind: "ladder" as const, steps: ["a", "b"] } }];
    const at = (accepts: object): string[] => codes(readTalksProcess({ ...aProcess([]), topics, rounds: [{ ...third, positions: [claimed({ party: "UA", topic: "ceasefire", accepts }, "UA")] }] }));
    expect(at({ kind: "amount", range: 30, unit: "days" })).toEqual([]);
    expect(at({ kind: "amount", range: 30, unit: "hours" })).toEqual(["other_scale"]);
    expect(at({ kind: "options", options: ["x"] })).toEqual(["other_scale"]);
    const ladder = { ...third, positions: [claimed({ party: "UA", topic: "line", accepts: { kind: "ladder", from: "a", to: "z" } }, "UA")] };
    expect(readTalksProcess({ ...aProcess([]), topics, rounds: [ladder] })).toMatchObject({ issues: [{ code: "unknown_step", input: "z" }] });
  });

  it("never throws, and answers every JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: "medium" }), (value) => {
        for (const read of [readTalksProcess(value), readTalksRound(value)]) expect(read.ok || read.issues.every(({ severity }) => severity === "error")).toBe(true);
      }),
    );
  });

  it("never throws on a real process with one part replaced by anything", () => {
    const text = JSON.stringify(processes[2]);
    const places = [...text.matchAll(/"[^"]*":/gu)].map((match) => match.index + match[0].length);
    fc.assert(
      fc.property(fc.nat({ max: places.length - 1 }), fc.jsonValue(), (which, junk) => {
        const value: unknown = JSON.parse(text, junkAt(which, junk));
        const read = readTalksProcess(value);
        if (!read.ok) expect(read.issues.every(({ message }) => message.length > 20)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["a text of a million characters", { ...aProcess([]), id: "x".repeat(1_000_000) }],
    ["half of a surrogate pair", { ...aProcess([]), name: "\ud800" }],
    ["NaN for an ordinal", aProcess([aRound({ ordinal: Number.NaN })])],
    ["-0 for a count", aProcess([aRound({ outcomes: [promise("UA", {}, { quantity: -0 })] })])],
    ["a date that does not exist", aProcess([aRound({ window: { start: "2025-02-29T00:00Z", end: "2025-03-01T00:00Z" } })])],
    ["a list that is too long", { ...aProcess([]), parties: Array.from({ length: 100_000 }, () => "UA") }],
    ["an own __proto__ key", JSON.parse('{"id":"p","name":"P","parties":[],"rounds":[],"__proto__":{"ok":true}}')],
    ["deep nesting", { ...aProcess([]), rounds: Array.from({ length: 5_000 }).reduce<unknown>((inner) => [inner], []) }],
  ])("gives issues for %s", (_, value) => {
    expect(readTalksProcess(value).ok).toBe(false);
  });
});

/** A JSON reviver that puts junk in place of the so-manieth value. */
function junkAt(which: number, junk: unknown): (key: string, value: unknown) => unknown {
  let met = -1;
  return (key, value) => {
    if (key === "" || /^\d+$/u.test(key)) return value;
    met += 1;
    return met === which ? junk : value;
  };
}
