/**
 * Reading Russian bulletins into reports, beside a parser that only finds dates in them (chrono-node, Russian) and a bare
 * regular expression that only finds the first number: the real posts where ../shared is there, else made-up ones. Run
 * by `npm run bench bulletins`.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as chrono from "chrono-node";
import { Bench } from "tinybench";
import { readBulletin } from "sitrep/bulletins";

interface Post {
  readonly text: string;
  readonly published_at: string;
}

const file = fileURLToPath(new URL("../../shared/corpora/mod_russia.jsonl", import.meta.url));
const isReal = existsSync(file);
const posts = isReal ? realPosts() : madeUpPosts(500);
const first = readBulletins();
console.log(`${posts.length} ${isReal ? "real" : "made-up"} posts, ${posts.reduce((sum, { text }) => sum + text.length, 0)} characters: ${first} reports`);

let kept = 0;
const bench = new Bench({ time: 3000, warmupTime: 500 });
bench.add("readBulletin", () => {
  kept += readBulletins();
});
bench.add("chrono-node (ru)", () => {
  for (const { text, published_at } of posts) kept += chrono.ru.parse(text, new Date(published_at)).length;
});
bench.add("regular expression", () => {
  for (const { text } of posts) kept += /(?:уничтожен|перехвачен|сбит)\p{L}*\D{0,40}(\d+)/u.exec(text)?.length ?? 0;
});
await bench.run();
const medians = new Map<string, number>();
for (const { name, result } of bench.tasks) {
  if (!("latency" in result)) continue;
  medians.set(name, result.latency.p50);
  console.log(`${name}: ${result.latency.p50.toFixed(1)} ms (median), ${((result.latency.p50 / posts.length) * 1000).toFixed(1)} µs a post`);
}
const [own = NaN, other = NaN] = [medians.get("readBulletin"), medians.get("chrono-node (ru)")];
console.log(`readBulletin is ${(other / own).toFixed(1)} × as fast as chrono-node on the same texts (${kept} things kept)`);

function readBulletins(): number {
  let reports = 0;
  for (const { text, published_at } of posts) reports += readBulletin(text, { publishedAt: published_at }).records.length;
  return reports;
}

function realPosts(): Post[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Partial<Post>).filter((post): post is Post => post.published_at !== undefined);
}

function madeUpPosts(count: number): Post[] {
  return Array.from({ length: count }, (_, i) => {
    const [total, rest] = [10 + (i % 90), 3 + (i % 6)];
    const text = i % 2 === 0
      ? `⚡️ **В период с 20.00 мск до 23.00 мск дежурными средствами ПВО уничтожены ${total} украинских беспилотных летательных аппаратов** самолетного типа: ▫️ ${total - rest} – над территорией **Брянской области**, ▫️ ${rest} – над территорией Республики Крым.`
      : `Около ${9 + (i % 10)}.30 мск дежурными средствами ПВО **уничтожен украинский беспилотный летательный аппарат** над территорией Курской области.`;
    return { text, published_at: "2025-06-02T21:30Z" };
  });
}
