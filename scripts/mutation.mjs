/** Mutates the rooms named, or all three, and prints the score of each: the share of mutants that their room's tests notice. */
import { mkdirSync, writeFileSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";

const ROOMS = ["stats", "quantity", "interception"];
const LEAST = 90;
const NOTICED = new Set(["Killed", "Timeout"]);
const UNNOTICED = new Set(["Survived", "NoCoverage"]);

const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !ROOMS.includes(room));
if (unknown.length > 0) throw new RangeError(`No room to mutate: ${unknown.join(", ")}. There are ${ROOMS.join(", ")}.`);

const count = (mutants, statuses) => mutants.filter(({ status }) => statuses.has(status)).length;

/** One line of the table: a room, its mutants, how many were noticed, and the share. */
function row(name, mutants) {
  const noticed = count(mutants, NOTICED);
  const judged = noticed + count(mutants, UNNOTICED);
  return { name, judged, noticed, timeouts: count(mutants, new Set(["Timeout"])), score: Number(((100 * noticed) / judged).toFixed(1)) };
}

/** How many mutants of each kind no test notices, by room. */
function survivorsByKind(rooms) {
  const kinds = {};
  for (const [room, mutants] of rooms) {
    for (const { mutatorName, status } of mutants) if (UNNOTICED.has(status)) (kinds[mutatorName] ??= {})[room] = (kinds[mutatorName][room] ?? 0) + 1;
  }
  return kinds;
}

mkdirSync("reports/mutation", { recursive: true });
const results = [];
for (const room of asked.length > 0 ? asked : ROOMS) {
  // The runner's worker processes inherit it and run the tests of that room.
  process.env.MUTATED_ROOM = room;
  const mutants = await new Stryker({
    mutate: [`src/${room}/**/*.ts`, "!src/**/index.ts", "!src/**/tables/**"],
    incrementalFile: `reports/mutation/${room}.incremental.json`,
    jsonReporter: { fileName: `reports/mutation/${room}.json` },
    htmlReporter: { fileName: `reports/mutation/${room}.html` },
  }).runMutationTest();
  results.push([room, mutants]);
}

const table = [...results.map(([room, mutants]) => row(room, mutants)), ...(results.length > 1 ? [row("all", results.flatMap(([, mutants]) => mutants))] : [])];
console.table(table);
console.table(survivorsByKind(results));
writeFileSync("reports/mutation/score.json", `${JSON.stringify(table, undefined, 2)}\n`);
if (table.some(({ score }) => score < LEAST)) process.exitCode = 1;
