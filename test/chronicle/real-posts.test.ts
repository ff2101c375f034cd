import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readBulletin } from "../../src/bulletins/index.js";
import { toSeries, total } from "../../src/chronicle/index.js";
import { boundsOf, sumCounts } from "../../src/quantity/index.js";
import type { StrikeReport } from "../../src/strike/index.js";
import { describeWithShared, sharedFolder } from "../support/corpora.js";

const MINISTRY = "Russian Ministry of Defence";

describeWithShared("the posts of the Russian Ministry of Defence", () => {
  const lines = readFileSync(`${sharedFolder}corpora/mod_russia.jsonl`, "utf8").split("\n").filter((line) => line.trim() !== "");
  const posts = lines.map((line) => JSON.parse(line) as { readonly text: string; readonly published_at?: string });
  // A few are undated: their windows cannot be told.
  const reports = posts.flatMap(({ text, published_at: publishedAt }) => (publishedAt === undefined ? [] : readBulletin(text, { publishedAt }).records)).filter(({ source }) => source.name === MINISTRY);
  const plainSum = (own: readonly StrikeReport[]): number => boundsOf(sumCounts(own.flatMap(({ tallies }) => tallies.map(({ intercepted, shotDown }) => intercepted ?? shotDown))).quantity).min;

  it("are added without counting an evening twice that lies within a night", () => {
    expect(reports.length).toBeGreaterThan(posts.length / 2);
    const series = toSeries(reports, { measure: "intercepted", rule: "start", zone: "Europe/Moscow", step: "day" });
    if (!series.ok) throw new Error(series.issues[0].message);
    const overlapping = series.value.cells.filter(({ reports: own }) => own.length > 1);
    expect(overlapping.length).toBeGreaterThan(0);
    let saved = 0;
    for (const { quantity, reports: own } of overlapping) {
      const plain = plainSum(own.flatMap((index) => reports[index] ?? []));
      const accounted = quantity === undefined ? 0 : boundsOf(quantity).min;
      expect(accounted).toBeLessThanOrEqual(plain);
      saved += plain - accounted;
    }
    expect(saved).toBeGreaterThan(0);
  });

  it("contradict each other nowhere: a week's missiles are not its drones", () => {
    for (const measure of ["intercepted", "shotDown"] as const) for (const coverage of ["declared", "assumed"] as const) expect(total(reports, measure, { coverage })).toMatchObject({ ok: true });
  });

  it("come to fast bounds that hold the sharp ones", () => {
    const [sharp, fast] = (["sharp", "fast"] as const).map((bounds) => total(reports, "intercepted", { bounds }));
    if (sharp?.ok !== true || fast?.ok !== true) throw new Error("no total");
    expect(boundsOf(fast.value.quantity).min).toBeLessThanOrEqual(boundsOf(sharp.value.quantity).min);
    expect(boundsOf(sharp.value.quantity).min).toBeLessThanOrEqual(plainSum(reports));
  });
});
