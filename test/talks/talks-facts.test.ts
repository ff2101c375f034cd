import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { boundsOf, type Quantity } from "../../src/quantity/index.js";
import { headsOf, type Delegation, type ExchangeTerm, type TalksRound, type Term } from "../../src/talks/index.js";
import { describeWithShared, sharedFolder } from "../support/corpora.js";
import { meeting, processes } from "./support.js";

/** One fact of the reference: a meeting, where in its record the fact stands, and what it says. */
interface Fact {
  readonly id: string;
  readonly path: string;
  readonly value: string | number;
}

/** Shows the typed carrier of a fact in our data, or fails. */
type Check = (round: TalksRound, value: string | number) => void;

const day = (date: string, last: string = date): object => ({ start: expect.stringContaining(`${date}T00:00`) as string, end: expect.stringContaining(`${after(last)}T00:00`) as string });
const after = (date: string): string => new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const about = (count: number): object => ({ min: count, max: count, approximate: true });
const nearly = (count: number): object => ({ min: 0, max: count - 1, approximate: true });

const terms = (round: TalksRound): readonly Term[] => (round.outcomes ?? []).flatMap(({ value }) => value.terms ?? []);
const exchanges = (round: TalksRound, of: ExchangeTerm["of"], side?: string): readonly ExchangeTerm[] =>
  (round.outcomes ?? [])
    .filter(({ source }) => side === undefined || source.side === side)
    .flatMap(({ value }) => value.terms ?? [])
    .filter((term): term is ExchangeTerm => term.kind === "exchange" && term.of === of);
const delivered = (id: string): NonNullable<TalksRound["fulfilments"]> => {
  const process = processes.find(({ rounds }) => rounds.some((round) => round.id === id));
  return [...(process?.rounds.flatMap(({ fulfilments = [] }) => fulfilments) ?? []), ...(process?.fulfilments ?? [])];
};
const holds = (list: readonly unknown[] | undefined, part: object): void => {
  expect(list).toEqual(expect.arrayContaining([expect.objectContaining(part)]));
};
const outcome = (round: TalksRound, value: object): void => {
  holds(round.outcomes, { value: expect.objectContaining(value) as object });
};
const proposal = (round: TalksRound, value: object): void => {
  holds(round.proposals, { value: expect.objectContaining(value) as object });
};
const lasted = (round: TalksRound, minutes: readonly unknown[]): void => {
  expect(round.timing?.durations?.map(({ value }) => value)).toEqual(minutes);
};
const amounts = (list: readonly ExchangeTerm[]): readonly (Quantity | undefined)[] => list.map(({ quantity }) => quantity);

const people = (round: TalksRound, side: string): readonly string[] =>
  [...(round.delegations ?? []), ...(round.sessions ?? []).flatMap(({ delegations = [] }) => delegations)]
    .filter(({ party }) => party === side)
    .flatMap((delegation: Delegation) => [...headsOf(delegation), ...(delegation.members ?? [])])
    .map(({ name }) => name);

const COUNTRIES: Readonly<Record<string, string>> = { Belarus: "BY", Türkiye: "TR", Switzerland: "CH", USA: "US", Russia: "RU", UAE: "AE" };
const hosted = (round: TalksRound, country: string): void => {
  holds(round.participants, { role: "host", party: country });
};
const absent = (round: TalksRound, part: object): void => {
  holds(round.absentees, part);
};
const meets = (round: TalksRound, ...sides: readonly string[]): void => {
  expect(round.delegations?.map(({ party }) => party)).toEqual(expect.arrayContaining([...sides]));
};

