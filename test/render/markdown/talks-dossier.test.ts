import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strikesAround } from "../../../src/chronicle/index.js";
import { talksDossier } from "../../../src/render/markdown/index.js";
import { readTalksProcess, type TalksProcess, type TalksRound } from "../../../src/talks/index.js";
import { talksProcessArbitrary } from "../../../src/testing/index.js";

const TOLD = { name: "Reuters", kind: "agency" } as const;

const processes = (JSON.parse(readFileSync("examples/data/talks.json", "utf8")) as unknown[]).flatMap((value) => {
  const read = readTalksProcess(value);
  return read.ok ? [read.value] : [];
});

const LATE = { at: "2026-12-31T00:00Z", zone: "Europe/Kyiv" } as const;
const evening: TalksRound = { id: "r1", kind: "talks", status: "concluded", window: { start: "2025-07-23T20:37+03:00", end: "2025-07-23T21:16+03:00" } };
const talks = (...rounds: readonly TalksRound[]): TalksProcess => ({ id: "p", name: "P", parties: ["UA", "RU"], rounds });

/** Lines of a list that hold a digit and name nobody who says so. */
function unclaimed(text: string): string[] {
  const reckoned = /^- (?:Planned for|Session of|Since the last|Until the|The time set|Changes of head:|Delegation of) /u;
  const [told = ""] = text.split("\n## Strikes around");
  return told.split("\n").filter((line) => /^\s*- .*\d/u.test(line) && !/\(.+\)$/u.test(line) && !/^- (?:As reported by|According to) /u.test(line) && !reckoned.test(line));
}

