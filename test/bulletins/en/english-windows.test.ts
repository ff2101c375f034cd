import { describe, expect, it } from "vitest";
import { readBulletin } from "../../../src/bulletins/index.js";

const read = (text: string, publishedAt = "2025-06-02T09:00+03:00"): ReturnType<typeof readBulletin> => readBulletin(text, { publishedAt, dialect: "english_report" });
const windowOf = (text: string, publishedAt?: string): string => {
  const { records } = read(text, publishedAt);
  return records.map(({ window }) => `${window.start} ${window.end}`).join(", ");
};

describe("windows of clock times in English prose", () => {
  it.each([
    ["Between 9:20 p.m. on June 1 and 3 a.m. on June 2, gunners shot down 41 Ukrainian drones, Moscow said.", "2025-06-01T21:20+03:00 2025-06-02T03:00+03:00"],
    ["Russia launched 41 drones from 21:30 on June 1 until 08:15 on June 2, Kyiv said.", "2025-06-01T21:30+03:00 2025-06-02T08:15+03:00"],
    ["Between 11 p.m. Sunday and 6 a.m. Monday Russia launched 41 drones, Kyiv said.", "2025-06-01T23:00+03:00 2025-06-02T06:00+03:00"],
    ["Moscow said 41 Ukrainian drones were downed between 7:10 p.m. and 9:45 p.m. Moscow time on June 1.", "2025-06-01T19:10+03:00 2025-06-01T21:45+03:00"],
    ["Between 8 and 11 p.m. on Sunday 41 Russian drones were shot down.", "2025-06-01T20:00+03:00 2025-06-01T23:00+03:00"],
    ["From 11 to 2 a.m. 41 Russian drones were shot down.", "2025-06-01T23:00+03:00 2025-06-02T02:00+03:00"],
    ["Between 8pm on 1 June and 2am on 2 June Russia launched 41 drones.", "2025-06-01T20:00+03:00 2025-06-02T02:00+03:00"],
    ["Between midnight and noon on June 1 Russia launched 41 drones.", "2025-06-01T00:00+03:00 2025-06-01T12:00+03:00"],
    ["Russia launched 41 drones from 7 p.m. (1600 GMT) on Sunday until 6 a.m. on Monday.", "2025-06-01T19:00+03:00 2025-06-02T06:00+03:00"],
    ["Since 8 p.m. on June 1 Russia has launched 41 drones.", "2025-06-01T20:00+03:00 2025-06-02T09:00+03:00"],
    ["From Sunday evening to Monday morning Russia launched 41 drones.", "2025-06-01T12:00+03:00 2025-06-02T12:00+03:00"],
    ["Between the evening of May 31 and the morning of June 1 Russia launched 41 drones.", "2025-05-31T12:00+03:00 2025-06-01T12:00+03:00"],
  ])("are as stated, not whole days: %s", (text, wanted) => {
    expect(windowOf(text)).toBe(wanted);
    expect(read(text).issues).toEqual([]);
  });

  it.each([
    ["On June 1 Russia attacked from 8 p.m. to 11 p.m. with 41 drones.", "2025-06-01T20:00+03:00 2025-06-01T23:00+03:00"],
    ["Overnight on June 2, between 11 p.m. and 5 a.m., Russia launched 41 drones.", "2025-06-01T23:00+03:00 2025-06-02T05:00+03:00"],
    ["Overnight on June 2 sirens sounded. Between 12:30 a.m. and 5 a.m. Russia launched 41 drones.", "2025-06-02T00:30+03:00 2025-06-02T05:00+03:00"],
    ["Between 8 p.m. and 11 p.m. Russia launched 41 drones.", "2025-06-03T20:00+03:00 2025-06-03T23:00+03:00"],
  ])("are of the day or night that is named beside them: %s", (text, wanted) => {
    expect(windowOf(text, "2025-06-04T12:00+03:00")).toBe(wanted);
  });

  it("are not those that a night is held against", () => {
    expect(windowOf("Russia launched 40 drones on June 1. 30 were shot down, 4 more than the previous night.")).toBe("2025-06-01T00:00+03:00 2025-06-02T00:00+03:00");
  });

  it("are of Moscow's clock where Russian officials speak, and of the clock that is named", () => {
    const published = "2025-01-14T12:00+02:00";
    expect(windowOf("Between 8 p.m. and 11 p.m. on January 13, 41 Ukrainian drones were shot down, Russia's Defense Ministry said.", published)).toBe("2025-01-13T20:00+03:00 2025-01-13T23:00+03:00");
    expect(windowOf("Between 8 p.m. and 11 p.m. on January 13, 41 Russian drones were shot down, Ukraine's air force said.", published)).toBe("2025-01-13T20:00+02:00 2025-01-13T23:00+02:00");
    expect(windowOf("Between 18:00 and 21:00 GMT on January 13, 41 Russian drones were shot down.", published)).toBe("2025-01-13T18:00Z 2025-01-13T21:00Z");
  });

  it("are not told apart where one sentence has several", () => {
    const { records, rejects, issues } = read("Gunners downed 34 Ukrainian drones between 8 p.m. and 9 p.m. and 19 between 9 p.m. and 10 p.m. on June 1, Moscow said.");
    expect(records).toEqual([]);
    expect([rejects.length, issues.map(({ code }) => code)]).toEqual([1, ["unread_figure", "unread_figure"]]);
  });

  it("take no moment up to which figures hold for when they were", () => {
    const { records, issues } = read("As of 8 a.m. on June 2, Ukraine had shot down 52 of 80 drones.");
    expect(records.map(({ asOf, tallies }) => [asOf, tallies])).toEqual([["2025-06-02T08:00+03:00", [{ weapon: "uav-unspecified", shotDown: 52, launched: 80 }]]]);
    expect(issues.map(({ code }) => code)).toEqual(["window_not_stated"]);
  });
});