/** The pieces of which the reference's formats are made, and what each is in the model. */
const FORMATS: readonly (readonly [RegExp, (round: TalksRound) => void])[] = [
  [/^direct$/u, ({ format }) => { expect(format).toContain("direct"); }],
  [/^hosted$/u, (round) => { hosted(round, "TR"); }],
  [/^chaired by host$/u, ({ participants }) => { holds(participants, { role: "chair", party: "TR" }); }],
  [/^ministerial$/u, ({ format, level }) => { expect([format, level]).toEqual([["ministerial"], "ministers"]); }],
  [/^implementation$/u, ({ kind }) => { expect(kind).toBe("implementation"); }],
  [/^exchange$/u, ({ kind }) => { expect(kind).toBe("exchange"); }],
  [/^trilateral(?: UA–RU–US)?$/u, ({ format, kind }) => { expect([format?.includes("trilateral"), kind]).toEqual([true, "talks"]); }],
  [/^bilateral sessions$/u, ({ sessions }) => { expect(sessions?.filter(({ parties }) => parties.length === 2)).toHaveLength(1); }],
  [/^US–Ukraine$/u, (round) => { expect(round.kind).toBe("consultation"); meets(round, "UA", "US"); }],
  [/^US–Russia$/u, (round) => { expect(round.kind).toBe("consultation"); meets(round, "US", "RU"); }],
  [/^Europeans present$/u, ({ participants }) => { holds(participants, { role: "observer", party: "EU" }); }],
  [/^Russia absent$/u, (round) => { absent(round, { party: "RU" }); }],
  [/^postponement sought$/u, ({ requests }) => { holds(requests, { value: expect.objectContaining({ by: "UA", status: "postponed" }) as object }); }],
];

/** Facts that stand in every meeting of the reference, by their key. */
const GENERAL: Readonly<Record<string, Check>> = {
  id: (round, value) => { expect(round.id).toBe(value); },
  label: ({ labels, ordinal, id }, value) => {
    expect(labels?.[0]?.text).not.toBe("");
    const number = /^\d/u.exec(String(value))?.[0];
    expect([id, ordinal, labels?.[0]?.ordinal]).toEqual([id, ...(number === undefined ? [undefined, undefined] : [Number(number), Number(number)])]);
  },
  format: (round, value) => {
    for (const piece of String(value).split(/, |; | plus /u)) {
      const rule = FORMATS.find(([form]) => form.test(piece));
      expect(rule, `${round.id}: ${piece}`).toBeDefined();
      rule?.[1](round);
    }
  },
  city: ({ venue }, value) => {
    const [, near, name] = /^(near )?(.*)$/u.exec(String(value)) ?? [];
    expect([venue?.city ?? venue?.area, venue?.near === true]).toEqual([name, near !== undefined || venue?.area !== undefined]);
  },
  country: ({ venue }, value) => { expect(venue?.country).toBe(COUNTRIES[String(value)]); },
  venue: ({ venue }, value) => { expect(String(value).toLowerCase()).toContain(venue?.name?.toLowerCase()); },
  host: (round, value) => {
    hosted(round, COUNTRIES[/^\p{L}+/u.exec(String(value))?.[0] ?? ""] ?? "");
    if (String(value).includes("chair")) holds(round.participants, { role: "chair", person: expect.objectContaining({ name: "Hakan Fidan" }) as object });
  },
};

