import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { istanbulReport, readIstanbulData, readProcess } from "../../examples/support/istanbul.js";
import { figureOf, verifyRecord, toSeries, type SituationReport } from "../../src/chronicle/index.js";
import { attribute, readClaim, readStatement, statementText, type Claim, type Statement } from "../../src/claim/index.js";
import { interceptionRate } from "../../src/interception/index.js";
import { findRegions } from "../../src/place/index.js";
import { areCompatible, readQuantity, type Quantity } from "../../src/quantity/index.js";
import { readStrikeReport, type StrikeReport } from "../../src/strike/index.js";
import { negativeOutcomes, onlyOutcome, roundNumber, venueContinuity, type TalksRound } from "../../src/talks/index.js";
import { resolvePhrase, windowContains, windowPrecedes, type TimeWindow } from "../../src/time/index.js";

const json = (name: string): unknown => JSON.parse(readFileSync(`examples/data/${name}`, "utf8"));
const data = readIstanbulData(json("istanbul-2025.json"));
const istanbul = readProcess(json("talks.json"), "istanbul-2025");
const report: SituationReport = istanbulReport(data, istanbul);

const dateline = "2025-06-02";
const kyiv = { dateline, zone: "Europe/Kyiv" } as const;
const seedReport = { name: "news report of 2 June 2025, New Delhi", kind: "media" } as const;

function quantity(words: string): Quantity | undefined {
  const read = readQuantity(words);
  return read.ok ? read.value.quantity : undefined;
}

function phrase(words: string, more: { readonly anchor?: TimeWindow } = {}): TimeWindow {
  const read = resolvePhrase(words, { ...kyiv, ...more });
  if (!read.ok) throw new Error(read.issues[0].message);
  return read.value;
}

