import { describe, expect, it } from "vitest";
import { readBulletin, readFigures } from "../../../src/bulletins/index.js";

const figures = (text: string): string[] => readFigures(text, { language: "en" }).map(({ count, measure, side }) => `${JSON.stringify(count)} ${measure} ${side ?? "-"}`);

describe("traps of English prose", () => {
  it.each([
    ["At least 28 people were hurt in Kyiv after Russia launched 440 drones.", "440 launched RU"],
    ["Over the winter Russia launched 738 missiles.", "738 launched RU"],
    ["In January Russia fired 90 missiles.", "90 launched RU"],
    ["Strikes over Russia involved 30 drones.", "30 launched UA"],
  ])("takes who is named before the verb for the attacker, not a place of another phrase: %s", (text, wanted) => {
    expect(figures(text)).toContain(wanted);
  });

  it("counts places where debris fell apart from those that were hit, the noun left out too", () => {
    expect(figures("Nine missiles hit 37 locations, and debris fell on eight.")).toEqual(["9 reachedTarget -", "37 hitLocations -", "8 debrisLocations -"]);
  });

  it("takes nothing that is denied for a fact", () => {
    expect(figures("Russia's Defense Ministry denied that 12 aircraft had been destroyed.")).toEqual(["12 other -"]);
    expect(figures("Moscow dismissed reports of 5 missiles shot down, but officials said 3 drones were intercepted.")[1]).toMatch(/^3 intercepted/u);
  });

  it("does not take the rank of an attack for the time of it", () => {
    const { records, issues } = readBulletin("Ukraine's Air Force said it had destroyed 52 out of the 54 drones launched overnight in the largest attack since the start of the war.", { publishedAt: "2023-05-29" });
    expect(records[0]?.tallies).toEqual([{ weapon: "uav-unspecified", intercepted: 52, launched: 54 }]);
    expect(issues).toEqual([]);
  });

  it("reads the day of a statement and has no number left over", () => {
    const { issues, residue } = readBulletin("Ukraine shot down 71 of 124 drones overnight, the air force said in a statement on February 11.", { publishedAt: "2025-02-11" });
    expect(issues).toEqual([]);
    expect(residue).toHaveLength(1);
  });
});

describe("counts whose words stand apart", () => {
  const told = (text: string): string => readFigures(text, { language: "en" }).filter(({ measure }) => measure !== "other").map(({ count, measure }) => `${JSON.stringify(count)} ${measure}`).join(", ");

  it("does not look for a verb's object in the next sentence", () => {
    expect(told("Russia fired nine missiles, four shot down. Three more were jammed.")).toBe("9 launched, 4 shotDown, 3 suppressed");
  });

  it.each([
    ["The death toll from Friday's strike on the market in Sumy rose to 19, including four children.", "19 killed, 4 killed"],
    ["Crews found two more victims, bringing the number of dead to 17.", "17 killed"],
    ["The tally of those hospitalized climbed to 44.", "44 injured"],
    ["Monitors have recorded 1,204 civilian deaths.", "1204 killed"],
    ["Five drones attacked the port as the death toll stood at 12.", "5 launched, 12 killed"],
    ["Three of the 15 wounded later died.", "3 killed"],
    ["The 30 dead included nine children.", "30 killed, 9 killed"],
    ["Four members of one family were killed.", "4 killed"],
    ["In the second part of the swap 80 were freed.", "80 prisonersExchanged"],
    ["Among the injured were six medics.", "6 injured"],
    ["Kyiv says 12 people, two of them rescuers, died.", "12 killed, 2 killed"],
    ["Of the 40 wounded, nine remain in hospital.", "40 injured"],
    ["Nine people were taken to hospital and four needed hospital treatment.", "9 injured, 4 injured"],
    ["Moscow returned 60 prisoners of war and Kyiv freed 60 Russians.", "60 prisonersExchanged, 60 prisonersExchanged"],
    ["Four people died, among them two teenagers.", "4 killed, 2 killed"],
    ["The blast killed eight residents aged between 20 and 71.", "8 killed"],
    ["The swap, in which 40 severely wounded soldiers were freed, took place at the border.", "40 prisonersExchanged"],
  ])("counts people where the verb is left out: %s", (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ["Five missiles and 20 drones were recorded hitting nine sites.", "5 reachedTarget, 20 reachedTarget, 9 hitLocations"],
    ["Thirty missiles were shot down and six didn't reach their targets.", "30 shotDown, 6 suppressed"],
    ["Fifteen were shot down and 30 were lost or jammed.", "15 shotDown, 30 suppressed"],
    ["If Russia fires 500 drones, interceptors may run out.", ""],
    ["The gunners could stop only two of nine missiles.", "2 intercepted, 9 launched"],
    ["The gunners could stop nine missiles.", ""],
    ["Ukraine shot down 15 more drones than the night before.", ""],
    ["Residents saw five drones over the refinery.", ""],
    ["Wednesday night saw 50 drones launched.", "50 launched"],
    ["Russia fired 900 drones in May, compared with 700 a month earlier.", "900 launched, 700 launched"],
    ["The salvo included 12 cruise missiles and 80 drones.", "12 launched, 80 launched"],
    ["The aid package included 12 missiles.", ""],
    ["Dozens of drones rained down on the city.", "24+ launched"],
    ["Overnight, 90 drones, including decoys, and eight missiles were launched.", "90 launched, 8 launched"],
    ["Kyiv launched four U.S.-made missiles.", "4 launched"],
    ["Gunners shot down seven drones and damaged one more.", "7 shotDown"],
    ["The blaze caused damage worth $3 million and cut off 2,000 households.", ""],
    ["Kyiv said it intercepted 90% of the 120 drones.", "120 launched"],
    ["Nearly all of the 50 drones were downed.", "0-49~ intercepted, 50 launched"],
    ["Satellite pictures show nine destroyed bombers.", "9 destroyed"],
    ["The sides agreed to return 500 bodies.", ""],
    ["The attack: 30 drones, 22 of them shot down.", "22 shotDown"],
    ["The ministry said 40 drones were downed, including five headed for the capital.", "40 intercepted, 5 intercepted"],
    ["Hits were recorded at seven places, and debris fell at three more.", "7 hitLocations, 3 debrisLocations"],
  ])("counts weapons, places and things where the verb stands off: %s", (text, wanted) => {
    const bounds = told(text).replace(/\{"min":(?<min>\d+),"max":(?<max>\d+),"approximate":true\}/gu, "$<min>-$<max>~").replace(/\{"min":(?<min>\d+)\}/gu, "$<min>+");
    expect(bounds).toBe(wanted);
  });
});
