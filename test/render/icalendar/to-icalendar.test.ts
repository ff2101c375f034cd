import { readFileSync } from "node:fs";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { toICalendar, type ICalendarOptions } from "../../../src/render/icalendar/index.js";
import { readTalksProcess, TALKS_STATUSES, type TalksProcess, type TalksRound } from "../../../src/talks/index.js";

const TOLD = { name: "Reuters", kind: "agency" } as const;

const options: ICalendarOptions = { stamp: "2026-03-01T12:00:05+02:00", zone: "Europe/Kyiv", domain: "example.org" };

const processes: readonly TalksProcess[] = (JSON.parse(readFileSync("examples/data/talks.json", "utf8")) as unknown[]).flatMap((value) => {
  const read = readTalksProcess(value);
  return read.ok ? [read.value] : [];
});

function calendarOf(rounds: readonly TalksRound[], more: Partial<TalksProcess> = {}): string {
  return toICalendar({ id: "p", name: "P", parties: ["UA", "RU"], rounds, ...more }, options);
}

function eventsOf(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

const evening: TalksRound = { id: "r3", kind: "talks", status: "concluded", window: { start: "2025-07-23T20:37+03:00", end: "2025-07-23T21:16+03:00" } };
const abuDhabi: TalksRound = { id: "ad", kind: "talks", status: "concluded", window: { start: "2026-01-23T00:00+04:00", end: "2026-01-25T00:00+04:00", startPrecision: "day", endPrecision: "day" } };

describe("a calendar of talks", () => {
  it("is read back by ical.js with every meeting of the reference", () => {
    const events = eventsOf(toICalendar(processes, options));
    const rounds = processes.flatMap((process) => process.rounds.map((round) => `${process.id}/${round.id}@example.org`));
    expect(rounds.length).toBeGreaterThan(19);
    expect(events.map(({ uid }) => uid).sort()).toEqual([...rounds].sort());
    const starts = events.map(({ startDate }) => startDate.toUnixTime());
    expect(events.every(({ summary, description }) => summary.length > 3 && description.length > 10)).toBe(true);
    expect(starts[0]).toBeLessThan(starts.at(-1) ?? 0);
  });

  it("gives a round known to the minute in UTC", () => {
    const text = calendarOf([evening]);
    expect(text).toContain("\r\nDTSTART:20250723T173700Z\r\nDTEND:20250723T181600Z\r\n");
    const [event] = eventsOf(text);
    expect(event?.startDate.toJSDate().toISOString()).toBe("2025-07-23T17:37:00.000Z");
    expect(event?.duration.toSeconds()).toBe(39 * 60);
  });

  it("gives a round known by its dates as whole days of the venue, the end exclusive", () => {
    const [event] = eventsOf(calendarOf([abuDhabi]));
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(["2026-01-23", "2026-01-25"]);
  });

  it("gives a plan with an hour and no end to the end of its day", () => {
    const text = calendarOf([{ ...evening, window: { start: "2025-06-02T13:00+03:00", end: "2025-06-03T00:00+03:00", endPrecision: "day" } }]);
    expect(text).toContain("\r\nDTSTART:20250602T100000Z\r\nDTEND:20250602T210000Z\r\n");
  });

  it("takes its stamp from the caller, to the second", () => {
    expect(calendarOf([evening])).toContain("\r\nDTSTAMP:20260301T100005Z\r\n");
    expect(() => toICalendar([], { ...options, stamp: "yesterday" })).toThrow(RangeError);
  });

  it("keeps the UID of a meeting whatever becomes of it, and raises its sequence", () => {
    const announced: TalksRound = { ...evening, status: "announced", history: [{ status: "announced", at: "2025-07-20T12:00Z", source: TOLD }] };
    const cancelled: TalksRound = { ...announced, status: "cancelled", history: [...(announced.history ?? []), { status: "cancelled", at: "2025-07-21T12:00Z", source: TOLD }] };
    const [before] = eventsOf(calendarOf([announced]));
    const [after] = eventsOf(calendarOf([cancelled]));
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
  });

  it.each(TALKS_STATUSES)("maps the status %s to one that calendars know", (status) => {
    const [event] = eventsOf(calendarOf([{ ...evening, status }]));
    const expected = { announced: "TENTATIVE", scheduled: "CONFIRMED", postponed: "TENTATIVE", cancelled: "CANCELLED", under_way: "CONFIRMED", suspended: "CONFIRMED", concluded: "CONFIRMED", collapsed: "CONFIRMED" };
    expect(event?.component.getFirstPropertyValue("status")).toBe(expected[status]);
  });

  it("names the claimant of every outcome, and where the meeting was", () => {
    const istanbul = processes.find(({ id }) => id === "istanbul-2025");
    const event = eventsOf(toICalendar(istanbul ?? [], options)).find(({ uid }) => uid.includes("2025-06-02"));
    expect(event?.location).toBe("Çırağan Palace, Istanbul, Türkiye");
    expect(event?.description).toMatch(/Remains: agreed \(6000 remains, each side, number for number\) \(Ukrainian delegation\)/u);
    expect(event?.description).toMatch(/Remains: agreed \(6000 remains, to Ukraine, unilateral\) \(Russian delegation\)/u);
    expect(event?.summary).toBe("Istanbul 2025: round 2");
  });

  it("folds at 75 octets of UTF-8 and splits no character", () => {
    const text = toICalendar(processes, { ...options, name: "Переговоры ".repeat(30) });
    const lines = text.split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line, "utf8") > 75)).toEqual([]);
    expect(text).not.toMatch(/\ufffd/u);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });

  it("gives back any text that it was given (property)", () => {
    const printable = fc.string({ unit: fc.constantFrom("a", "Ї", "ı", "😀", "\\", ";", ",", ":", '"', "\n", " ", "n", "\t"), minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(printable, printable, (name, place) => {
        const [event] = eventsOf(calendarOf([{ ...evening, venue: { name: place } }], { name }));
        expect(event?.location).toBe(place);
        expect(event?.summary).toBe(`${name}: round 1`);
      }),
    );
  });

  it("lets no text open a property of its own (injection by line breaks and control characters)", () => {
    const venue = { name: "A\r\nATTENDEE:mailto:x@example.org\u2028STATUS:CANCELLED\u0000\u0085B" };
    const text = calendarOf([{ ...evening, venue, sources: [{ name: "S", links: ["https://example.org/a\r\nATTENDEE:x", "javascript:alert(1)"] }] }]);
    expect(text.split("\r\n").filter((line) => line.startsWith("ATTENDEE") || line.startsWith("URL"))).toEqual([]);
    expect(eventsOf(text)[0]?.location).toBe("A\nATTENDEE:mailto:x@example.org\nSTATUS:CANCELLEDB");
  });

  it("is the same text for the same input", () => {
    expect(toICalendar(processes, options)).toBe(toICalendar(structuredClone(processes), { ...options }));
  });
});