/** Facts of single meetings: meeting and path, and the typed value that carries each. */
const SPECIAL: Readonly<Record<string, Check>> = {
  "belarus-2022-1 heads.UA": ({ delegations }) => { holds(delegations, { head: expect.objectContaining({ name: "David Arakhamia", status: "reported" }) as object }); },
  "belarus-2022-1 duration": (round) => { lasted(round, [about(300)]); },
  "belarus-2022-2 venue": ({ venue }) => { expect(venue).toMatchObject({ name: "Belovezhskaya Pushcha", near: true, expected: true, source: { name: "TASS" } }); },
  "antalya-2022 note": ({ dating }) => { expect(dating).toBe("planned"); },
  "istanbul-2022-03-29 host": (round) => {
    hosted(round, "TR");
    holds(round.participants, { role: "opener", person: expect.objectContaining({ rank: "leader" }) as object });
    holds(round.participants, { role: "mediator", party: "TR", declined: true });
  },
  "istanbul-2022-03-29 outcomes[0]": (round) => {
    expect(round.timing?.plans).toMatchObject([{ window: day("2022-03-29", "2022-03-30") }]);
    outcome(round, { topic: "leaders_meeting", result: "conditional", conditions: ["treaty"] });
  },
  "istanbul-2022-03-29 outcomes[1]": (round) => { outcome(round, { topic: "neutrality", result: "discussed", terms: [{ kind: "state_status", of: "UA", status: "neutral" }] }); },
  "istanbul-2022-03-29 others[0]": ({ participants }) => { holds(participants, { role: "observer", person: expect.objectContaining({ name: "Roman Abramovich" }) as object }); },

  "istanbul-2025-05-16 heads.UA": ({ delegations }) => { expect(delegations?.[0]?.head).toMatchObject({ name: "Rustem Umerov", office: "defence minister" }); },
  "istanbul-2025-05-16 heads.RU": ({ delegations }) => { expect(delegations?.[1]?.head).toMatchObject({ name: "Vladimir Medinsky", office: "presidential aide" }); },
  "istanbul-2025-05-16 duration": (round) => { lasted(round, [{ min: 1, max: 119 }]); },
  "istanbul-2025-05-16 absent[0]": (round) => { absent(round, { person: "Vladimir Putin" }); },
  "istanbul-2025-05-16 absent[1]": ({ absentees }) => { expect(absentees?.[1]).toMatchObject({ person: "Volodymyr Zelensky", whereabouts: [{ value: { city: "Ankara" } }] }); },
  "istanbul-2025-05-16 outcomes[0].per_side": (round, value) => { expect(exchanges(round, "prisoners")).toMatchObject([{ quantity: value, basis: "per_side" }, { quantity: value, basis: "per_side" }]); },
  "istanbul-2025-05-16 outcomes[0].status": (round) => {
    expect(exchanges(round, "prisoners")[0]?.stages).toBe(3);
    const stages = delivered(round.id).filter(({ value }) => value.commitment === "istanbul-2025-05-16/prisoners");
    expect(stages.at(-1)).toMatchObject({ value: { stage: 3 }, window: day("2025-05-25") });
  },
  "istanbul-2025-05-16 outcomes[1].text": (round) => {
    outcome(round, { topic: "written_terms", result: "agreed", terms: [{ kind: "document", on: "ceasefire", from: ["UA", "RU"] }] });
    outcome(round, { topic: "next_round", result: "agreed_in_principle" });
  },
  "istanbul-2025-05-16 outcomes[2].text": ({ proposals }) => {
    expect(proposals?.[0]?.value).toMatchObject({ by: "UA", topic: "leaders_meeting", terms: [{ kind: "meeting", level: "leaders" }], reactions: [{ value: { by: "RU", response: "noted" } }] });
  },
  "istanbul-2025-05-16 outcomes[3].text": (round) => { proposal(round, { by: "RU", character: "demand", terms: [{ kind: "withdrawal", forcesOf: "UA", regions: 4 }] }); },

  "istanbul-2025-06-02 duration": (round) => { lasted(round, [{ min: 61, max: 75, approximate: true }, { min: 1, max: 119 }]); },
  "istanbul-2025-06-02 start": ({ timing }) => {
    expect(timing?.plans).toMatchObject([{ window: { start: "2025-06-02T13:00+03:00" } }]);
    expect(timing?.delays).toMatchObject([{ value: { min: 91 } }]);
  },
  "istanbul-2025-06-02 language": ({ languages }) => { expect(languages).toMatchObject([{ value: "ru", source: { name: "TASS" } }]); },
  "istanbul-2025-06-02 absent[0]": (round) => { absent(round, { party: "US" }); },
  "istanbul-2025-06-02 absent[1]": ({ absentees }) => { expect(absentees?.[2]).toMatchObject({ person: "Volodymyr Zelensky", whereabouts: [{ value: { country: "LT" } }] }); },
  "istanbul-2025-06-02 outcomes[0].formula": (round) => {
    expect(exchanges(round, "prisoners").slice(0, 2)).toMatchObject([
      { formula: "all_for_all", categories: ["seriously_wounded", "seriously_ill", "young_soldiers"], ages: { min: 18, max: 25 } },
      { formula: "all_for_all", ages: { min: 0, max: 24 } },
    ]);
  },
  "istanbul-2025-06-02 outcomes[0].per_side_min": (round, value) => { expect(amounts(exchanges(round, "prisoners").slice(0, 2))).toEqual([{ min: value }, { min: value }]); },
  "istanbul-2025-06-02 outcomes[0].per_side_other_reports": (round) => { expect(amounts(exchanges(round, "prisoners").slice(2))).toEqual([{ min: 1000, max: 1200 }, about(1200)]); },
  "istanbul-2025-06-02 outcomes[1].claimed_by_UA": (round) => { expect(exchanges(round, "remains", "UA")).toMatchObject([{ quantity: 6000, basis: "per_side", formula: "number_for_number" }]); },
  "istanbul-2025-06-02 outcomes[1].claimed_by_RU": (round) => { expect(exchanges(round, "remains", "RU")).toMatchObject([{ quantity: 6000, basis: "total", to: "UA", formula: "unilateral" }]); },
  "istanbul-2025-06-02 outcomes[2].text": (round) => {
    proposal(round, { by: "UA", state: "exchanged" });
    proposal(round, { by: "RU", state: "exchanged", handedOver: "at_meeting" });
    proposal(round, { by: "RU", state: "exchanged", terms: [{ kind: "document", on: "memorandum", size: 2, unit: "parts" }] });
  },
  "istanbul-2025-06-02 outcomes[3].text": (round) => { proposal(round, { by: "RU", terms: [{ kind: "truce", scope: "local", duration: { min: 2, max: 3 }, unit: "days", purpose: "remains" }] }); },
  "istanbul-2025-06-02 outcomes[4].text": ({ proposals = [] }) => {
    const window = day("2025-06-20", "2025-06-30");
    const ours = proposals.map(({ value }) => value).filter(({ by }) => by === "UA");
    expect(ours.find(({ topic }) => topic === "ceasefire")).toMatchObject({
      state: "rejected",
      terms: [{ kind: "truce", scope: "full", duration: { min: 30 }, unit: "days", unconditional: true }],
      reactions: [{ value: { by: "RU", response: "rejected" } }],
    });
    expect(ours.find(({ topic }) => topic === "next_round")).toMatchObject({ terms: [{ kind: "meeting", window }] });
    expect(ours.find(({ topic }) => topic === "leaders_meeting")).toMatchObject({ terms: [{ kind: "meeting", level: "leaders", window }] });
  },
  "istanbul-2025-06-02 outcomes[5].names": (round, value) => { expect(terms(round).find(({ kind }) => kind === "document")).toMatchObject({ on: "children", size: value, unit: "names" }); },
  "istanbul-2025-06-02 outcomes[5].other_reports[0]": (round) => { expect(terms(round).filter(({ kind }) => kind === "document")[1]).toMatchObject({ size: nearly(400) }); },
  "istanbul-2025-06-02 outcomes[5].other_reports[1]": (round) => { expect(round.outcomes?.find(({ source }) => source.name === "Verstka")?.value.terms).toMatchObject([{ size: { min: 501 }, unit: "names" }]); },
  "istanbul-2025-06-02 outcomes[5].ru_returned_claim": ({ fulfilments }, value) => { expect(fulfilments?.[0]).toMatchObject({ value: { of: "children", quantity: value, to: "UA" }, source: { side: "RU" } }); },
  "istanbul-2025-06-02 outcomes[5].ua_returned_claim_by_ru": ({ fulfilments }, value) => { expect(fulfilments?.[1]).toMatchObject({ value: { of: "children", quantity: value, to: "RU" }, source: { side: "RU" } }); },

  "istanbul-2-implementation outcomes[0].first_stage": ({ fulfilments }, value) => { expect(fulfilments?.[0]).toMatchObject({ value: { of: "prisoners", stage: 1 }, window: day(String(value)) }); },
  "istanbul-2-implementation outcomes[5].total_UA": ({ fulfilments }, value) => { holds(fulfilments, { value: expect.objectContaining({ of: "remains", quantity: value, to: "UA", cumulative: true }) as object, source: expect.objectContaining({ side: "UA" }) as object }); },
  "istanbul-2-implementation outcomes[5].total_RU_claim": ({ fulfilments }, value) => { holds(fulfilments, { value: expect.objectContaining({ of: "remains", quantity: value, to: "UA", cumulative: true }) as object, source: expect.objectContaining({ side: "RU" }) as object }); },
  "istanbul-2-implementation outcomes[6].n_claim_RU": ({ fulfilments }, value) => { holds(fulfilments, { value: expect.objectContaining({ of: "remains", quantity: value, to: "RU" }) as object, source: expect.objectContaining({ side: "RU" }) as object }); },

  "istanbul-2025-07-23 heads.UA": ({ delegations }) => { expect(delegations?.[0]?.head).toMatchObject({ name: "Rustem Umerov", office: "secretary of the National Security and Defence Council" }); },
  "istanbul-2025-07-23 duration": (round) => {
    lasted(round, [about(40)]);
    expect(round.window).toEqual({ start: "2025-07-23T20:37+03:00", end: "2025-07-23T21:16+03:00" });
  },
  "istanbul-2025-07-23 outcomes[0].per_side_min": (round, value) => { expect(exchanges(round, "prisoners")).toMatchObject([{ quantity: { min: value }, basis: "per_side" }]); },
  "istanbul-2025-07-23 outcomes[0].note": ({ fulfilments }) => { expect(fulfilments?.[0]).toMatchObject({ value: { quantity: 250, basis: "per_side", venue: { country: "BY" } }, window: day("2025-07-23") }); },
  "istanbul-2025-07-23 outcomes[1].offered": (round, value) => { proposal(round, { by: "RU", character: "offer", terms: [{ kind: "exchange", of: "remains", quantity: value, basis: "total", to: "UA", formula: "unilateral" }] }); },
  "istanbul-2025-07-23 outcomes[1].already_returned_claim": ({ fulfilments }, value) => { expect(fulfilments?.[1]).toMatchObject({ value: { of: "remains", quantity: value, to: "UA", cumulative: true }, source: { side: "RU" } }); },
  "istanbul-2025-07-23 outcomes[2].text": (round) => {
    proposal(round, { by: "RU", terms: [{ kind: "truce", scope: "local", duration: { min: 24, max: 48 }, unit: "hours" }] });
    proposal(round, { by: "RU", terms: [{ kind: "working_groups", on: ["political_issues", "humanitarian_issues", "military_issues"], format: "online" }] });
  },
  "istanbul-2025-07-23 outcomes[3].text": ({ proposals }) => {
    expect(proposals?.[3]?.value).toMatchObject({ by: "UA", terms: [{ kind: "meeting", level: "leaders", with: ["US", "TR"], window: { end: "2025-09-01T00:00+03:00" } }] });
  },
  "istanbul-2025-07-23 outcomes[4].n_about": (round, value) => { expect(exchanges(round, "civilians")).toMatchObject([{ quantity: about(Number(value)) }]); },
  "istanbul-2025-07-23 outcomes[4].text": (round) => {
    expect(exchanges(round, "civilians")).toMatchObject([{ from: "Kursk region", heldBy: "UA", to: "RU" }]);
    outcome(round, { topic: "civilians", result: "raised", by: "RU" });
  },
  "pow-2025-10-02 label": ({ statements }) => { expect(statements).toMatchObject([{ value: { polarity: "negative", topic: "prisoner_exchange", window: day("2025-10-03", "2025-12-31") } }]); },

  "geneva-2025-11-23 topic": (round) => {
    expect(round.agenda).toEqual(["peace_plan"]);
    proposal(round, { by: "US", terms: [{ kind: "document", on: "peace_plan", size: 28, unit: "points" }] });
  },
  "geneva-2025-11-23 outcomes[0]": ({ outcomes }) => { expect(outcomes).toMatchObject([{ value: { result: "agreed_in_principle", except: ["territory", "security_guarantees"] }, publishedAt: expect.stringContaining("2025-11-30") as string }]); },
  "miami-2025-11-30 heads.UA": ({ delegations }) => { expect(delegations?.[0]).toMatchObject({ head: { name: "Rustem Umerov" }, headChange: { from: "Andrii Yermak", reason: "resigned", on: day("2025-11-28") } }); },
  "moscow-2025-12-02 duration": (round) => { lasted(round, [nearly(300)]); },
  "miami-2025-12-04 topic": (round) => { outcome(round, { topic: "peace_plan", terms: [{ kind: "document", on: "peace_plan", size: 20, unit: "points" }] }); },
  "miami-2025-12-04 note": ({ dating, window }) => { expect([dating, window.startPrecision]).toEqual(["inferred", "day"]); },
  "miami-2025-12-19 format": ({ sessions }) => {
    expect(sessions?.map(({ parties }) => parties)).toEqual([["US", "UA"], ["US", "EG", "QA", "TR"], ["US", "RU"]]);
    expect(sessions?.[0]?.participants?.map(({ role, party }) => [role, party])).toEqual([["adviser", "GB"], ["adviser", "FR"], ["adviser", "DE"]]);
    expect(sessions?.[1]?.participants?.map(({ role }) => role)).toEqual(["mediator", "mediator", "mediator"]);
    expect(sessions?.[2]?.delegations?.[0]?.head?.name).toBe("Kirill Dmitriev");
  },

  "abu-dhabi-2026-01 heads.RU": ({ delegations }) => { expect(delegations?.[1]?.head).toMatchObject({ name: "Igor Kostyukov", office: "head of the GRU" }); },
  "abu-dhabi-2026-01 outcomes[0]": (round) => { outcome(round, { topic: "joint_statement", result: "not_reached" }); },
  "abu-dhabi-2026-02 rescheduled_from": ({ timing }, value) => { expect(timing?.plans?.[0]).toMatchObject({ window: day(String(value)) }); },
  "abu-dhabi-2026-02 outcomes[0].total": (round, value) => { expect(exchanges(round, "prisoners")[0]).toMatchObject({ quantity: value, basis: "unstated" }); },
  "abu-dhabi-2026-02 outcomes[0].per_side": (round, value) => { expect(exchanges(round, "prisoners").slice(1)).toMatchObject([{ quantity: value, basis: "per_side" }, { quantity: value, basis: "per_side" }]); },
  "abu-dhabi-2026-02 outcomes[0].civilians_to_RU": ({ fulfilments }, value) => { expect(fulfilments?.[2]).toMatchObject({ value: { of: "civilians", quantity: value, to: "RU" } }); },
  "abu-dhabi-2026-02 outcomes[0].note": ({ statements, outcomes }) => {
    expect(statements).toMatchObject([{ value: { polarity: "negative", topic: "prisoner_exchange", window: { start: "2025-09-01T00:00+03:00", startPrecision: "month" } } }]);
    const [first, ...later] = (outcomes ?? []).filter(({ value }) => value.topic === "prisoner_exchange").map(({ publishedAt }) => publishedAt ?? "");
    expect(later.every((publishedAt) => publishedAt > (first ?? ""))).toBe(true);
  },
  "abu-dhabi-2026-02 outcomes[1].text": (round) => { expect(terms(round).find(({ kind }) => kind === "channel")).toMatchObject({ parties: ["US", "RU"], between: "militaries", person: { name: "Alexus Grynkewich" } }); },
  "geneva-2026-02 heads.RU": ({ delegations }) => { expect(delegations?.[1]).toMatchObject({ head: { name: "Vladimir Medinsky" }, headChange: { from: "Igor Kostyukov" } }); },
  "geneva-2026-02 duration": ({ sessions }) => {
    expect(sessions?.map(({ durations }) => durations?.[0]?.value)).toEqual([about(360), about(120), about(120)]);
    expect(sessions?.slice(0, 2).map(({ window }) => window)).toMatchObject([day("2026-02-17"), day("2026-02-18")]);
    expect(sessions?.[2]).toMatchObject({ parties: ["RU", "UA"], closed: true, afterwards: true, delegations: [{ head: { name: "Vladimir Medinsky" } }] });
  },
  "geneva-2026-02 outcomes[0]": ({ outcomes }) => {
    expect(outcomes?.slice(0, 2)).toMatchObject([{ value: { topic: "military_monitoring", result: "progress" }, source: { name: "Volodymyr Zelensky" } }, { value: { topic: "political_issues", result: "no_progress" } }]);
  },
  "geneva-2026-02 outcomes[1].total": (round, value) => { expect(exchanges(round, "prisoners")).toMatchObject([{ quantity: value, basis: "total" }]); },
  "geneva-2026-02 outcomes[1].carried_out": ({ id }) => { holds(delivered(id), { value: expect.objectContaining({ kind: "completion", commitment: "geneva-2026-02/prisoners" }) as object, window: expect.objectContaining(day("2026-03-05", "2026-03-06")) as object }); },
  "geneva-2026-02 outcomes[1].UA_returned[0]": ({ id }, value) => { holds(delivered(id), { value: expect.objectContaining({ quantity: value, to: "UA" }) as object, window: expect.objectContaining(day("2026-03-05")) as object }); },
  "geneva-2026-02 outcomes[1].UA_returned[1]": ({ id }, value) => { holds(delivered(id), { value: expect.objectContaining({ quantity: value, to: "UA" }) as object, window: expect.objectContaining(day("2026-03-06")) as object }); },
  "trilateral-4-planned status": ({ status, requests }) => {
    expect(status).toBe("scheduled");
    expect(requests).toMatchObject([{ value: { by: "UA", to: "US", status: "postponed", cause: "another_war" } }]);
  },
};

