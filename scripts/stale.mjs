import { readdirSync, statSync } from "node:fs";
import { ENTRY_POINTS } from "./entry-points.mjs";

/** When a file or folder was last changed; 0 where there is none. */
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Whether a build has to be made: where code for some entry point or, if asked for, declarations of some source file
 * are not there, or are older than a source file, a folder of them (from which one was removed) or what builds them.
 */
export function isStale({ declarations }) {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" });
  const builders = ["package.json", "tsconfig.json", "tsup.config.ts", "scripts/entry-points.mjs", "scripts/join.mjs", "scripts/joined/with-constants.mjs", "scripts/declarations.mjs"];
  const newest = Math.max(...[...builders, ...sources.map((path) => `src/${path}`)].map(changed));
  const outputs = ENTRY_POINTS.flatMap((stem) => [`${stem}.js`, `${stem}.cjs`]);
  if (declarations) outputs.push(...sources.filter((path) => path.endsWith(".ts")).map((path) => path.slice(0, -".ts".length)).flatMap((stem) => [`${stem}.d.ts`, `${stem}.d.cts`]));
  return outputs.some((path) => changed(`dist/${path}`) < newest);
}