describe("sides of claimants who name none", () => {
  const sourceOf = (text: string): unknown => read(text).records.map(({ source }) => [source.name, source.side]);

  it.each([
    ["Russia launched 30 drones overnight, the air force said.", [["air force", "UA"]]],
    ["Gunners shot down 30 Ukrainian drones overnight, the defence ministry said.", [["defence ministry", "RU"]]],
    ["Ukraine launched 30 drones overnight, the military said.", [["military", undefined]]],
    ["Russia launched 30 drones at Poland overnight, the air force said.", [["air force", undefined]]],
    ["Ukraine's air force said Russia launched 30 drones overnight. The air force said it shot down 22.", [["Ukraine's air force", "UA"]]],
  ])("are theirs at whom it came, where no one else can be meant: %s", (text, wanted) => {
    expect(sourceOf(text)).toEqual(wanted);
  });
});

describe("attacks that are held against others", () => {
  it("count the night before from the night that was told of", () => {
    expect(windowOf("Kyiv said Russia launched 80 drones overnight. The previous night, Russia launched 470 drones.")).toBe("2025-06-01T12:00+03:00 2025-06-02T12:00+03:00, 2025-05-31T12:00+03:00 2025-06-01T12:00+03:00");
  });

  it("are left out with a warning where one sentence compares them", () => {
    const { records, issues } = read("Russia fired 80 drones overnight, Kyiv said, down from 470 drones and seven missiles the night before.");
    expect(records.map(({ tallies }) => tallies)).toEqual([[{ weapon: "uav-unspecified", launched: 80 }]]);
    expect(issues.map(({ code }) => code)).toEqual(["unread_figure", "unread_figure"]);
  });

  it("are told from what came after them", () => {
    expect(read("A day after Ukraine struck four airfields, Russia fired 80 drones overnight.").records[0]?.tallies).toEqual([{ weapon: "uav-unspecified", launched: 80 }]);
  });

  it("are theirs whose attack it is called, wherever it was", () => {
    expect(read("Six people were killed in Russian attacks on Ukraine overnight.").records[0]).toMatchObject({ attacker: "RU", target: "UA" });
    expect(read("Two people were wounded in a Ukrainian drone strike in the Kursk region overnight.").records[0]).toMatchObject({ attacker: "UA", target: "RU" });
  });
});
