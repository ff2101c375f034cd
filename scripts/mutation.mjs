/**
 * Mutates the rooms named, or all three, and prints the score of each: the share of mutants that the room's tests notice.
 * A large room is mutated part by part, since source that holds mutants runs many times slower than source that does not.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";

/** The folders of each room, by part: `.` is the room's own. */
const PARTS = {
  quantity: [[".", "english"]],
  interception: [["."], ["intervals"]],
  stats: [["proportion"], ["poisson"], ["trend"], [".", "change-points", "multiple", "record"], ["resampling"], ["distributions"], ["kernels"]],
};
const LEAST = 90;
const NOTICED = new Set(["Killed", "Timeout"]);
const UNNOTICED = new Set(["Survived", "NoCoverage"]);

const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !Object.hasOwn(PARTS, room));
if (unknown.length > 0) throw new RangeError(`No room to mutate: ${unknown.join(", ")}. There are ${Object.keys(PARTS).join(", ")}.`);

const count = (mutants, statuses) => mutants.filter(({ status }) => statuses.has(status)).length;

/** One line of the table: a room, its mutants, how many were noticed, how many of these by running on and on, and the share. */
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
for (const room of asked.length > 0 ? asked : Object.keys(PARTS)) {
  // The runner's worker processes inherit it and run the tests of that room.
  process.env.MUTATED_ROOM = room;
  const mutants = [];
  for (const folders of PARTS[room]) {
    const part = `${room}-${folders.at(-1).replace(".", "top")}`;
    const found = await new Stryker({
      mutate: [...folders.map((folder) => (folder === "." ? `src/${room}/*.ts` : `src/${room}/${folder}/**/*.ts`)), "!src/**/index.ts", "!src/**/tables/**"],
      incrementalFile: `reports/mutation/${part}.incremental.json`,
      jsonReporter: { fileName: `reports/mutation/${part}.json` },
      htmlReporter: { fileName: `reports/mutation/${part}.html` },
    }).runMutationTest();
    mutants.push(...found);
  }
  results.push([room, mutants]);
}

const table = [...results.map(([room, mutants]) => row(room, mutants)), ...(results.length > 1 ? [row("all", results.flatMap(([, mutants]) => mutants))] : [])];
console.table(table);
console.table(survivorsByKind(results));
writeFileSync("reports/mutation/score.json", `${JSON.stringify(table, undefined, 2)}\n`);
if (table.some(({ score }) => score < LEAST)) process.exitCode = 1;
