import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { istanbulReport, readIstanbulData, readProcess } from "../../examples/support/istanbul.js";
import { situationReport, type SituationReport } from "../../src/chronicle/index.js";
import { escapeMarkdown, toMarkdown } from "../../src/render/markdown/index.js";
import type { StrikeEvent } from "../../src/strike/index.js";
import { strikeEventArbitrary } from "../../src/testing/index.js";

const json = (name: string): unknown => JSON.parse(readFileSync(`examples/data/${name}`, "utf8"));
const istanbul = istanbulReport(readIstanbulData(json("istanbul-2025.json")), readProcess(json("talks.json"), "istanbul-2025"));

/** What stands in the text but carries a figure without a claimant and a window: the law says nothing does. */
function unclaimed(text: string): string[] {
  let account: string | undefined;
  // Reservations speak of the data, not of the world.
  const [told = ""] = text.split("\n## Reservations");
  return told.split("\n").filter((line) => {
    if (/^\*\*.+\*\*, for .+:$/u.test(line)) account = line;
    else if (line.startsWith("#")) account = undefined;
    if (!line.startsWith("- ") || !/\d/u.test(line)) return false;
    const ownClaimant = /\(.+, for .+\)$/u.test(line) || /\(figures of .+\)$/u.test(line) || /^- (?:As reported by|According to) /u.test(line);
    return account === undefined && !ownClaimant;
  });
}

describe("toMarkdown", () => {
  it("gives no figure without its claimant and the time that it is for", () => {
    const text = toMarkdown(istanbul);
    expect(text.split("\n").filter((line) => line.startsWith("- ")).length).toBeGreaterThan(40);
    expect(unclaimed(text)).toEqual([]);
  });

  it("names claimant and window in every row of the nights", () => {
    const rows = toMarkdown(istanbul).split("\n").filter((line) => /^\| \d{4}-/u.test(line));
    expect(rows.length).toBeGreaterThan(14);
    for (const row of rows) {
      const cells = row.split("|").map((cell) => cell.trim());
      if (cells[3] === "no report at hand") continue;
      expect(cells[7]).not.toBe("");
      expect(cells[8]).toMatch(/2025/u);
    }
  });

  it("is the same for the same value, and ends in one line break", () => {
    const text = toMarkdown(istanbul);
    expect(toMarkdown(JSON.parse(JSON.stringify(istanbul)) as SituationReport)).toBe(text);
    expect(text).toMatch(/[^\n]\n$/u);
  });

  it("never writes an absent figure as nought", () => {
    const event: StrikeEvent = {
      attacker: "RU",
      target: "UA",
      window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" },
      reports: [{ source: { name: "Air Force" }, window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }, tallies: [{ weapon: "shahed", shotDown: "withheld" }] }],
    };
    const text = toMarkdown(situationReport({ events: [event], at: "2025-06-02T12:00+03:00", zone: "Europe/Kyiv" }));
    expect(text).not.toMatch(/launched/u);
    expect(text).not.toMatch(/\b0 /u);
    expect(text).toContain("a withheld number shot down");
  });

  it("writes a report of any events, each figure claimed", () => {
    fc.assert(
      fc.property(fc.array(strikeEventArbitrary(), { maxLength: 3 }), (events) => {
        const text = toMarkdown(situationReport({ events, at: "2025-06-02T12:00+03:00", zone: "Europe/Kyiv", hours: 10_000_000 }));
        expect(unclaimed(text)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("escapeMarkdown", () => {
  it("lets no outside text become markup or a new line", () => {
    expect(escapeMarkdown("**x**\n# y | [z](http://a)")).toBe("\\*\\*x\\*\\* \\# y \\| \\[z\\](http://a)");
  });
});
