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
