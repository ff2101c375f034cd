import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, readBulletin } from "../../../src/bulletins/index.js";
import { StrikeReport } from "../../../src/strike/index.js";

const publishedAt = "2025-06-02T09:00+03:00";
const read = (text: string): ReturnType<typeof readBulletin> => readBulletin(text, { publishedAt, dialect: "english_report" });

const NIGHT =
  "Russia launched 80 Shahed-type drones and four missiles at Ukraine overnight, the Ukrainian Air Force said on Monday. " +
  "Air defences shot down 15 drones, while 37 were suppressed by electronic warfare. Hits were recorded at 12 locations. Two people were killed and nine houses damaged.";

describe("readBulletin on an English report", () => {
  it("makes one report of the sentences about one attack, in its claimant's name", () => {
    const { records, issues, dialect, kind } = readBulletin(NIGHT, { publishedAt });
    expect(dialect).toBe("english_report");
    expect(kind).toBe("attack_report");
    expect(issues).toEqual([]);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      source: { name: "Ukrainian Air Force", side: "UA" },
      publishedAt,
      attacker: "RU",
      target: "UA",
      window: { start: "2025-06-01T12:00+03:00", end: "2025-06-02T12:00+03:00", startPrecision: "half_day", endPrecision: "half_day", wording: "overnight" },
      tallies: [{ weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37 }, { weapon: "missile-unspecified", launched: 4 }],
      hitLocations: 12,
      casualties: [{ measure: "killed", count: 2, wording: "Two" }],
      losses: [{ object: "house", verb: "damaged", count: 9, wording: "nine" }],
    });
  });

  it("gives every figure its words", () => {
    const [report] = read(NIGHT).records;
    expect(report?.evidence?.map(({ path, wording }) => `${path.join(".")}: ${wording}`)).toEqual([
      "tallies.0.launched: 80",
      "tallies.0.shotDown: 15",
      "tallies.0.suppressed: 37",
      "tallies.1.launched: four",
      "hitLocations: 12",
      "losses.0.count: nine",
      "casualties.0.count: Two",
    ]);
    for (const { span, wording } of report?.evidence ?? []) expect(NIGHT.slice(span.start, span.end)).toBe(wording);
  });

  it("trap: regions named after a total are parts of it, not added", () => {
    const [report] = read("The Russian Defence Ministry said 154 Ukrainian drones were destroyed overnight: 52 over the Kursk Region and 31 over the Belgorod Region.").records;
    expect(report?.tallies).toEqual([{ weapon: "uav-unspecified", intercepted: 154 }]);
    expect(report?.regions).toEqual([{ code: "RU-KRS", measure: "intercepted", count: 52 }, { code: "RU-BEL", measure: "intercepted", count: 31 }]);
    expect(report?.attacker).toBe("UA");
  });

  it("adds up regions where no total stands before them", () => {
    const [report] = read("It said 29 drones were shot down overnight over the Ryazan Region, 27 over the Voronezh Region and one over the Tula Region.").records;
    expect(report?.tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 57 }]);
  });

  it("states a headline over all weapons and keeps its parts as tallies", () => {
    const [report] = read("Russia fired a total of 512 aerial weapons on Sunday night, including 452 drones and decoys and 60 missiles.").records;
    expect(report?.stated).toEqual({ launched: 512 });
    expect(report?.tallies.map(({ launched }) => launched)).toEqual([452, 60]);
  });

  it("keeps a named part of a tally as its subset", () => {
    const [report] = read("Russia used 70 missiles, including 10 Kinzhals, last night.").records;
    expect(report?.tallies).toEqual([{ weapon: "missile-unspecified", launched: 70, subsets: [{ weapon: "kinzhal", launched: 10 }] }]);
  });

  it("keeps bounds and approximations", () => {
    const [report] = read("Russia launched nearly 500 drones and more than 40 missiles overnight.").records;
    expect(report?.tallies.map(({ launched }) => launched)).toEqual([{ min: 0, max: 499, approximate: true }, { min: 41 }]);
  });

  it("makes a report for each window and each side", () => {
    const { records } = read("On Sunday, Russia launched 20 drones at Ukraine. On Saturday, Russia launched 30 drones. Overnight, Ukraine launched 40 drones at Russia.");
    expect(records.map(({ attacker, window, tallies }) => [attacker, window.start, tallies[0]?.launched])).toEqual([
      ["RU", "2025-06-01T00:00+03:00", 20],
      ["RU", "2025-05-31T00:00+03:00", 30],
      ["UA", "2025-06-01T12:00+03:00", 40],
    ]);
  });

  it("takes a day on which something was only said for no window, and says that none is stated", () => {
    const { records, issues } = read("Ukraine said on Friday it shot down 5 drones.");
    expect(records[0]?.window).toMatchObject({ end: publishedAt, startPrecision: "day" });
    expect(issues.map(({ code }) => code)).toEqual(["window_not_stated"]);
  });

  it("takes the time from an earlier sentence, with figures or without", () => {
    const { records, issues } = read("Clashes went on near Kherson on Sunday. 12 drones were shot down. Another 5 were lost.");
    expect(records.map(({ window }) => window.start)).toEqual(["2025-06-01T00:00+03:00"]);
    expect(issues).toEqual([]);
  });

  it("takes a window of the hours or days before publication from \"over the past week\"", () => {
    expect(read("Over the past week Russia launched 1,200 drones.").records[0]?.window).toMatchObject({ start: "2025-05-26T09:00+03:00", end: publishedAt });
  });

  it("leaves totals over months out of a strike's report, with an issue", () => {
    const { records, issues } = read("Since September 2022, Moscow has launched at least 3,700 Shahed drones.");
    expect(records).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["unread_figure"]);
  });

  it("leaves out a second value of one figure, with an issue, rather than choose or add", () => {
    const { records, issues } = read("Overnight Russia launched 80 drones. Overnight Russia launched 90 drones.");
    expect(records[0]?.tallies).toEqual([{ weapon: "uav-unspecified", launched: 80 }]);
    expect(issues.map(({ code }) => code)).toEqual(["unread_figure"]);
  });

  it.each(["The weather in Kyiv was fine on Monday.", "Five people were hurt in a road accident on Monday.", "The parties exchanged 300 prisoners on Monday.", ""])("gives no record of: %s", (text) => {
    expect(read(text).records).toEqual([]);
  });

  it.each([
    [NIGHT, "attack_report"],
    ["Ukraine shot down 24 of its drones.", "interception_report"],
    ["Correction: Russia launched 80 drones.", "correction"],
    ["Air raid alert in Kyiv: take shelter.", "alert"],
    ["The weather was fine.", "other"],
  ] as const)("classifies %j", (text, kind) => {
    expect(classify(text, { dialect: "english_report" })).toBe(kind);
  });

  it("finds no English bulletin in a text without a word in Latin letters", () => {
    const piece = fc.constantFrom("збито", "5", "82", "БпЛА", "уничтожено", "ракет", " ", ", ", ". ", "\n", "A");
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => classify(pieces.join(" "), { dialect: "english_report" }) === "other"));
    expect(classify("5 drones were shot down.", { dialect: "english_report" })).toBe("interception_report");
  });

  it("gives lawful reports whose spans and residue tile the text, whatever the text", () => {
    const word = fc.constantFrom("Russia", "Ukraine", "said", "launched", "shot down", "were", "of", "the", "and", ",", ".", "5", "12", "drones", "Shahed", "missiles", "killed", "people", "including", "overnight", "Sunday", "over Kursk", "locations", "hit", "houses", "damaged", "\ud83d");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const { records, spans, residue } = read(text);
        for (const record of records) expect(StrikeReport.safeParse(record).success).toBe(true);
        const tiles = [...spans, ...residue].sort((a, b) => a.start - b.start || a.end - b.end);
        expect(tiles.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      }),
    );
  });
});
