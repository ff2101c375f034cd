// bench/bulletins.ts
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as chrono from "chrono-node";
import { readBulletin } from "sitrep/bulletins";
var file = fileURLToPath(new URL("../../shared/corpora/mod_russia.jsonl", import.meta.url));
var isReal = existsSync(file);
var posts = isReal ? realPosts() : madeUpPosts(500);
var first = readBulletins();
console.log(`${posts.length} ${isReal ? "real" : "made-up"} posts, ${posts.reduce((sum, { text }) => sum + text.length, 0)} characters: ${first} reports`);
var kept = 0;
var ways = [
  ["readBulletin", ({ text, published_at }) => readBulletin(text, { publishedAt: published_at }).records.length],
  ["chrono-node (ru)", ({ text, published_at }) => chrono.ru.parse(text, new Date(published_at)).length],
  ["regular expression", ({ text }) => /(?:уничтожен|перехвачен|сбит)\p{L}*\D{0,40}(\d+)/u.exec(text)?.length ?? 0]
];
var PORTION = 400;
var ROUNDS = 25;
var portions = Array.from({ length: Math.ceil(posts.length / PORTION) }, (_, i) => posts.slice(i * PORTION, (i + 1) * PORTION));
var times = ways.map(() => []);
for (let round = -3; round < ROUNDS; round += 1) {
  const sums = ways.map(() => 0);
  for (const portion of portions) {
    for (const [way, [, read]] of ways.entries()) {
      const start = performance.now();
      for (const post of portion) kept += read(post);
      sums[way] = (sums[way] ?? 0) + (performance.now() - start) * 1e3;
    }
  }
  if (round >= 0) for (const [way, sum] of sums.entries()) times[way]?.push(sum);
}
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
for (const [way, [name]] of ways.entries()) console.log(`${name}: ${(median(times[way] ?? []) / posts.length).toFixed(1)} \xB5s a post (median of ${ROUNDS} rounds)`);
var [own = [], other = []] = times;
console.log(`readBulletin is ${median(own.map((time, round) => (other[round] ?? NaN) / time)).toFixed(1)} \xD7 as fast as chrono-node on the same texts (${kept} things kept)`);
function readBulletins() {
  let reports = 0;
  for (const { text, published_at } of posts) reports += readBulletin(text, { publishedAt: published_at }).records.length;
  return reports;
}
function realPosts() {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line)).filter((post) => post.published_at !== void 0);
}
function madeUpPosts(count) {
  return Array.from({ length: count }, (_, i) => {
    const [total, rest] = [10 + i % 90, 3 + i % 6];
    const text = i % 2 === 0 ? `\u26A1\uFE0F **\u0412 \u043F\u0435\u0440\u0438\u043E\u0434 \u0441 20.00 \u043C\u0441\u043A \u0434\u043E 23.00 \u043C\u0441\u043A \u0434\u0435\u0436\u0443\u0440\u043D\u044B\u043C\u0438 \u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0430\u043C\u0438 \u041F\u0412\u041E \u0443\u043D\u0438\u0447\u0442\u043E\u0436\u0435\u043D\u044B ${total} \u0443\u043A\u0440\u0430\u0438\u043D\u0441\u043A\u0438\u0445 \u0431\u0435\u0441\u043F\u0438\u043B\u043E\u0442\u043D\u044B\u0445 \u043B\u0435\u0442\u0430\u0442\u0435\u043B\u044C\u043D\u044B\u0445 \u0430\u043F\u043F\u0430\u0440\u0430\u0442\u043E\u0432** \u0441\u0430\u043C\u043E\u043B\u0435\u0442\u043D\u043E\u0433\u043E \u0442\u0438\u043F\u0430: \u25AB\uFE0F ${total - rest} \u2013 \u043D\u0430\u0434 \u0442\u0435\u0440\u0440\u0438\u0442\u043E\u0440\u0438\u0435\u0439 **\u0411\u0440\u044F\u043D\u0441\u043A\u043E\u0439 \u043E\u0431\u043B\u0430\u0441\u0442\u0438**, \u25AB\uFE0F ${rest} \u2013 \u043D\u0430\u0434 \u0442\u0435\u0440\u0440\u0438\u0442\u043E\u0440\u0438\u0435\u0439 \u0420\u0435\u0441\u043F\u0443\u0431\u043B\u0438\u043A\u0438 \u041A\u0440\u044B\u043C.` : `\u041E\u043A\u043E\u043B\u043E ${9 + i % 10}.30 \u043C\u0441\u043A \u0434\u0435\u0436\u0443\u0440\u043D\u044B\u043C\u0438 \u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0430\u043C\u0438 \u041F\u0412\u041E **\u0443\u043D\u0438\u0447\u0442\u043E\u0436\u0435\u043D \u0443\u043A\u0440\u0430\u0438\u043D\u0441\u043A\u0438\u0439 \u0431\u0435\u0441\u043F\u0438\u043B\u043E\u0442\u043D\u044B\u0439 \u043B\u0435\u0442\u0430\u0442\u0435\u043B\u044C\u043D\u044B\u0439 \u0430\u043F\u043F\u0430\u0440\u0430\u0442** \u043D\u0430\u0434 \u0442\u0435\u0440\u0440\u0438\u0442\u043E\u0440\u0438\u0435\u0439 \u041A\u0443\u0440\u0441\u043A\u043E\u0439 \u043E\u0431\u043B\u0430\u0441\u0442\u0438.`;
    return { text, published_at: "2025-06-02T21:30Z" };
  });
}
