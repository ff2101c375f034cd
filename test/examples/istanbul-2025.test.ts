import { expect, it } from "vitest";
import { describeWithShared, sharedFolder } from "../support/corpora.js";
import { runExample } from "./run.js";

const MAIN_FIGURES = ["84 launched: 80 Shahed-type", "52 intercepted: 15 shot down + 37 suppressed", "61.9 %", "17.9 %", "12 hit locations", "162 intercepted", "Kursk Oblast 57, Belgorod Oblast 31, Lipetsk Oblast 27", "some dozen-plus", "Çırağan Palace", "Vladimir Putin"];

it("prints the situation report of 2 June 2025 from its own figures", async () => {
  const text = await runExample("istanbul-2025");
  for (const figure of MAIN_FIGURES) expect(text).toContain(figure);
  expect(text).toMatch(/53 intercepted\n(?:- .*\n)*- part of the account of the same source .*: not to be added to it/u);
  expect(text).not.toContain("215 intercepted");
});

describeWithShared("the example on the rows of the dataset", () => {
  it("prints the same night from the CSV", async () => {
    const text = await runExample("istanbul-2025", `${sharedFolder}corpora/missile_attacks_daily.csv`);
    for (const figure of MAIN_FIGURES) expect(text).toContain(figure);
  });
});
