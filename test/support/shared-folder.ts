import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of real texts and rows that stands beside the repository on some machines. It is never part of it. */
export const sharedFolder: string = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Whether it is there. */
export const sharedIsThere: boolean = ["corpora", "reference"].every((folder) => existsSync(`${sharedFolder}${folder}`));

/** Before all tests: says why some will be skipped, whatever the reporter. */
export function setup(): void {
  if (!sharedIsThere) process.stdout.write("Tests on real texts and rows are skipped: ../shared with its corpora and reference is not there. All others run.\n");
}
