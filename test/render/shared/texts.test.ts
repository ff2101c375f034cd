import { describe, expect, it } from "vitest";
import { durationText, rangeText } from "../../../src/render/shared/duration-text.js";
import { outcomeText, proposalText } from "../../../src/render/shared/outcome-text.js";
import { termText } from "../../../src/render/shared/term-text.js";
import { timeText } from "../../../src/render/shared/time-text.js";
import type { Term } from "../../../src/talks/index.js";

describe("lengths of time", () => {
  it.each([
    [39, "39 min"],
    [{ min: 40, max: 40, approximate: true }, "about 40 min"],
    [{ min: 1, max: 119 }, "up to 1 h 59 min"],
    [{ min: 91 }, "at least 1 h 31 min"],
    [{ min: 0, max: 299, approximate: true }, "up to about 4 h 59 min"],
    [{ min: 300, max: 300, approximate: true }, "about 5 h"],
  ] as const)("%j is written %s", (minutes, text) => {
    expect(durationText(minutes)).toBe(text);
  });

  it("counts days from the second on, outwards", () => {
    expect(rangeText(23_041, 25_919)).toBe("16 to 18 days");
    expect(rangeText(1440, 2879)).toBe("24 h to 47 h 59 min");
  });
});

describe("times of meetings", () => {
  it("keep the dates of a place whose midnight is another day's evening on the zone's clock", () => {
    const window = { start: "2026-01-23T00:00+04:00", end: "2026-01-25T00:00+04:00", startPrecision: "day", endPrecision: "day" } as const;
    expect(timeText(window, "Europe/Kyiv")).toBe("23 January 2026 – 24 January 2026 (dates of the place)");
  });

  it("are told on the zone's clock where they have an hour", () => {
    expect(timeText({ start: "2026-01-23T10:00+04:00", end: "2026-01-23T12:00+04:00" }, "Europe/Kyiv")).toBe("23 January 2026 08:00 – 10:00 (Kyiv)");
  });
});

describe("terms", () => {
  it.each<[Term, string]>([
    [{ kind: "exchange", of: "prisoners", quantity: 314, basis: "unstated" }, "314 prisoners, not said whether each side or over both"],
    [{ kind: "exchange", of: "remains", basis: "total", to: "UA", formula: "unilateral" }, "remains, no number given, to Ukraine, unilateral"],
    [{ kind: "truce", scope: "full", duration: { min: 30 }, unconditional: true }, "unconditional full truce for at least 30 days"],
    [{ kind: "meeting", level: "leaders", parties: ["UA", "RU"], with: ["US", "TR"] }, "meeting of leaders between Ukraine and Russia, with United States and Türkiye"],
    [{ kind: "working_groups", on: ["political_issues", "remains"], format: "online" }, "online working groups on political issues and remains"],
    [{ kind: "withdrawal", forcesOf: "UA", regions: 1 }, "withdrawal of the forces of Ukraine from 1 region"],
    [{ kind: "document", on: "peace_plan", size: 28, unit: "points" }, "paper on peace plan of 28 points"],
    [{ kind: "channel", parties: ["US", "RU"], between: "militaries", person: { name: "A. B." } }, "line between the militaries of United States and Russia, run by A. B."],
    [{ kind: "state_status", of: "UA", status: "non_aligned" }, "non aligned status of Ukraine"],
  ])("%j", (term, text) => {
    expect(termText(term, "UTC")).toBe(text);
  });

  it("stand in outcomes and proposals with what else was said", () => {
    expect(outcomeText({ topic: "leaders_meeting", result: "conditional", conditions: ["treaty"] }, "UTC")).toBe("Leaders meeting: conditional (once there is treaty)");
    expect(outcomeText({ topic: "peace_plan", result: "agreed_in_principle", except: ["territory", "security_guarantees"] }, "UTC")).toBe("Peace plan: agreed in principle (but for territory and security guarantees)");
    expect(proposalText({ by: "RU", topic: "memorandum", state: "exchanged", handedOver: "at_meeting" }, "UTC")).toBe("Proposal of Russia on memorandum: exchanged (handed over at meeting)");
  });
});