function round(id: string): TalksRound {
  const found = istanbul.rounds.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no round ${id}`);
  return found;
}

function statement(topic: string): Claim<Statement> {
  const found = report.statements.find(({ value }) => value.topic === topic);
  if (found === undefined) throw new Error(`no statement on ${topic}`);
  return found;
}

/** A claim of the seed report in words, read back whole. */
function said(value: Statement, source: Claim<Statement>["source"] = seedReport): Claim<Statement> {
  const read = readClaim({ value, source, publishedAt: "2025-06-02T00:00+05:30", status: "reported" }, readStatement);
  if (!read.ok) throw new Error(read.issues[0].message);
  return read.value;
}

const second = round("istanbul-2025-06-02");
const first = round("istanbul-2025-05-16");
const [overUkraine, saturday] = [
  report.strikes.find(({ attacker, window }) => attacker === "RU" && window.start === "2025-06-01T21:30+03:00"),
  report.strikes.find(({ attacker, window }) => attacker === "RU" && window.start === "2025-05-31T19:30+03:00"),
];
const airBases = report.strikes.find(({ name }) => name === "drone attack on air bases");
const overRussia = report.strikes.find(({ attacker, window }) => attacker === "UA" && window.start === "2025-06-01T20:10+03:00");

/** The report as the newspaper had it: a headline without weapons. */
const asPrinted: StrikeReport = {
  source: { name: "Ukrainian air defences", side: "UA", via: [seedReport.name] },
  status: "reported",
  attacker: "RU",
  target: "UA",
  window: phrase("by early Monday morning"),
  tallies: [],
  stated: { launched: 84, intercepted: 52 },
  hitLocations: 12,
};

/** What each sentence of the report says, in a few words, and the typed value that carries it. */
const SENTENCES: readonly (readonly [said: string, carriedBy: () => void])[] = [
  ["delegations of both sides meet in Istanbul for the second round", () => {
    expect(roundNumber(istanbul, second.id)).toBe(2);
    expect(second.venue?.city).toBe("Istanbul");
    expect(second.delegations?.map(({ party }) => party).sort()).toEqual(["RU", "UA"]);
  }],
  ["just hours after both sides struck overnight", () => {
    const talks = phrase("just hours after", { anchor: asPrinted.window });
    expect(talks.wording).toBe("just hours after");
    for (const strike of [overUkraine, overRussia]) expect(strike && windowPrecedes(strike.window, { start: "2025-06-02T13:00+03:00", end: "2025-06-03T00:00+03:00" })).toBe("definitely");
    expect(windowContains(phrase("overnight"), { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" })).not.toBe("not");
  }],
  ["at the Çırağan Palace, the second meeting in that city in recent weeks", () => {
    expect(second.venue?.name).toBe("Çırağan Palace");
    expect(venueContinuity(first.venue, second.venue)).toBe("same_city");
    expect(windowContains(phrase("in recent weeks"), first.window)).not.toBe("not");
  }],
  ["the talks follow an escalation", () => {
    expect(attribute(said({ kind: "assessment", about: "the talks follow a major escalation", polarity: "affirmative" }), statementText)).toContain("news report");
  }],
  ["on Sunday a large drone attack on several military bases deep in Russia", () => {
    expect(airBases).toMatchObject({ attacker: "UA", target: "RU" });
    expect(airBases?.window.start).toBe(phrase("On Sunday").start);
    expect(airBases?.accounts[0]?.targets[0]?.value).toEqual({ kind: "military base", count: quantity("multiple") });
  }],
  ["destroyed some dozen-plus warplanes, strategic bombers among them, per Ukrainian officials", () => {
    const [loss] = airBases?.accounts[0]?.losses ?? [];
    expect(loss).toMatchObject({ wording: "some dozen-plus", source: { name: "Ukrainian officials", side: "UA" } });
    expect(loss?.value).toMatchObject({ object: "warplane", verb: "destroyed", count: quantity("some dozen-plus"), including: ["strategic bomber"] });
  }],
  ["the bombers are symbols of a nuclear deterrent", () => {
    const claim = said({ kind: "assessment", about: "strategic bombers are symbols of nuclear deterrence", polarity: "affirmative" });
    expect(attribute(claim, statementText)).toMatch(/^As reported by .*nuclear deterrence/u);
  }],
  ["came in response to the attack of the night before", () => {
    expect(saturday).toBeDefined();
    expect(airBases?.inResponseTo).toEqual([saturday?.event]);
    const before = phrase("the night before", { anchor: airBases?.window ?? asPrinted.window });
    expect(windowContains(before, { start: "2025-05-31T19:30+03:00", end: "2025-06-01T08:00+03:00" })).not.toBe("not");
  }],
  ["which was the largest ever", () => {
    const [record] = report.records;
    expect(record?.claim).toMatchObject({ value: { kind: "largest_ever", measure: "launched" }, wording: "largest-ever aerial assault", source: seedReport });
    expect(record?.verdicts.map(({ rule }) => rule)).toEqual(["start", "end", "night_of"]);
  }],
  ["dozens of drones and missiles on cities across the country", () => {
    const launched = saturday?.accounts[0] && figureOf(saturday.accounts[0], "launched")?.value.count;
    expect(launched).toBe(479);
    expect(areCompatible(quantity("dozens") ?? 0, 479)).toBe(true);
  }],
  ["52 of 84 intercepted by early Monday morning, per Ukrainian air defences", () => {
    expect(readQuantity("52 out of 84")).toMatchObject({ ok: true, value: { quantity: 52, of: 84 } });
    expect(readStrikeReport(asPrinted)).toMatchObject({ ok: true });
    expect(interceptionRate(asPrinted)).toMatchObject({ ok: true, value: { numerator: "intercepted", denominator: "launched", min: 52 / 84, max: 52 / 84 } });
  }],
  ["hits in 12 separate locations", () => {
    const account = overUkraine?.accounts[0];
    expect(account && figureOf(account, "hitLocations")?.value.count).toBe(12);
    expect(asPrinted.hitLocations).toBe(quantity("12"));
  }],
  ["more than 160 drones intercepted overnight, per Russia's Ministry of Defence", () => {
    expect(quantity("more than 160")).toEqual({ min: 161 });
    const account = overRussia?.accounts[1];
    const intercepted = account && figureOf(account, "intercepted");
    expect(intercepted).toMatchObject({ value: { count: 162 }, source: { name: "Russian Ministry of Defence" } });
    expect(areCompatible({ min: 161 }, 162)).toBe(true);
  }],
  ["Kursk, Belgorod and Lipetsk reportedly among those targeted", () => {
    const found = findRegions("the regions of Kursk, Belgorod, and Lipetsk", { language: "en" }).map(({ code }) => code);
    expect(found).toEqual(["RU-KRS", "RU-BEL", "RU-LIP"]);
    const targeted: StrikeReport = { ...asPrinted, attacker: "UA", target: "RU", stated: undefined, hitLocations: undefined, regions: [{ code: "RU-KRS", measure: "targeted" }, { code: "RU-BEL", measure: "targeted" }, { code: "RU-LIP", measure: "targeted" }] };
    expect(readStrikeReport(JSON.parse(JSON.stringify(targeted)))).toMatchObject({ ok: true, value: { status: "reported", regions: [{ measure: "targeted" }, {}, {}] } });
  }],
  ["the escalation casts a shadow over the talks", () => {
    expect(said({ kind: "assessment", about: "the escalation casts a shadow over the talks", polarity: "affirmative" }).value.kind).toBe("assessment");
  }],
  ["both presidents are absent", () => {
    expect(second.absentees).toEqual(expect.arrayContaining([expect.objectContaining({ party: "RU", person: "Vladimir Putin" }), expect.objectContaining({ party: "UA", person: "Volodymyr Zelensky" })]));
  }],
  ["the previous meeting, last month in Istanbul, led only to a swap of 1,000", () => {
    expect(windowContains(phrase("last month"), first.window)).not.toBe("not");
    expect(onlyOutcome(first)).toMatchObject({ topic: "prisoner_exchange", result: "agreed" });
    expect(report.round?.previous?.only?.claims[0]?.value.terms).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "exchange", of: "prisoners", quantity: quantity("1,000") })]));
  }],
  ["and to no broader agreement", () => {
    expect(negativeOutcomes(first).map(({ value }) => value.result)).toContain("not_reached");
  }],
  ["expectations remain low", () => {
    expect(statement("current-round")).toMatchObject({ value: { kind: "expectation", level: "low" }, source: { kind: "observer" } });
  }],
  ["Ukrainian officials miss a formal proposal from Moscow", () => {
    expect(statement("formal-proposal")).toMatchObject({ value: { kind: "concern" }, source: { side: "UA" } });
    expect(second.proposals).toEqual(expect.arrayContaining([expect.objectContaining({ value: expect.objectContaining({ by: "RU", state: "absent" }) as unknown })]));
  }],
  ["leaked Ukrainian proposals hold terms that Russia is unlikely to accept", () => {
    const leaked = second.proposals?.find(({ value }) => value.state === "leaked");
    expect(leaked).toMatchObject({ status: "leaked", value: { by: "UA", reactions: [{ value: { by: "RU", likelihood: "unlikely" } }] } });
  }],
  ["the strike on the bases complicates the negotiations", () => {
    expect(said({ kind: "assessment", about: "the strike on air bases complicated the negotiations", polarity: "affirmative", tense: "past" }).status).toBe("reported");
  }],
  ["observers see an image of invulnerability damaged by cheap drones on costly targets", () => {
    const claim = statement("invulnerability");
    expect(claim.source).toMatchObject({ kind: "observer" });
    expect(attribute(claim, statementText)).toContain("unnamed observers");
  }],
  ["attacks go on, with no sign of a pause", () => {
    const claim = statement("pause");
    expect(claim).toMatchObject({ value: { polarity: "negative" }, publishedAt: "2025-06-02T00:00+05:30" });
    expect(attribute(claim, statementText)).toMatch(/no sign of a pause/u);
  }],
];

/** What no typed value carries, and why. It should be empty. */
const WITHOUT_CARRIER: readonly string[] = [];

describe("the news report of 2 June 2025", () => {
  it.each(SENTENCES)("is carried where it says that %s", (_, carriedBy) => {
    carriedBy();
  });

  it("leaves nothing without a carrier", () => {
    expect(WITHOUT_CARRIER).toEqual([]);
  });
});

describe("the situation report of 2 June 2025", () => {
  it("reads its data without a reservation", () => {
    expect(data.issues).toEqual([]);
    expect(data.events.length).toBeGreaterThanOrEqual(60);
  });

  it("tells 84 launched as 80 + 3 + 1, and 52 intercepted as 15 shot down + 37 suppressed", () => {
    const account = overUkraine?.accounts[0];
    expect(account?.source.name).toBe("Ukrainian Air Force");
    const launched = account && figureOf(account, "launched");
    expect(launched?.value.count).toBe(84);
    expect(launched?.value.byWeapon?.map(({ count }) => count)).toEqual(expect.arrayContaining([80, 3, 1]));
    const intercepted = account && figureOf(account, "intercepted");
    expect(intercepted?.value).toMatchObject({ count: 52, byOutcome: { shotDown: 15, suppressed: 37 } });
    expect(account?.rates.map(({ value }) => [value.numerator, value.min.toFixed(3)])).toEqual([["intercepted", "0.619"], ["shotDown", "0.179"]]);
    for (const figure of account?.figures ?? []) expect(figure).toMatchObject({ source: { name: "Ukrainian Air Force" }, window: { start: "2025-06-01T21:30+03:00" } });
  });

  it("tells 162 over Russian regions, and that the 53 lies inside it", () => {
    const [early, whole] = overRussia?.accounts ?? [];
    expect(whole && figureOf(whole, "intercepted")?.value.count).toBe(162);
    expect(whole?.regions.map(({ value }) => [value.code, value.count])).toEqual([["RU-KRS", 57], ["RU-BEL", 31], ["RU-LIP", 27], ["RU-VOR", 16]]);
    expect(early && figureOf(early, "intercepted")?.value.count).toBe(53);
    expect(early?.within).toBe(1);
    expect(whole?.within).toBeUndefined();
  });

  it("sets the claims about warplanes side by side, verbs apart, not averaged", () => {
    const losses = airBases?.accounts.flatMap((account) => account.losses.map(({ value, source }) => [source.name, value.verb, value.count]));
    expect(losses).toEqual([
      ["Ukrainian officials", "destroyed", { min: 12, approximate: true }],
      ["Security Service of Ukraine", "hit", 41],
      ["Security Service of Ukraine", "damaged", { min: 40 }],
      ["US officials", "hit", { min: 20, max: 20, approximate: true }],
      ["US officials", "destroyed", { min: 10, max: 10, approximate: true }],
      ["analysts of satellite images", "damaged_or_destroyed", 12],
    ]);
  });

  it("checks the largest-ever claim per day rule and per weapon group", () => {
    const [all, ballistic] = report.records;
    expect(all?.verdicts.map(({ rule, verdict }) => [rule, verdict.key, verdict.verdict])).toEqual([
      ["start", "2025-05-31", expect.stringMatching(/definitely|possibly/u)],
      ["end", "2025-06-01", expect.stringMatching(/definitely|possibly/u)],
      ["night_of", "2025-05-31", expect.stringMatching(/definitely|possibly/u)],
    ]);
    for (const { verdict } of all?.verdicts ?? []) {
      expect(verdict.rivals).toEqual([]);
      expect(verdict.verdict === "definitely").toBe(verdict.missing.length === 0);
    }
    expect(ballistic?.verdicts.map(({ verdict }) => verdict.verdict)).toContain("not");
  });

  it("names the round, who was absent, and the one thing that the first round led to", () => {
    expect(report.round).toMatchObject({ number: 2, venue: { name: "Çırağan Palace" }, previous: { number: 1, only: { topic: "prisoner_exchange" } } });
    expect(report.round?.absentees.map(({ person }) => person).filter((person) => person !== undefined)).toEqual(["Vladimir Putin", "Volodymyr Zelensky"]);
  });

  it("tells the nights before and after the round", () => {
    expect(report.nights?.nights.map(({ offset }) => offset)).toEqual([-7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7]);
    const last = report.nights?.nights.find(({ offset }) => offset === -1);
    expect(last?.night).toBe("2025-06-01");
    expect(last?.strikes.map(({ attacker }) => attacker).sort()).toEqual(["RU", "UA"]);
  });

  it("answers the same when the series is built by hand", () => {
    const series = toSeries(data.events.flatMap(({ reports }) => reports), { measure: "launched", source: "Ukrainian Air Force", rule: "night_of", zone: "Europe/Kyiv", step: "day" });
    if (!series.ok) throw new Error(series.issues[0].message);
    const verdict = verifyRecord({ kind: "largest_ever", measure: "launched" }, "2025-05-31", series.value);
    expect(verdict.ok && verdict.value.quantity).toBe(479);
  });
});
