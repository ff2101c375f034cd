import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readBulletin } from "../../../src/bulletins/index.js";
import { describeWithShared, sharedFolder } from "../../support/corpora.js";

interface Post {
  readonly key: string;
  readonly text: string;
  readonly published_at?: string;
}

describeWithShared("real Ukrainian bulletins", () => {
  const posts = readFileSync(`${sharedFolder}corpora/kpszsu.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Post);
  const readings = posts.map(({ text, published_at = "2025-10-06" }) => ({ text, reading: readBulletin(text, { publishedAt: published_at }) }));

  it("are known for Ukrainian, and all but one that counts nothing give one report", () => {
    expect(readings.map(({ reading }) => reading.dialect)).toEqual(posts.map(() => "ukrainian_air_force"));
    expect(readings.filter(({ reading }) => reading.records.length !== 1).length).toBeLessThanOrEqual(1);
  });

  it("seldom leave a doubt", () => {
    expect(readings.filter(({ reading }) => reading.issues.length > 0).length / posts.length).toBeLessThanOrEqual(0.1);
  });

  it("leave little of the text unread", () => {
    const unread = readings.flatMap(({ reading }) => (reading.records.length > 0 ? reading.residue : [])).reduce((sum, { start, end }) => sum + end - start, 0);
    const length = posts.reduce((sum, { text }) => sum + text.length, 0);
    expect(unread / length).toBeLessThan(0.05);
  });
});
