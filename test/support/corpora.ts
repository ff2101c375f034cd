import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, it } from "vitest";

/** The folder of real texts and rows that stands beside the repository on some machines. It is never part of it. */
export const sharedFolder: string = fileURLToPath(new URL("../../../shared/", import.meta.url));

const present = ["corpora", "reference"].every((folder) => existsSync(`${sharedFolder}${folder}`));

/**
 * A `describe` that needs the shared corpora. Where they are absent its tests are listed as skipped, with the reason;
 * with `SITREP_REQUIRE_CORPORA=1` their absence is an error.
 */
export function describeWithShared(title: string, tests: () => void): void {
  if (present) {
    describe(title, tests);
    return;
  }
  if (process.env["SITREP_REQUIRE_CORPORA"] === "1") throw new Error(`The corpora are required and ${sharedFolder} does not hold them.`);
  // The tests themselves are not even collected: they may read files while they are.
  describe.skip(`${title} (skipped: ../shared is not there)`, () => {
    it("needs the corpora in ../shared", () => undefined);
  });
}
