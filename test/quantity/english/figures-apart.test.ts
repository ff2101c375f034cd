import { describe, expect, it } from "vitest";
import { formatQuantity, readQuantity, scanQuantities } from "../../../src/quantity/index.js";

const found = (text: string): string[] => scanQuantities(text).found.map(({ wording, quantity }) => `${wording} = ${formatQuantity(quantity)}`);

describe("figures that stand side by side", () => {
  it.each<[string, string[]]>([
    ["12-345 drones", ["12-345 = 12–345"]],
    ["6 1,000 drones", ["6 = 6", "1,000 = 1000"]],
    ["6 1000 drones", ["6 = 6", "1000 = 1000"]],
    ["June 12 345 drones", ["345 = 345"]],
    ["9 007 199 254 740 991 drones", ["9 007 199 254 740 991 = 9007199254740991"]],
    ["5 of 2025 fell", ["5 = 5", "2025 = 2025"]],
    ["2 jUNE drones", ["2 = 2"]],
  ])("are, in %j, %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(["hand", "hands", "handed", "handing", "turn", "turns", "turned", "turning", "give", "gave", "given"])("are not more than they say after the verb in '%s over 12'", (verb) => {
    expect(found(`They ${verb} over 12 drones`)).toEqual(["12 = 12"]);
  });

  it.each(["anywhere", "range", "ranges", "ranged", "ranging", "varied", "varying"])("are the ends of one count after '%s from'", (word) => {
    expect(found(`losses ${word} from 54 to 59`)).toEqual(["54 to 59 = 54–59"]);
  });

  it("are found after a pronoun where the words are to be a count alone", () => {
    expect(readQuantity("this one").issues.map(({ code }) => code)).toEqual(["unread_words"]);
  });

  it.each(["12,34", "1,2,34", "10/25", "1/20", "²³", "12½"])("are refused as a fraction where they are %s", (figure) => {
    expect(scanQuantities(`${figure} drones`)).toEqual({ found: [], refused: [{ code: "fraction", wording: figure, span: { start: 0, end: figure.length } }] });
  });

  it.each(["9-Xray", "9-ab3", "x½", "3a"])("are a name and no count in %s", (name) => {
    expect(scanQuantities(`the ${name} drones`)).toEqual({ found: [], refused: [] });
  });

  it.each(["12.", "(12)", "“12”!", "[12];", "*12*", "«12»,", "‘12’:", "\"12\"?"])("are read out of the marks around them: %s", (text) => {
    expect(readQuantity(text)).toMatchObject({ ok: true, value: { quantity: 12, wording: "12" }, issues: [] });
  });
});
