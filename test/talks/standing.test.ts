import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/claim/index.js";
import { boundsOf, type Quantity } from "../../src/quantity/index.js";
import { bookFulfilments, commitmentsOf, standing, type Basis, type Commitment, type CommitmentStanding, type Fulfilment } from "../../src/talks/index.js";
import { aProcess, aRound, claimed, day, entry, meeting, process, promise } from "./support.js";

function commitment(id: string, from: string): Commitment {
  const found = commitmentsOf(process(from)).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No commitment ${id}.`);
  return found;
}

function at(one: Commitment, instant: string): CommitmentStanding {
  const found = standing(one, instant);
  if (found === undefined) throw new Error(`${one.id} is not known at ${instant}.`);
  return found;
}

/** One promise by both sides, with entries booked against it. */
function promised(versions: Commitment["versions"], fulfilments: readonly Claim<Fulfilment>[] = []): Commitment {
  const [made] = commitmentsOf(aProcess([aRound({ outcomes: versions, fulfilments })]));
  if (made === undefined) throw new Error("No promise was made.");
  return made;
}

const LATER = "2026-01-01T00:00Z";

describe("the 1,000-for-1,000 of 16 May 2025", () => {
  const exchange = commitment("istanbul-2025-05-16/prisoners", "istanbul-2025");

  it.each([
    ["2025-05-17T00:00Z", "open", 2000],
    ["2025-05-24T00:00Z", "partly_kept", 1220],
    ["2025-05-25T00:00Z", "partly_kept", 606],
    ["2025-05-26T00:00Z", "kept", 0],
  ])("is at %s %s, with %i people left over both sides", (instant, expected, remaining) => {
    expect(at(exchange, instant)).toMatchObject({ standing: expected, certainty: "definitely", remaining, differing: [] });
  });

  it("holds both sides' books, each by side: 390 + 307 + 303", () => {
    const { books } = at(exchange, LATER);
    expect(books.map(({ claimant }) => claimant)).toEqual(["UA", "RU"]);
    for (const book of books) expect(book).toMatchObject({ promised: { total: 2000, to: { UA: 1000, RU: 1000 } }, delivered: { total: 2000, to: { UA: 1000, RU: 1000 } }, borrowed: [] });
  });

  it("was not known before the meeting ended", () => {
    expect(standing(exchange, "2025-05-16T12:00Z")).toBeUndefined();
  });
});

describe("the remains promised on 2 June 2025", () => {
  const remains = commitment("istanbul-2025-06-02/remains", "istanbul-2025");

  it("are 6,000 for 6,000 in one book and 6,000 one way in the other", () => {
    const { books, differing } = at(remains, "2025-06-03T12:00Z");
    expect(books).toMatchObject([
      { claimant: "UA", standing: "open", promised: { total: 12_000, to: { UA: 6000, RU: 6000 } } },
      { claimant: "RU", standing: "open", promised: { total: 6000, to: { UA: 6000 } } },
    ]);
    expect(differing).toEqual(["promised"]);
  });

  it("come to 1,212 + 1,200 + 1,200 + 1,200 + 1,245 = 6,057 by Ukraine's book and 6,060 by Russia's, never averaged", () => {
    const { books, differing } = at(remains, "2025-06-17T12:00Z");
    expect(books).toMatchObject([{ delivered: { to: { UA: 6057 } } }, { delivered: { to: { UA: 6060, RU: 78 } } }]);
    expect(differing).toEqual(["promised", "delivered"]);
  });

  it("are disputed in the end: kept by the one-way version, not known to be kept by the other", () => {
    const answer = at(remains, LATER);
    expect(answer).toMatchObject({ standing: "disputed", certainty: "possibly", remaining: { min: 0, max: 6000 } });
    expect(answer.books.map((book) => [book.claimant, book.standing])).toEqual([["UA", "partly_kept"], ["RU", "kept"]]);
  });

  it("do not count a daily figure again under a cumulative one", () => {
    const parts = remains.fulfilments.filter(({ value, source }) => source.side === "UA" && value.cumulative !== true);
    const sums = [parts, remains.fulfilments].map((fulfilments) => at({ ...remains, fulfilments }, LATER).books[0]?.delivered.to.UA);
    expect(parts).toHaveLength(5);
    expect(sums).toEqual([6057, 6057]);
  });
});

describe("the 314 of February 2026", () => {
  const exchange = commitment("abu-dhabi-2026-02/prisoners", "trilateral-2026");

  it("were first a number that may count each side or both", () => {
    expect(at(exchange, "2026-02-05T13:00Z")).toMatchObject({ standing: "open", remaining: { min: 314, max: 628 }, books: [{ claimant: "press reports", promised: { total: { min: 314, max: 628 } } }] });
  });

  it("turned out to be 157 each", () => {
    expect(at(exchange, LATER.replace("01-01", "02-06"))).toMatchObject({ standing: "kept", certainty: "definitely", remaining: 0, books: [{ claimant: "UA" }, { claimant: "RU" }] });
  });

  it("would be kept only possibly, had nobody ever said what they count", () => {
    const unstated = promised([promise("US", {}, { quantity: 314, basis: "unstated", between: ["UA", "RU"] })], [entry("UA", "2026-02-05", { quantity: 157, basis: "per_side" })]);
    expect(at(unstated, "2026-02-07T00:00Z")).toMatchObject({ standing: "partly_kept", certainty: "possibly", remaining: { min: 0, max: 314 } });
    const whole = bookFulfilments(unstated, [entry("UA", "2026-02-06", { quantity: 157, basis: "per_side" })]);
    expect(at(whole, "2026-02-08T00:00Z")).toMatchObject({ standing: "kept", certainty: "definitely" });
  });
});

describe("the 1,000 in all of February 2026", () => {
  const exchange = commitment("geneva-2026-02/prisoners", "trilateral-2026");

  it("are partly kept when only the 200 of one side are told of, and of the other side's share nothing is known", () => {
    expect(at(exchange, "2026-03-06T00:00Z")).toMatchObject({ standing: "partly_kept", certainty: "possibly", remaining: { min: 0, max: 800 }, books: [{ delivered: { to: { UA: 200, RU: { min: 0 } } } }] });
  });

  it("are kept when a neutral source says that all was carried out", () => {
    expect(at(exchange, "2026-03-08T00:00Z")).toMatchObject({ standing: "kept", books: [{ claimant: "press reports", delivered: { to: { UA: 500 } } }] });
  });
});

describe("standing", () => {
  const both = (more: Parameters<typeof promise>[2], outcome: Parameters<typeof promise>[3] = {}): Commitment["versions"] => ["UA", "RU"].map((by) => promise(by, {}, more, outcome));

  it("does not know a fulfilment of a later date, nor one announced beforehand", () => {
    const later = promised(both({ quantity: 10 }), [entry("UA", "2025-08-10", { quantity: 10, basis: "per_side" })]);
    expect(at(later, "2025-08-10T12:00Z").standing).toBe("open");
    expect(at(later, "2025-08-11T00:00Z").standing).toBe("kept");
    const announced = later.fulfilments.map((claim) => ({ ...claim, publishedAt: "2025-08-01T00:00Z" }));
    expect(at({ ...later, fulfilments: announced }, "2025-08-05T00:00Z").standing).toBe("open");
    const told = later.fulfilments.map((claim) => ({ ...claim, publishedAt: "2025-08-10T15:00Z" }));
    expect(at({ ...later, fulfilments: told }, "2025-08-10T16:00Z").standing).toBe("kept");
  });

  it("is overdue from the deadline on, until it is kept", () => {
    const due = promised(both({ quantity: 10 }, { deadline: day("2025-08-01") }), [entry("UA", "2025-08-10", { quantity: 10, basis: "per_side" })]);
    expect(["2025-07-31T00:00Z", "2025-08-01T21:00Z", "2025-08-12T00:00Z"].map((instant) => at(due, instant).standing)).toEqual(["open", "overdue", "kept"]);
  });

  it("is met by the floor of an open promise: at least 1,000", () => {
    const open = promised(both({ quantity: { min: 1000 } }), [entry("UA", "2025-08-10", { quantity: 1000, basis: "per_side" })]);
    expect(at(open, LATER)).toMatchObject({ standing: "kept", certainty: "definitely", remaining: 0, books: [{ promised: { total: { min: 2000 } } }, {}] });
  });

  it("rests on nothing for certain where a figure is hedged: about 1,200", () => {
    const hedged = promised(both({ quantity: { min: 1200, max: 1200, approximate: true } }), [entry("UA", "2025-08-10", { quantity: 1300, basis: "per_side" })]);
    expect(at(hedged, LATER)).toMatchObject({ standing: "kept", certainty: "possibly" });
    expect(at(hedged, "2025-08-01T00:00Z")).toMatchObject({ standing: "open", certainty: "definitely" });
  });

  it("does not let too many to one side make up for too few to the other", () => {
    const lopsided = promised(both({ quantity: 100 }), [entry("UA", "2025-08-10", { quantity: 150, to: "UA" }), entry("UA", "2025-08-10", { quantity: 50, to: "RU" })]);
    expect(at(lopsided, LATER)).toMatchObject({ standing: "partly_kept", remaining: 50, books: [{ remaining: { to: { UA: 0, RU: 50 } } }, {}] });
  });

  it("has begun, with an unknown rest, where an exchange is told of without a number", () => {
    const begun = promised(both({ quantity: 100 }), [entry("UA", "2025-08-10", {})]);
    expect(at(begun, LATER)).toMatchObject({ standing: "partly_kept", certainty: "possibly", books: [{ delivered: { total: { min: 1 } } }, {}] });
  });

  it("reads a silent side's book with the other's words, and says so", () => {
    const oneVoice = promised(both({ quantity: 100 }), [entry("UA", "2025-08-10", { quantity: 40, basis: "per_side" })]);
    expect(at(oneVoice, LATER).books).toMatchObject([{ claimant: "UA", borrowed: [] }, { claimant: "RU", standing: "partly_kept", borrowed: ["delivered"] }]);
  });

  it("takes a silent side's figures from outlets before the other side, in bounds that hold them all", () => {
    const outlets = [entry("Outlet A", "2025-08-10", { quantity: 38, basis: "per_side" }), entry("Outlet B", "2025-08-10", { quantity: 41, basis: "per_side" })];
    const told = promised(both({ quantity: 100 }), [entry("UA", "2025-08-10", { quantity: 40, basis: "per_side" }), ...outlets]);
    expect(at(told, LATER).books).toMatchObject([{ delivered: { to: { UA: 40 } } }, { claimant: "RU", delivered: { to: { UA: { min: 38, max: 41 } } }, borrowed: ["delivered"] }]);
  });

  it("is broken for everybody by a renunciation, and disputed where one side alone says that it was broken", () => {
    const accused = promised(both({ quantity: 100 }), [entry("UA", "2025-08-10", { kind: "breach" })]);
    expect(at(accused, LATER)).toMatchObject({ standing: "disputed", books: [{ standing: "broken" }, { standing: "open" }] });
    const renounced = promised(both({ quantity: 100 }), [entry("RU", "2025-08-10", { kind: "renunciation" })]);
    expect(at(renounced, LATER)).toMatchObject({ standing: "broken", certainty: "definitely" });
    const observed = promised(both({ quantity: 100 }), [entry("OSCE", "2025-08-10", { kind: "breach" })]);
    expect(at(observed, LATER).standing).toBe("broken");
  });

  it("takes a side's latest version, as it was known at the moment", () => {
    const revised = promised([promise("UA", {}, { quantity: 100 }), promise("UA", { publishedAt: "2025-09-01T00:00Z" }, { quantity: 120 })]);
    expect(at(revised, "2025-08-01T00:00Z").remaining).toBe(200);
    expect(at(revised, LATER).remaining).toBe(240);
  });

  it("follows a promise without a number by words alone", () => {
    const truce = claimed({ topic: "local_truce" as const, result: "agreed" as const, commitment: "c", terms: [{ kind: "truce" as const, scope: "local" as const }] }, "UA");
    const kept = promised([truce], [entry("UA", "2025-08-10", { kind: "completion" })]);
    expect(at(kept, "2025-08-01T00:00Z")).toMatchObject({ standing: "open" });
    expect(at(kept, LATER)).toMatchObject({ standing: "kept" });
    expect(at(kept, LATER)).not.toHaveProperty("remaining");
  });

  it("never books civilians against a promise of prisoners", () => {
    const mixed = promised(both({ quantity: 10 }), [entry("UA", "2025-08-10", { of: "prisoners", quantity: 8, basis: "per_side" }), entry("UA", "2025-08-10", { of: "civilians", quantity: 2, basis: "per_side" })]);
    expect(at(mixed, LATER)).toMatchObject({ standing: "partly_kept", remaining: 4 });
    expect(mixed.fulfilments).toHaveLength(2);
  });

  it("leaves retracted words out", () => {
    const retracted = promised(both({ quantity: 10 }), [{ ...entry("UA", "2025-08-10", { quantity: 10, basis: "per_side" }), status: "retracted" }]);
    expect(at(retracted, LATER).standing).toBe("open");
  });

  it("keeps what a party denies in its claimant's book, out of the other's, and calls it disputed", () => {
    const denied = promised(both({ quantity: 10 }), [{ ...entry("UA", "2025-08-10", { quantity: 10, basis: "per_side" }), status: "denied" }]);
    expect(at(denied, LATER)).toMatchObject({
      standing: "disputed",
      certainty: "possibly",
      books: [{ claimant: "UA", standing: "kept", certainty: "possibly", delivered: { total: 20 } }, { claimant: "RU", standing: "open", certainty: "definitely", delivered: { total: 0 }, borrowed: [] }],
    });
    const completed = promised(both({ quantity: 10 }), [{ ...entry("RU", "2025-08-10", { kind: "completion" }), status: "denied" }]);
    expect(at(completed, LATER).books).toMatchObject([{ claimant: "UA", standing: "open" }, { claimant: "RU", standing: "kept", certainty: "possibly" }]);
  });

  it("does not lose a promise because the other side denies it", () => {
    const denied = promised([promise("UA", { status: "denied" }, { quantity: 10 })]);
    expect(at(denied, LATER)).toMatchObject({ standing: "open", certainty: "possibly", books: [{ claimant: "UA", promised: { total: 20 } }] });
    expect(commitmentsOf(aRound({ outcomes: [promise("UA", { status: "retracted" }, { quantity: 10 })] }))).toEqual([]);
  });

  it("lets a figure and a deadline stand that a later version does not mention", () => {
    const vaguer = promise("UA", { publishedAt: "2025-07-30T00:00Z" }, {}, { terms: [] });
    const told = promised([promise("UA", {}, { quantity: 100 }, { deadline: day("2025-08-01") }), vaguer]);
    expect(at(told, "2025-07-31T00:00Z")).toMatchObject({ standing: "open", remaining: 200 });
    expect(at(told, LATER)).toMatchObject({ standing: "overdue", certainty: "definitely" });
  });

  it("is overdue only possibly while nobody knows whether its conditions came about", () => {
    const conditional = promised(both({ quantity: 10 }, { deadline: day("2025-08-01"), conditions: ["ceasefire"] }));
    expect(at(conditional, "2025-07-31T00:00Z")).toMatchObject({ standing: "open", certainty: "definitely" });
    expect(at(conditional, LATER)).toMatchObject({ standing: "overdue", certainty: "possibly", books: [{ conditions: ["ceasefire"] }, { conditions: ["ceasefire"] }] });
  });

  it("is overdue only possibly where but one of the outlets names a deadline", () => {
    const outlets = [promise("Outlet A", {}, { quantity: 10, between: ["UA", "RU"] }, { deadline: day("2025-08-01") }), promise("Outlet B", {}, { quantity: 10, between: ["UA", "RU"] })];
    const told = promised(outlets, [entry("UA", "2025-07-25", { quantity: 4, basis: "per_side" })]);
    expect(at(told, LATER)).toMatchObject({ standing: "overdue", certainty: "possibly", books: [{ claimant: "UA", borrowed: ["promised"] }] });
  });

  it("is overdue from the very moment at which the deadline ends, and not a minute before", () => {
    const due = promised(both({ quantity: 10 }, { deadline: { start: "2025-08-01T00:00+03:00", end: "2025-08-01T18:00+03:00" } }));
    expect(["2025-08-01T17:59+03:00", "2025-08-01T15:00Z"].map((instant) => at(due, instant).standing)).toEqual(["open", "overdue"]);
  });

  it("refuses a moment that is none", () => {
    expect(() => standing(promised(both({ quantity: 10 })), "tomorrow")).toThrow(RangeError);
  });

  const bookings = fc.array(
    fc.record({ ua: fc.nat({ max: 60 }), ru: fc.nat({ max: 60 }), hour: fc.nat({ max: 23 }), date: fc.integer({ min: 1, max: 28 }), says: fc.constantFrom("each", "apart", "total", "unstated_total", "unstated_each", "vague") }),
    { maxLength: 6 },
  );
  interface Booking { ua: number; ru: number; date: number; says: string }
  /** What a source that tells the truth may say of a handover: the truth lies within every one of its figures. */
  const tell = ({ ua, ru, date, says }: Booking): Claim<Fulfilment>[] => {
    const on = `2025-08-${String(date).padStart(2, "0")}`;
    const even = ua === ru;
    if (says === "apart") return [entry("UA", on, { quantity: ua, to: "UA" }), entry("UA", on, { quantity: ru, to: "RU" })];
    if (says === "each" && even) return [entry("UA", on, { quantity: ua, basis: "per_side" })];
    if (says === "unstated_each" && even) return [entry("UA", on, { quantity: ua, basis: "unstated" })];
    if (says === "unstated_total") return [entry("UA", on, { quantity: ua + ru, basis: "unstated" })];
    if (says === "vague") return ua + ru === 0 ? [] : [entry("UA", on, { quantity: { min: Math.max(0, ua + ru - 5), max: ua + ru + 5 }, basis: "total" })];
    return [entry("UA", on, { quantity: ua + ru, basis: "total" })];
  };
  const holds = (quantity: Quantity, truth: number): boolean => {
    const { min, max } = boundsOf(quantity);
    return min <= truth && (max === undefined || truth <= max);
  };

  it("holds the true rest in its bounds, however the promise and the handovers were told", () => {
    fc.assert(
      fc.property(bookings, fc.nat({ max: 200 }), fc.constantFrom<Basis>("per_side", "total", "unstated"), fc.boolean(), (done, quantity, basis, meansEach) => {
        const isEach = basis === "per_side" || (basis === "unstated" && meansEach);
        const [ua, ru] = [done.reduce((sum, one) => sum + one.ua, 0), done.reduce((sum, one) => sum + one.ru, 0)];
        const rest = isEach ? Math.max(0, quantity - ua) + Math.max(0, quantity - ru) : Math.max(0, quantity - ua - ru);
        const answer = at(promised([promise("UA", {}, { quantity, basis })], done.flatMap(tell)), LATER);
        expect(holds(answer.remaining ?? 0, rest)).toBe(true);
        if (answer.certainty === "definitely") expect(answer.standing === "kept").toBe(rest === 0);
        expect(holds(answer.books[0]?.delivered.total ?? -1, ua + ru)).toBe(true);
      }),
    );
  });

  it("adds no total of both sides to the shares that are in it", () => {
    const told = [entry("UA", "2025-08-01", { quantity: 100, basis: "total" }), entry("UA", "2025-08-02", { quantity: 60, to: "UA", cumulative: true }), entry("UA", "2025-08-02", { quantity: 50, to: "RU", cumulative: true })];
    expect(at(promised(both({ quantity: 100 }), told), LATER).books[0]?.delivered.total).toEqual({ min: 110, max: 210 });
    const shares = [entry("UA", "2025-08-02", { quantity: 600, basis: "total", cumulative: true }), entry("UA", "2025-08-09", { quantity: 700, to: "UA", cumulative: true })];
    expect(at(promised(both({ quantity: 1000 }), shares), LATER).books[0]?.delivered.total).toEqual({ min: 700, max: 1300 });
  });

  it("does not know how much of a handover over several days is in a figure up to one of them", () => {
    const across = { ...entry("UA", "2025-08-09", { quantity: 40, to: "UA" }), window: day("2025-08-08", "2025-08-12") };
    const told = promised(both({ quantity: 100 }), [entry("UA", "2025-08-10", { quantity: 60, to: "UA", cumulative: true }), across]);
    expect(at(told, LATER).books[0]?.delivered.to.UA).toEqual({ min: 60, max: 100 });
  });

  it("holds the truth in its bounds however cumulative figures and single handovers are told together", () => {
    const handover = fc.record({ ua: fc.nat({ max: 60 }), ru: fc.nat({ max: 60 }), says: fc.constantFrom("apart", "total", "nothing"), then: fc.constantFrom("nothing", "sides", "ua", "whole") });
    fc.assert(
      fc.property(fc.array(handover, { minLength: 1, maxLength: 8 }), (done) => {
        let [ua, ru] = [0, 0];
        const told = done.flatMap(({ ua: toUa, ru: toRu, says, then }, index): Claim<Fulfilment>[] => {
          const on = `2025-08-${String(index + 1).padStart(2, "0")}`;
          const isLast = index === done.length - 1;
          ua += toUa;
          ru += toRu;
          const single = says === "apart" ? [entry("UA", on, { quantity: toUa, to: "UA" }), entry("UA", on, { quantity: toRu, to: "RU" })] : says === "total" ? [entry("UA", on, { quantity: toUa + toRu, basis: "total" })] : [];
          // Whatever was left out of the single figures is in one of the last cumulative ones.
          const kind = isLast && then !== "whole" ? "sides" : then;
          const whole = kind === "whole" ? [entry("UA", on, { quantity: ua + ru, basis: "total", cumulative: true })] : [];
          const toUkraine = kind === "sides" || kind === "ua" ? [entry("UA", on, { quantity: ua, to: "UA", cumulative: true })] : [];
          const toRussia = kind === "sides" ? [entry("UA", on, { quantity: ru, to: "RU", cumulative: true })] : [];
          return [...single, ...whole, ...toUkraine, ...toRussia];
        });
        const delivered = at(promised(both({ quantity: 1000 }), told), LATER).books[0]?.delivered;
        expect(holds(delivered?.total ?? -1, ua + ru), JSON.stringify({ delivered, ua, ru })).toBe(true);
        if (told.at(-1)?.value.to !== undefined) expect([holds(delivered?.to.UA ?? -1, ua), holds(delivered?.to.RU ?? -1, ru)], JSON.stringify({ delivered, ua, ru })).toEqual([true, true]);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not depend on the order in which entries are booked", () => {
    fc.assert(
      fc.property(bookings.chain((done) => fc.tuple(fc.constant(done.flatMap(tell)), fc.shuffledSubarray(done.flatMap(tell), { minLength: done.flatMap(tell).length }))), ([one, other]) => {
        const versions = both({ quantity: 100 });
        expect(at(promised(versions, other), LATER)).toEqual(at(promised(versions, one), LATER));
      }),
    );
  });

  it("never takes back what was delivered as time goes on", () => {
    fc.assert(
      fc.property(bookings, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), (done, a, b) => {
        const one = promised(both({ quantity: 100 }), done.flatMap(tell));
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((date) => boundsOf(at(one, `2025-08-${String(date).padStart(2, "0")}T22:00Z`).books[0]?.delivered.total ?? -1).min);
        expect(late).toBeGreaterThanOrEqual(early ?? Number.NaN);
      }),
    );
  });
});

describe("commitmentsOf", () => {
  it("joins each side's version of one promise, and tells promises from what was only raised or discussed", () => {
    expect(commitmentsOf(meeting("istanbul-2025-06-02")).map(({ id, versions }) => [id, versions.length])).toEqual([
      ["istanbul-2025-06-02/prisoners", 4],
      ["istanbul-2025-06-02/remains", 2],
    ]);
  });

  it("takes nothing for promised that was not reached, though it bear the promise's name", () => {
    const round = aRound({ outcomes: [promise("UA", {}, { quantity: 10 }), promise("RU", {}, {}, { result: "not_reached", terms: [] })] });
    expect(commitmentsOf(round)).toMatchObject([{ versions: [{ source: { side: "UA" } }] }]);
    expect(commitmentsOf(aRound({ outcomes: [promise("UA", {}, { quantity: 10 }, { result: "conditional", conditions: ["ceasefire"] })] }))).toHaveLength(1);
  });

  it("names a promise that has no name of its own after its meeting and topic", () => {
    expect(commitmentsOf(meeting("istanbul-2025-05-16")).map(({ id }) => id)).toEqual(["istanbul-2025-05-16/prisoners", "istanbul-2025-05-16/written_terms"]);
  });

  it("knows the two sides bound from the term, the table or the process", () => {
    expect(commitment("geneva-2026-02/prisoners", "trilateral-2026").between).toEqual(["UA", "RU"]);
    expect(commitmentsOf(aRound({ delegations: [{ party: "UA" }, { party: "RU" }], outcomes: [promise("UA", {}, {})] }))[0]?.between).toEqual(["UA", "RU"]);
    expect(commitmentsOf(aRound({ outcomes: [promise("UA", {}, {})] }))[0]).not.toHaveProperty("between");
  });

  it("still adds up what sides are not named: 10 each are 20", () => {
    const [unnamed] = commitmentsOf(aRound({ outcomes: [promise("UA", {}, { quantity: 10 })], fulfilments: [entry("UA", "2025-07-24", { quantity: 4, basis: "per_side" })] }));
    expect(unnamed && at(unnamed, LATER)).toMatchObject({ remaining: 12, standing: "partly_kept" });
  });
});
