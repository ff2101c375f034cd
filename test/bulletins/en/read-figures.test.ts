import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { readFigures, type Figure, type FigureMeasure } from "../../../src/bulletins/index.js";
import { boundsOf, type Quantity } from "../../../src/quantity/index.js";
import { describeWithShared, sharedFolder } from "../../support/corpora.js";

const read = (text: string): Figure[] => readFigures(text, { language: "en" });

/** "24 shotDown", "161+ launched", "0-499~ launched" */
const short = ({ count, measure }: Pick<Figure, "count" | "measure">): string => {
  const { min, max, approximate } = boundsOf(count);
  const bounds = max === undefined ? `${min}+` : min === max ? String(min) : `${min}-${max}`;
  return `${bounds}${approximate ? "~" : ""} ${measure}`;
};

/** All figures but those that count something else. */
const told = (text: string): string => read(text).filter(({ measure }) => measure !== "other").map(short).join(", ");

describe("readFigures tells what a verb says of its object and its subject", () => {
  it.each([
    ["Ukrainian gunners shot down 19 Russian drones.", "19 shotDown"],
    ["The crews shot 19 drones down.", "19 shotDown"],
    ["Nineteen drones were shot down by mobile groups.", "19 shotDown"],
    ["19 drones shot down near Odesa", "19 shotDown"],
    ["Kyiv downs 42 of 47 Russian drones", "42 intercepted, 47 launched"],
    ["The ministry reported downing 44 Ukrainian drones overnight.", "44 intercepted"],
    ["Both missiles were intercepted.", "2 intercepted"],
    ["The Kremlin said that 48 drones had been brought down.", "48 intercepted"],
    ["Russian forces fired ten S-300 missiles at Kharkiv.", "10 launched"],
    ["More than 700 drones were launched last night, along with 13 missiles.", "701+ launched, 13 launched"],
    ["Russia attacked Ukraine with two Iskander-M missiles and 91 Shahed-type drones from Kursk.", "2 launched, 91 launched"],
    ["Ukraine was attacked by 50 Shahed drones.", "50 launched"],
    ["The attack involved 263 drones.", "263 launched"],
    ["A barrage of 110 missiles was aimed at the grid.", "110 launched"],
    ["Officials said 69 missiles and 298 drones were involved in the attack.", "69 launched, 298 launched"],
    ["Dozens of drones and more than two dozen missiles targeted Kyiv.", "24+ launched, 25+ launched"],
    ["The city was hit by three missiles.", "3 reachedTarget"],
    ["Five drones and one missile got through the defences.", "5 reachedTarget, 1 reachedTarget"],
    ["Another 33 drones disappeared from radar.", "33 suppressed"],
    ["Kyiv lost track of 12 decoys.", "12 suppressed"],
    ["Another 34 drones were lost, likely jammed by electronic warfare.", "34 suppressed"],
    ["Twenty-two drones failed to reach their targets.", "22 suppressed"],
    ["Air defence has shot down/suppressed 91 UAVs.", "91 intercepted"],
    ["Ukrainian forces shot down or jammed 278 of 315 drones.", "278 intercepted, 315 launched"],
    ["The radars detected and the gunners detected and destroyed 30 targets.", "30 intercepted"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("readFigures reads parts, wholes and lists", () => {
  it.each([
    ["Crews downed 51 out of the 53 drones.", "51 intercepted, 53 launched"],
    ["Kyiv said it intercepted half of the 12 missiles and 40 of the 66 drones.", "6 intercepted, 12 launched, 40 intercepted, 66 launched"],
    ["Ukraine shot down 26 drones out of 30 launched from Crimea.", "26 shotDown, 30 launched"],
    ["Of the 90 drones, 56 were shot down and 30 were lost.", "90 launched, 56 shotDown, 30 suppressed"],
    ["Out of them, 90 missiles and 88 drones were shot down.", "90 shotDown, 88 shotDown"],
    ["Russia fired 17 missiles and 60 drones, of which 12 missiles and 41 drones were shot down.", "17 launched, 60 launched, 12 shotDown, 41 shotDown"],
    ["It launched 95 drones and decoys, 50 of which were shot down and 42 lost.", "95 launched, 50 shotDown, 42 suppressed"],
    ["Russia launched 26 drones, with 21 being shot down.", "26 launched, 21 shotDown"],
    ["Moscow used 70 missiles, including 10 Kinzhals.", "70 launched, 10 launched"],
    ["Russia destroyed 154 drones: 52 over Kursk region, 31 over Belgorod and two over Crimea.", "154 intercepted, 52 intercepted, 31 intercepted, 2 intercepted"],
    ["None of the seven missiles was intercepted.", "0 intercepted, 7 launched"],
    ["Ukraine shot down all 33 drones launched by Russia.", "33 shotDown, 33 launched"],
    ["Ukraine shot down all 33 drones.", "33 shotDown"],
    ["On average 37% of the 80 missiles fired were intercepted.", "80 launched"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it("claims no figure from what is excepted of an unknown whole", () => {
    expect(told("Air defences shot down all but 26 drones and 31 missiles.")).toBe("");
  });
});

describe("readFigures counts people, places and things", () => {
  it.each([
    ["The strike killed 5 people, including 2 children, and injured 34.", "5 killed, 2 killed, 34 injured"],
    ["Six missiles struck the town, killing 12 and wounding dozens.", "6 reachedTarget, 12 killed, 24+ injured"],
    ["At least six people died and 24 were wounded.", "6+ killed, 24 injured"],
    ["The strike left 4 dead and 20 wounded.", "4 killed, 20 injured"],
    ["The death toll rose to 28.", "28 killed"],
    ["Two people, a man and a woman, were killed and four more suffered injuries.", "2 killed, 4 injured"],
    ["Hits by 14 UAVs were recorded at 7 locations, and debris fell at eight sites.", "14 reachedTarget, 7 hitLocations, 8 debrisLocations"],
    ["The operation destroyed 13 aircraft and damaged dozens more.", "13 destroyed, 24+ damaged"],
    ["Eight houses were destroyed and 30 damaged.", "8 destroyed, 30 damaged"],
    ["Russia and Ukraine swapped 303 prisoners.", "303 prisonersExchanged"],
    ["Each side freed 270 servicemen and 120 civilians.", "270 prisonersExchanged, 120 prisonersExchanged"],
    ["Kyiv received the bodies of 1,212 fallen soldiers.", "1212 remainsReturned"],
    ["Russia handed over 6,000 bodies.", "6000 remainsReturned"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("readFigures takes for a figure only what is counted and was", () => {
  it.each([
    "Kh-101 missiles, Su-35 jets and S-400 systems were used on June 2, 2025.",
    "A 12-year-old girl was killed.",
    "Oleh, 45, was wounded.",
    "Allies sent the Switchblade 300 and Shahed 136 drones were shot down.",
    "Russia can launch up to 500 drones.",
    "Moscow plans to fire 1,000 drones per day.",
    "Ukraine did not shoot down 5 missiles.",
    "An average of 100 drones was launched.",
    "Russia launched 12 missile strikes and 85 airstrikes.",
    "Ukrainian drones hit 41 aircraft at four airbases.",
    "Russia possesses 600 Iskander-M missiles.",
    "Several missiles were shot down.",
    "Air defences shot down over 80% of the missiles.",
    "Russian forces lost 1,200 soldiers, 10 tanks and 60 drones.",
    "At least 19 drones entered Polish airspace.",
    "A group of 32 missile engineers was intercepted.",
    "While 27 were seen, 19 others went undetected.",
    "Ukraine proposed exchanging 1,200 prisoners.",
  ])("%s", (text) => {
    expect(told(text)).toBe("");
  });

  it("trap: a count that has a verb of its own is not given its neighbour's", () => {
    expect(told("Six missiles were intercepted, four hit targets and two fell short.")).toBe("6 intercepted, 4 reachedTarget");
    expect(told("Russia launched 50 drones, and 12 drones damaged buildings.")).toBe("50 launched");
  });

  it("reads a denied bound as its opposite", () => {
    expect(told("At no point has Russia launched more than 82 missiles in a day.")).toBe("0-82 launched");
  });

  it("keeps bounds and approximations", () => {
    expect(told("Russia fired nearly 500 drones, about 40 missiles, over 890 bombs and hundreds of decoys.")).toBe("0-499~ launched, 40~ launched, 891+ launched, 200+ launched");
  });

  it("takes vague words by the policy that is passed", () => {
    const [figure] = readFigures("Dozens of drones were shot down.", { language: "en", policy: "acled" });
    expect(figure?.count).toEqual({ min: 12, max: 12, approximate: true });
  });
});

describe("readFigures says of what, by whom and whose attack", () => {
  it("gives the weapon in the text's words, without its owner", () => {
    expect(read("Kyiv shot down 24 of the 26 Russian attack drones.").map(({ weapon }) => weapon)).toEqual(["attack drones", "attack drones"]);
    expect(read('Moscow fired 6 "Kinzhal" missiles and 40 drones and decoys.').map(({ weapon }) => weapon)).toEqual(['"Kinzhal" missiles', "drones and decoys"]);
  });

  it.each([
    ["Ukraine's air force said it shot down 5 drones.", "Ukraine's air force"],
    ["Five drones were shot down, according to officials.", "officials"],
    ["Five drones were shot down, said Governor Ivan Petrenko on Monday.", "Governor Ivan Petrenko"],
    ["Ivan Petrenko, head of the region, reported that 5 drones were shot down.", "Ivan Petrenko, head of the region"],
    ["It said 5 drones were shot down.", undefined],
    ["Five drones were shot down.", undefined],
  ])("names the claimant of: %s", (text, by) => {
    expect(read(text)[0]?.by).toBe(by);
  });

  it.each([
    ["Russian air defences shot down 5 drones.", "UA"],
    ["Ukraine shot down 5 drones.", "RU"],
    ["Five Ukrainian drones were destroyed.", "UA"],
    ["Russia launched 5 drones.", "RU"],
    ["Five drones were destroyed over the Kursk Region.", "UA"],
    ["Five people were killed in the Ukrainian city of Sumy.", "RU"],
    ["Five drones were shot down.", undefined],
  ] as const)("tells whose attack it was: %s", (text, side) => {
    expect(read(text)[0]?.side).toBe(side);
  });

  it("reads both parties alike", () => {
    const swapped = (text: string): string => text.replaceAll("Russia", "#").replaceAll("Ukraine", "Russia").replaceAll("#", "Ukraine");
    const text = "Russia launched 40 drones at Ukraine. Ukraine shot down 31 drones.";
    expect(read(swapped(text)).map(short)).toEqual(read(text).map(short));
    expect(read(swapped(text)).map(({ side }) => side)).toEqual(["UA", "UA"]);
  });
});

describe("readFigures on any text", () => {
  const word = fc.constantFrom("Russia", "Ukraine", "said", "launched", "shot", "down", "were", "of", "the", "and", ",", ".", "5", "drones", "Kh-101", "missiles", "killed", "people", "all but", "which", "half", "(", ")", "over", "while", "\n\n", "not", "hits", "by", "\ud83d", "12%");
  const prose = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));

  it("gives spans of the text as given, with their words, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        for (const { span, wording, count } of read(text)) {
          expect(wording).toBe(text.slice(span.start, span.end));
          expect(wording).not.toBe("");
          expect(boundsOf(count).min).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("finds the same whatever Markdown and quotes stand around its words", () => {
    expect(told("Kyiv shot down **24** of the “25” _attack drones_.")).toBe("24 shotDown, 25 launched");
  });

  it.each(["5 drones ", "shot down 5 ", "5 of ", "5 drones and ", "said ", '"', "(", "\ud83d5 ", "Russia 5 ", "5. A ", "not allegedly ", "1"])("reads a long run of %j, each figure in its place", (piece) => {
    const text = piece.repeat(Math.ceil(80_000 / piece.length));
    expect(read(text).every(({ span, wording }) => text.slice(span.start, span.end) === wording)).toBe(true);
  });

  it("refuses another language as a programmer's mistake", () => {
    expect(() => readFigures("", { language: "fr" as "en" })).toThrow(RangeError);
  });

  it("is typed by measure", () => {
    expectTypeOf(read("")[0]).toEqualTypeOf<Figure | undefined>();
    expectTypeOf<Figure["measure"]>().toEqualTypeOf<FigureMeasure>();
    expectTypeOf<Figure["count"]>().toEqualTypeOf<Quantity>();
  });
});

interface Label {
  readonly key: string;
  readonly unsure?: string;
  readonly figures?: readonly { readonly measure: string; readonly count: readonly [number, number | null]; readonly implied?: boolean }[];
}

describeWithShared("readFigures against labels made by reading", () => {
  const rows = <T>(name: string): T[] => readFileSync(`${sharedFolder}corpora/${name}`, "utf8").trim().split("\n").map((line) => JSON.parse(line) as T);

  it("finds at least 98 % of the labelled figures, and at least 98 % of what it finds is labelled so", () => {
    const texts = new Map(rows<{ key: string; text: string }>("english.jsonl").map(({ key, text }) => [key, text]));
    let [wanted, given, right] = [0, 0, 0];
    for (const label of rows<Label>("english_gold.jsonl")) {
      const text = texts.get(label.key);
      if (text === undefined || label.unsure !== undefined) continue;
      const name = (measure: string, [min, max]: readonly [number, number | null]): string => `${measure} ${min} ${String(max)}`;
      const figures = label.figures ?? [];
      const free = figures.filter(({ measure, implied }) => measure !== "other" && implied !== true).map(({ measure, count }) => name(measure, count));
      const implied = new Set(figures.filter((figure) => figure.implied === true).map(({ measure, count }) => name(measure, count)));
      wanted += free.length;
      for (const { measure, count } of read(text)) {
        const found = name(measure, [boundsOf(count).min, boundsOf(count).max ?? null]);
        const place = free.indexOf(found);
        if (place >= 0) free.splice(place, 1);
        if (place >= 0) right += 1;
        if (place >= 0 || (measure !== "other" && !implied.has(found))) given += 1;
      }
    }
    expect(wanted).toBeGreaterThan(100);
    expect(right / wanted).toBeGreaterThanOrEqual(0.98);
    expect(right / given).toBeGreaterThanOrEqual(0.98);
  });
});