/** What the reference's words for kinds of outcome are in the model: the topic of an outcome, a proposal or a handover. */
const KINDS: Readonly<Record<string, (round: TalksRound) => readonly unknown[]>> = {
  pow_exchange: (round) => [...exchanges(round, "prisoners"), ...(round.fulfilments ?? []).filter(({ value }) => value.of === "prisoners")],
  bodies: ({ outcomes = [], proposals = [], fulfilments = [] }) => [...[...outcomes, ...proposals].filter(({ value }) => value.topic === "remains"), ...fulfilments.filter(({ value }) => value.of === "remains")],
  memoranda: ({ outcomes = [] }) => outcomes.filter(({ value }) => value.topic === "memorandum" && value.result === "exchanged"),
  agreement: ({ outcomes = [] }) => outcomes.filter(({ value }) => value.result === "agreed"),
  proposal: ({ proposals = [] }) => proposals,
  demand: ({ proposals = [] }) => proposals.filter(({ value }) => value.character === "demand"),
  children_list: ({ outcomes = [] }) => outcomes.filter(({ value }) => value.topic === "children"),
  civilians: (round) => exchanges(round, "civilians"),
};

/** Facts with no typed carrier, and why. */
const NOT_CARRIED: Readonly<Record<string, string>> = {};

function factsOf(id: string, value: unknown, path = ""): Fact[] {
  if (typeof value === "string" || typeof value === "number") return [{ id, path, value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => factsOf(id, part, `${path}[${String(index)}]`));
  return Object.entries(value as object).flatMap(([key, part]) => factsOf(id, part, path === "" ? key : `${path}.${key}`));
}

const ours = (fact: Fact): TalksRound => meeting(fact.id);

/** The check of a fact: its own, or that of its key; `undefined` where nobody has thought of it. */
function checkOf(fact: Fact, all: readonly Fact[]): Check | undefined {
  const own = SPECIAL[`${fact.id} ${fact.path}`];
  if (own !== undefined) return own;
  const general = GENERAL[fact.path];
  if (general !== undefined) return general;
  if (fact.path.startsWith("dates[")) return checkDates(all);
  if (fact.path.startsWith("sources[")) return ({ sources }, url) => { holds(sources, { links: [url] }); };
  const [, head] = /^(?:heads|delegations)\.([A-Z]{2})/u.exec(fact.path) ?? [];
  if (head !== undefined) return checkPeople(head);
  return /^outcomes\[\d+\]/u.test(fact.path) ? checkOutcome(fact, all) : undefined;
}

function checkDates(all: readonly Fact[]): Check {
  const dates = all.filter(({ path }) => path.startsWith("dates[")).map(({ value }) => String(value));
  return ({ window }) => {
    expect([window.start.slice(0, 10), new Date(Date.parse(`${window.end.slice(0, 16)}Z`) - 60_000).toISOString().slice(0, 10)]).toEqual([dates[0], dates.at(-1)]);
  };
}

/** Every name in the reference's words is in the name of somebody of that side's delegation. */
function checkPeople(side: string): Check {
  return (round, value) => {
    const names = [...String(value).matchAll(/\p{Lu}\p{Ll}+/gu)].map(([name]) => name);
    expect(names).not.toEqual([]);
    for (const name of names) expect(people(round, side).some((person) => person.includes(name)), `${round.id}: ${name} of ${side}`).toBe(true);
  };
}

/** The parts of an outcome that only say what sort it is, which side's, and when a handover took place. */
function checkOutcome({ path }: Fact, all: readonly Fact[]): Check | undefined {
  const [, place, key] = /^outcomes\[(\d+)\]\.(\w+)$/u.exec(path) ?? [];
  const beside = (name: string): string | number | undefined => all.find((fact) => fact.path === `outcomes[${place ?? ""}].${name}`)?.value;
  switch (key) {
    case "kind":
      return (round, value) => { expect(KINDS[String(value)]?.(round).length ?? 0, `${round.id}: ${value}`).toBeGreaterThan(0); };
    case "by":
      return ({ proposals = [], outcomes = [] }, value) => { expect([...proposals, ...outcomes].some(({ value: { by } }) => by === value)).toBe(true); };
    case "to":
      return ({ fulfilments }, value) => { holds(fulfilments, { value: expect.objectContaining({ of: "remains", to: value }) as object }); };
    case "date":
    case "n":
      return ({ fulfilments }) => {
        const handover = fulfilments?.find(({ value, window }) => value.quantity === beside("n") && window?.start.startsWith(String(beside("date"))) === true);
        expect(handover).toMatchObject({ value: { of: "remains", to: beside("to") }, source: { side: "UA" } });
      };
    default:
      return undefined;
  }
}

describeWithShared("every fact of the 20 meetings has a typed carrier", () => {
  const file = `${sharedFolder}reference/talks.json`;
  const reference = (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : []) as { id: string }[];
  const facts = reference.map((record) => factsOf(record.id, record));

  it("in as many meetings as the reference has", () => {
    expect(facts.flat().length).toBeGreaterThan(300);
    expect(processes.flatMap(({ rounds }) => rounds.map(({ id }) => id)).sort()).toEqual(reference.map(({ id }) => id).sort());
  });

  it.each(facts.map((list, index) => [reference[index]?.id ?? "", list] as const))("in %s", (id, list) => {
    for (const fact of list) {
      const name = `${id} ${fact.path}`;
      if (NOT_CARRIED[name] !== undefined) continue;
      const check = checkOf(fact, list);
      expect(check, `${name} has no carrier and no reason`).toBeDefined();
      check?.(ours(fact), fact.value);
    }
  });

  it("and the table holds no check or excuse of a fact that is not there", () => {
    const names = new Set(facts.flat().map(({ id, path }) => `${id} ${path}`));
    expect([...Object.keys(SPECIAL), ...Object.keys(NOT_CARRIED)].filter((name) => !names.has(name))).toEqual([]);
  });

  it("and no wording or reason stands where structure is asked for", () => {
    const wordings = processes.flatMap(({ rounds }) => rounds.flatMap(({ outcomes = [], proposals = [], fulfilments = [] }) => [...outcomes, ...proposals, ...fulfilments].filter(({ wording }) => wording !== undefined)));
    expect(wordings).toEqual([]);
    expect(boundsOf(meeting("istanbul-2025-07-23").timing?.durations?.[0]?.value ?? 0).approximate).toBe(true);
  });
});
