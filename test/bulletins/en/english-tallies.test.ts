import { describe, expect, it } from "vitest";
import { readBulletin } from "../../../src/bulletins/index.js";

const read = (text: string): ReturnType<typeof readBulletin> => readBulletin(text, { publishedAt: "2025-06-02T09:00+03:00", dialect: "english_report" });
const codes = (text: string): string[] => read(text).issues.map(({ code }) => code);

describe("what an English report tells of regions", () => {
  it.each([
    "Moscow said 90 Ukrainian drones were destroyed overnight, including 40 over Kursk and 12 over Belgorod.",
    "Moscow said 90 Ukrainian drones were destroyed overnight, among them 40 over the Kursk region and 12 over the Belgorod region.",
    "Moscow said 90 Ukrainian drones were destroyed overnight, including 40 drones over Kursk and 12 drones over Belgorod.",
  ])("is a region's count, not weapons of another kind: %s", (text) => {
    const [report] = read(text).records;
    expect(report?.tallies).toEqual([{ weapon: "uav-unspecified", intercepted: 90 }]);
    expect(report?.regions).toEqual([{ code: "RU-KRS", measure: "intercepted", count: 40 }, { code: "RU-BEL", measure: "intercepted", count: 12 }]);
    expect(codes(text)).toEqual([]);
  });

  it("does not stand beside the whole under another verb", () => {
    const [report] = read("Moscow said 90 Ukrainian drones were destroyed overnight, with 40 shot down over Kursk and 12 over Belgorod.").records;
    expect(report?.tallies).toEqual([{ weapon: "uav-unspecified", intercepted: 90 }]);
    expect(report?.regions).toHaveLength(2);
  });

  it.each([
    "Kyiv said it downed 52 drones overnight, including 12 Shaheds over the Kyiv region.",
    "Kyiv said it downed 52 drones overnight, including 12 on approach to the port.",
  ])("is left out with a warning where it is a part that nothing names: %s", (text) => {
    expect(read(text).records[0]?.tallies).toEqual([{ weapon: "uav-unspecified", intercepted: 52 }]);
    expect(codes(text)).toEqual(["unread_figure"]);
  });
});

describe("more of the same", () => {
  it.each([
    ["Ukraine shot down six drones overnight. Two more were downed near Odesa.", { shotDown: { min: 6, max: 8 }, intercepted: 8 }],
    ["Ukraine shot down six drones overnight. Another two were shot down near Odesa.", { shotDown: 8 }],
    ["Ukraine destroyed six Russian drones overnight. One more drone was shot down near Odesa.", { intercepted: 7, shotDown: { min: 1, max: 7 } }],
    ["Ukraine shot down six drones overnight. Another five were jammed.", { shotDown: 6, suppressed: 5 }],
  ])("is added: %s", (text, counts) => {
    expect(read(text).records[0]?.tallies).toEqual([{ weapon: "uav-unspecified", ...counts }]);
    expect(codes(text)).toEqual([]);
  });

  it("leaves out what cannot hold beside it, and keeps the rest", () => {
    const text = "Ukraine shot down 16 drones overnight. Ten were destroyed.";
    expect(read(text).records[0]?.tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 16 }]);
    expect(codes(text)).toEqual(["unread_figure"]);
  });
});

describe("lists", () => {
  it.each([
    "Overnight the Russians attacked with:\n- 80 Shahed drones;\n- 3 Iskander-M missiles.",
    "Overnight Russia launched:\n1. 80 Shahed drones\n2. 3 Iskander-M missiles",
    "Overnight Russia attacked Ukraine with the following:\n\n• 80 Shahed drones\n\n• 3 Iskander-M missiles",
  ])("go on with the sentence that leads to them: %j", (text) => {
    expect(read(text).records[0]?.tallies).toEqual([{ weapon: "shahed", launched: 80 }, { weapon: "iskander-m", launched: 3 }]);
    expect(codes(text)).toEqual([]);
  });

  it("end with the line that has no sign", () => {
    const [report] = read("Overnight Russia attacked with:\n- 80 Shahed drones\n- 3 Iskander-M missiles\nUkraine shot down:\n- 50 Shahed drones\n- 1 Iskander-M missile\nTwo people were killed.").records;
    expect(report?.tallies).toEqual([{ weapon: "shahed", launched: 80, shotDown: 50 }, { weapon: "iskander-m", launched: 3, shotDown: 1 }]);
    expect(report?.casualties).toMatchObject([{ measure: "killed", count: 2 }]);
  });
});

describe("bundles and what becomes of their members", () => {
  it("are the headline where each member has an outcome of its own", () => {
    const text = "Kyiv said Russia fired 500 drones and missiles overnight. It shot down 460 drones and 19 missiles.";
    const [report] = read(text).records;
    expect(report?.tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 460 }, { weapon: "missile-unspecified", shotDown: 19 }]);
    expect(report?.stated).toEqual({ launched: 500 });
    expect(codes(text)).toEqual([]);
  });

  it("keep what is said of all", () => {
    const [report] = read("Russia fired 500 drones and missiles overnight, 480 of which were intercepted.").records;
    expect(report?.tallies).toMatchObject([{ launched: 500, intercepted: 480 }]);
  });

  it("take no member's fate for the whole's", () => {
    const [report] = read("Russia launched 10 Kinzhal and Iskander missiles and 40 drones overnight. Kyiv shot down three Kinzhals and 38 drones.").records;
    expect(report?.tallies).toMatchObject([{ launched: 10 }, { launched: 40, shotDown: 38 }]);
    expect(report?.tallies[0]).not.toHaveProperty("shotDown");
  });

  it("count one missile by name as a part of the missiles", () => {
    const [report] = read("Kyiv said Russia fired 60 missiles overnight. Gunners shot down one Kh-101.").records;
    expect(report?.tallies).toEqual([{ weapon: "missile-unspecified", launched: 60, subsets: [{ weapon: "kh-101", shotDown: 1 }] }]);
  });
});

describe("what an English report adds up", () => {
  it.each([
    "Kyiv shot down 90 drones on June 1 after shooting down 60 others on May 31.",
    "Kyiv shot down 90 drones on June 1 after downing 60 others a day earlier.",
    "Kyiv shot down 90 drones on June 1; on May 31, another 60 were shot down.",
  ])("is not what was downed on another day: %s", (text) => {
    expect(read(text).records.map(({ tallies }) => tallies)).toEqual([[{ weapon: "uav-unspecified", shotDown: 90 }]]);
    expect(codes(text)).toEqual(["unread_figure"]);
  });

  it.each([
    "Monday's aid package included 40 drones and five missiles.",
    "The exhibition that opened on Monday featured 40 drones.",
  ])("is no attack because a day is named: %s", (text) => {
    expect(read(text).records).toEqual([]);
  });

  it("is no age of people", () => {
    const [report] = read("Three men aged 20, 25 and 30 were killed on June 1; Russia launched 5 drones.").records;
    expect(report?.casualties).toBeUndefined();
    expect(report?.tallies).toEqual([{ weapon: "uav-unspecified", launched: 5 }]);
  });
});
