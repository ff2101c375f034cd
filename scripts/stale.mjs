import { readdirSync, statSync } from "node:fs";

/** When a file or folder was last changed; 0 where there is none. */
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Whether a build has to be made: where an output with one of these endings is not there for some source file, or is
 * older than a source file, a folder of them (from which one was removed) or what builds them.
 */
export function isStale(endings) {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" });
  const newest = Math.max(...["package.json", "tsconfig.json", "tsup.config.ts", ...sources.map((path) => `src/${path}`)].map(changed));
  const stems = sources.filter((path) => path.endsWith(".ts")).map((path) => `dist/${path.slice(0, -".ts".length)}`);
  return stems.some((stem) => endings.some((ending) => changed(`${stem}${ending}`) < newest));
}
