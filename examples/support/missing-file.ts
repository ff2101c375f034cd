import { existsSync } from "node:fs";

/** Whether one of the files that the arguments name is not there; then says so and lets the process end with 2. */
export function lacksFile(...paths: readonly (string | undefined)[]): boolean {
  const missing = paths.find((path) => path !== undefined && !existsSync(path));
  if (missing === undefined) return false;
  process.stderr.write(`There is no file ${missing}.\n`);
  process.exitCode = 2;
  return true;
}
