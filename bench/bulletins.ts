/**
 * Reading Russian bulletins into reports, beside a parser that only finds dates in them (chrono-node, Russian) and a bare
 * regular expression that only finds the first number: the real posts where ../shared is there, else made-up ones. Run
 * by `npm run bench bulletins`.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as chrono from "chrono-node";
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
const ways: readonly (readonly [name: string, read: (post: Post) => number])[] = [
  ["readBulletin", ({ text, published_at }) => readBulletin(text, { publishedAt: published_at }).records.length],
  ["chrono-node (ru)", ({ text, published_at }) => chrono.ru.parse(text, new Date(published_at)).length],
  ["regular expression", ({ text }) => /(?:уничтожен|перехвачен|сбит)\p{L}*\D{0,40}(\d+)/u.exec(text)?.length ?? 0],
];
const ROUNDS = 25;
/** So many rounds over all posts an engine takes to settle. */
const WARM_UP = 15;
/** By way: the microseconds of each round over all posts. */
const times = ways.map((): number[] => []);
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  // All posts in turn, so that each way works from its own caches but for its first posts, as a program does that reads many.
  for (const [way, [, read]] of ways.entries()) {
    const start = performance.now();
    for (const post of posts) kept += read(post);
    if (round >= 0) times[way]?.push((performance.now() - start) * 1000);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

for (const [way, [name]] of ways.entries()) console.log(`${name}: ${(median(times[way] ?? []) / posts.length).toFixed(1)} µs a post (median of ${ROUNDS} rounds)`);
const [own = [], other = []] = times;
console.log(`readBulletin is ${median(own.map((time, round) => (other[round] ?? NaN) / time)).toFixed(1)} × as fast as chrono-node on the same texts (${kept} things kept)`);

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
