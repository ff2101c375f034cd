import { afterEach, describe, expect, it } from "vitest";
import { runExample } from "./run.js";

const section = (text: string, title: string): string => {
  const from = text.indexOf(title);
  expect(from, title).toBeGreaterThanOrEqual(0);
  const end = text.indexOf("\n### ", from + title.length);
  return text.slice(from, end < 0 ? undefined : end);
};

describe("the example of talks", () => {
  afterEach(() => {
    process.exitCode = 0;
  });

  it("tells both processes, their commitments and the nights around the rounds", async () => {
    const text = await runExample("talks");
    for (const title of ["# Istanbul 2025", "# Trilateral talks, 2026", "## Commitments", "## Rhythm", "## Strikes around the rounds"]) expect(text).toContain(`${title}\n`);
    expect(section(text, "### Prisoner exchange (istanbul-2025-05-16/prisoners)")).toContain(": kept\n");
    const remains = section(text, "### Remains (istanbul-2025-06-02/remains)");
    expect(remains).toContain(": disputed\n");
    expect(remains).toContain("at least 6057: 6057 to Ukraine and an unknown number to Russia");
    expect(remains).toContain("6138: 6060 to Ukraine and 78 to Russia");
    expect(text).toContain("23 January 2026 – 24 January 2026 (dates of the place)");
  });

  it("has the exchange of 16 May partly kept on 24 May, by 697 on each side", async () => {
    const text = await runExample("talks", "2025-05-24");
    expect(text).toContain("# Istanbul 2025\n\nAs known on 25 May 2025 00:00 (Kyiv).");
    const exchange = section(text, "### Prisoner exchange (istanbul-2025-05-16/prisoners)");
    expect(exchange).toContain(": partly kept\n");
    expect(exchange).toContain("1394: 697 to Ukraine and 697 to Russia");
    expect(exchange).toContain("606: 303 to Ukraine and 303 to Russia");
    expect(text).not.toContain("### Round 2");
  });

  it("leads each comparison of nights with the permutation and calls it descriptive", async () => {
    const text = await runExample("talks", "2025-08-10");
    const around = section(text, "### Around Round 3, 23 July 2025");
    expect(around).toMatch(/Descriptive only: after against before, by the figures of Ukrainian Air Force/u);
    expect(around.indexOf("permutation of blocks")).toBeGreaterThan(0);
    expect(around.indexOf("permutation of blocks")).toBeLessThan(around.indexOf("plain Poisson"));
    expect(around).toMatch(/lag-1 autocorrelation .*variance over mean/u);
    expect(text).toMatch(/Near more than one round, and counted for the nearer: nights of 19 May 2025, .* and 24 May 2025 for Round 1; nights of 25 May 2025, .* for Round 2\./u);
  });

  it("counts the nights around each trilateral round too, those between its days apart", async () => {
    const text = await runExample("talks", "2026-03-05");
    expect(text.match(/^## Strikes around the rounds$/gmu)).toHaveLength(2);
    const [, trilateral = ""] = text.split("# Trilateral talks, 2026");
    for (const title of ["### Around Round 1, 23 January 2026 – 24 January 2026", "### Around Round 2, 4 February 2026 – 5 February 2026", "### Around Round 3, 17 February 2026 – 18 February 2026"]) {
      expect(section(trilateral, title)).toMatch(/\| 1 during \| 1 \| \d+ \|/u);
    }
    expect(section(trilateral, "### All rounds together")).toMatch(/\| 3 during \| 3 \|/u);
  });

  it("knows nothing before the first meeting", async () => {
    const text = await runExample("talks", "2025-01-01");
    expect(text.match(/None was known\./gu)).toHaveLength(2);
    expect(text).not.toContain("## Strikes");
  });

  it("refuses what is no date", async () => {
    expect(await runExample("talks", "yesterday")).toBe("");
    expect(process.exitCode).toBe(2);
  });
});
