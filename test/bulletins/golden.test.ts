import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { goldenFolder, goldenNames, readGolden } from "../support/golden.js";

const names = goldenNames();

// Sentences of our own in the official formulas: every variant and trap. `npm run golden` writes them anew.
describe("golden bulletins", () => {
  it.each(names)("are read as they were: %s", (name) => {
    expect(readGolden(name)).toBe(readFileSync(`${goldenFolder}${name}.json`, "utf8"));
  });

  it("leave no reading without its text", () => {
    const readings = readdirSync(goldenFolder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
    expect(readings.map((file) => file.replaceAll("\\", "/").slice(0, -".json".length)).sort()).toEqual(names);
  });
});
