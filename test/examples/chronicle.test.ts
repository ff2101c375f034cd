import { expect, it, describe } from "vitest";
import { describeWithShared, sharedFolder } from "../support/corpora.js";
import { runExample } from "./run.js";

describe("the example of the chronicle", () => {
  it("names its day rules, and shows 53 within 162 as 162", async () => {
    const text = await runExample("chronicle");
    expect(text).toContain("launched, night_of");
    expect(text).toContain("from 2025-05-01 to 2025-08-05: the first and the last month hold only their days within");
    expect(text).toContain("Together 162, not 215");
    expect(text).toContain("From 2025-07-24");
    expect(text).toMatch(/41 warplanes were hit/u);
  });
});

describeWithShared("the example of the chronicle on real rows and posts", () => {
  it("reads both, and counts the overlaps of the posts once", async () => {
    const text = await runExample("chronicle", `${sharedFolder}corpora/missile_attacks_daily.csv`, `${sharedFolder}corpora/mod_russia_itemised.jsonl`);
    expect(text).toContain("| 2026-05 |");
    // As added up by hand from the rows, by start, end and evening date.
    expect(text).toContain("| 2025-06 | 5251 | 4502 | 5678 | 4840 | 5251 | 4502 |");
    expect(text).toMatch(/\| 2022-10 \| 382–393 \|/u);
    expect(text).toContain("The last of them is 2024-12-09 to 2024-12-11");
    const [, plain = "0", accounted = "0"] = /Added as they stand: (\d+)\+?\. With overlaps counted once: (\d+)/u.exec(text) ?? [];
    expect(Number(accounted)).toBeGreaterThan(0);
    expect(Number(accounted)).toBeLessThanOrEqual(Number(plain));
  }, 60_000);
});