describe("the dossier of a talks process", () => {
  it.each(processes.map((process) => [process.id, process] as const))("of %s gives no figure of a source without its claimant", (_, process) => {
    const text = talksDossier(process, LATE);
    expect(text.split("\n").filter((line) => line.startsWith("- ")).length).toBeGreaterThan(2);
    expect(unclaimed(text)).toEqual([]);
  });

  it("keeps both sides' versions of the remains apart", () => {
    const istanbul = processes.find(({ id }) => id === "istanbul-2025");
    const text = talksDossier(istanbul ?? talks(), LATE);
    expect(text).toContain("- Remains: agreed (6000 remains, each side, number for number) (Ukrainian delegation, for 2 June 2025 (Kyiv))");
    expect(text).toContain("- Remains: agreed (6000 remains, to Ukraine, unilateral) (Russian delegation, for 2 June 2025 (Kyiv))");
    expect(text).toContain("| Russia | kept | 6000: 6000 to Ukraine | 6138: 6060 to Ukraine and 78 to Russia | 0: 0 to Ukraine |");
  });

  it("speaks of the rhythm in bounds where rounds are known by their dates", () => {
    const istanbul = processes.find(({ id }) => id === "istanbul-2025");
    expect(talksDossier(istanbul ?? talks(), LATE)).toContain("| 3 | 50 to 52 days | 39 min | same venue | none |");
    const trilateral = processes.find(({ id }) => id === "trilateral-2026");
    expect(talksDossier(trilateral ?? talks(), { ...LATE, at: "2026-03-04T00:00Z" })).toContain("Russia: Igor Kostyukov → Vladimir Medinsky");
  });

  it("says only what was known at its moment", () => {
    const planned: TalksRound = { ...evening, history: [{ status: "announced", at: "2025-07-20T00:00Z", source: TOLD }, { status: "scheduled", at: "2025-07-21T00:00Z", source: TOLD, window: { start: "2025-07-23T19:00+03:00", end: "2025-07-23T23:00+03:00" } }, { status: "under_way", at: "2025-07-23T17:37Z", source: TOLD }, { status: "concluded", at: "2025-07-23T18:16Z", source: TOLD }] };
    expect(talksDossier(talks(planned), { ...LATE, at: "2025-07-19T00:00Z" })).toContain("None was known.");
    expect(talksDossier(talks(planned), { ...LATE, at: "2025-07-22T00:00Z" })).toContain("Talks, scheduled: 23 July 2025 19:00 – 23:00 (Kyiv)");
    expect(talksDossier(talks(planned), LATE)).toContain("- Planned for 23 July 2025 19:00 – 23:00 (Kyiv); by the windows given it began 1 h 37 min late");
  });

  it("gives stated positions with their claimants, the room between them and who moved", () => {
    const stated = (party: string, min: number, max?: number): NonNullable<TalksRound["positions"]>[number] => ({
      value: { party, topic: "ceasefire", accepts: { kind: "amount", range: max === undefined ? { min } : { min, max }, unit: "days" } },
      source: { name: `Delegation of ${party}`, side: party },
      status: "claimed",
    });
    const later: TalksRound = { ...evening, id: "r2", window: { start: "2025-08-23T20:00+03:00", end: "2025-08-23T21:00+03:00" }, positions: [stated("UA", 30), stated("RU", 0, 10)] };
    const process: TalksProcess = { ...talks({ ...evening, positions: [stated("UA", 30), stated("RU", 2, 3)] }, later), topics: [{ topic: "ceasefire", scale: { kind: "amount", unit: "days" } }] };
    const text = talksDossier(process, LATE);
    expect(text).toContain("- Russia would accept 2 to 3 days (Delegation of RU, for 23 July 2025 20:37 – 21:16 (Kyiv))");
    expect(text).toContain("- Russia moved from Round 1 to Round 2: towards with regard to Ukraine, gap 27 → 20");
    expect(text).toContain("- Ukraine did not move from Round 1 to Round 2");
    expect(text).toContain("- Room for agreement, by what was stated last: none; gap 20");
  });

  it("compares what each party stated last, be it at different rounds", () => {
    const stated = (party: string, min: number): NonNullable<TalksRound["positions"]>[number] => ({
      value: { party, topic: "ceasefire", accepts: { kind: "amount", range: { min }, unit: "days" } },
      source: { name: party, side: party },
      status: "claimed",
    });
    const later: TalksRound = { ...evening, id: "r2", window: { start: "2025-08-23T20:00+03:00", end: "2025-08-23T21:00+03:00" }, positions: [stated("RU", 2)] };
    const text = talksDossier({ ...talks({ ...evening, positions: [stated("UA", 30)] }, later), topics: [{ topic: "ceasefire", scale: { kind: "amount", unit: "days" } }] }, LATE);
    expect(text).toContain("- Room for agreement, by what was stated last: definite, at least 30 days; gap 0");
  });

  it("does not say according to whom where nothing is told and nobody named", () => {
    expect(talksDossier(talks(evening), LATE)).toContain("Talks, concluded: 23 July 2025 20:37 – 21:16 (Kyiv). No source of its own is named.\n");
  });

  it("says that nothing is booked where nothing is, and not that 0 was delivered of a paper", () => {
    const istanbul = processes.find(({ id }) => id === "istanbul-2025");
    expect(talksDossier(istanbul ?? talks(), LATE)).toContain("| press reports | open | no number | nothing booked |  |");
  });

  it("links a meeting's sources, and lets no address out of its brackets", () => {
    const sources = [{ name: "A [x]", links: ["cited from memory", "https://example.org/a_b?c=(d)"] }, { name: "B", links: ["https://example.org/> [evil](javascript:x)"] }, { name: "C", links: ["javascript:alert(1)"] }];
    expect(talksDossier(talks({ ...evening, sources }), LATE)).toContain("According to [A \\[x\\]](<https://example.org/a_b?c=(d)>), B and C.");
  });

  it("says that there is no comparison where no night after the round has a figure", () => {
    const window = { start: "2025-07-22T21:00+03:00", end: "2025-07-23T08:00+03:00" };
    const told = strikesAround(talks(evening), [{ window, attacker: "RU", target: "UA", reports: [{ source: { name: "A*F" }, window, tallies: [{ weapon: "shahed", launched: 9 }] }] }], { before: 1, after: 1, zone: "Europe/Kyiv", seed: 1 });
    expect(told.ok).toBe(true);
    const text = talksDossier(talks(evening), { ...LATE, strikes: told.ok ? [told.value] : [] });
    expect(text).toContain("No comparison: before or after, no night has a figure of A\\*F.");
    expect(text).toContain("| 1 before | 1 | 9 | 9.0 | 0–100 % | A\\*F |");
    expect(text).toContain("| 1 after | 0 | no figure |  |  | A\\*F |");
  });

  it("lets no outside text become markup", () => {
    const text = talksDossier({ ...talks({ ...evening, venue: { name: "a | b\n# <c>" }, labels: [{ text: "**x**", ordinal: 7 }] }), name: "# P | [q](r)" }, LATE);
    expect(text).not.toMatch(/^# <c>|<c>|[^\\]\*\*x/mu);
    expect(text.startsWith("# \\# P \\| \\[q\\](r)\n")).toBe(true);
  });

  it("is the same for the same process, whatever it holds (property)", () => {
    fc.assert(
      fc.property(talksProcessArbitrary(), (process) => {
        const text = talksDossier(process, LATE);
        expect(talksDossier(structuredClone(process), LATE)).toBe(text);
        expect(text).toMatch(/[^\n]\n$/u);
        expect(text).not.toMatch(/undefined|NaN|\[object|\n\n\n/u);
      }),
      { numRuns: 50 },
    );
  });
});
