import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readBulletin } from "../../../src/bulletins/index.js";
import { boundsOf, isAbsent, sumQuantities } from "../../../src/quantity/index.js";
import type { StrikeReport } from "../../../src/strike/index.js";
import { describeWithShared, sharedFolder } from "../../support/corpora.js";

interface Post {
  readonly key: string;
  readonly text: string;
  readonly published_at?: string;
  readonly total: number;
}

const linesOf = (name: string): Post[] =>
  readFileSync(`${sharedFolder}corpora/${name}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Post);

/** What a report counts as stopped, whichever verb it uses. */
function stopped({ tallies }: StrikeReport): { readonly min: number; readonly max: number | undefined } {
  return boundsOf(sumQuantities(tallies.flatMap(({ intercepted, shotDown, suppressed }) => [intercepted ?? shotDown, suppressed].flatMap((count) => (isAbsent(count) ? [] : [count])))));
}

describeWithShared("real posts of the Russian Ministry of Defence", () => {
  const itemised = linesOf("mod_russia_itemised.jsonl");
  const posts = linesOf("mod_russia.jsonl").flatMap((post) => (post.published_at === undefined || post.published_at === "" ? [] : [{ ...post, publishedAt: post.published_at }]));
  const readings = posts.map(({ text, publishedAt }) => ({ text, reading: readBulletin(text, { publishedAt }) }));

  it("have every itemised total exact: the trap of the first region's number taken for the total", () => {
    const wrong = itemised.filter(({ text, published_at = "", total }) => {
      const sums = readBulletin(text, { publishedAt: published_at }).records.map(stopped);
      return sums.reduce((sum, { min }) => sum + min, 0) !== total || sums.some(({ min, max }) => min !== max);
    });
    expect(itemised.length).toBeGreaterThan(200);
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("seldom leave a doubt where they give a record, and seldom give none", () => {
    const told = readings.filter(({ reading }) => reading.records.length > 0);
    expect(told.length / readings.length).toBeGreaterThan(0.95);
    expect(told.filter(({ reading }) => reading.issues.length > 0).length / told.length).toBeLessThanOrEqual(0.1);
  });

  it("have items that add up to their total, or an issue that says why not", () => {
    for (const { reading } of readings) {
      for (const report of reading.records) {
        const parts = (report.regions ?? []).flatMap(({ count }) => (isAbsent(count) ? [] : [count]));
        const { max } = stopped(report);
        if (parts.length === 0 || max === undefined) continue;
        if (boundsOf(sumQuantities(parts)).min > max) expect(reading.issues.length).toBeGreaterThan(0);
      }
    }
  });
});
