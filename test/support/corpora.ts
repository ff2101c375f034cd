import { describe, it } from "vitest";
import { sharedFolder, sharedIsThere } from "./shared-folder.js";

export { sharedFolder };

/**
 * A `describe` that needs the shared corpora. Where they are absent its tests are listed as skipped, with the reason;
 * with `SITREP_REQUIRE_CORPORA=1` their absence is an error.
 */
export function describeWithShared(title: string, tests: () => void): void {
  if (sharedIsThere) {
    describe(title, tests);
    return;
  }
  if (process.env["SITREP_REQUIRE_CORPORA"] === "1") throw new Error(`The corpora are required and ${sharedFolder} does not hold them.`);
  // The tests themselves are not even collected: they may read files while they are.
  describe.skip(`${title} (skipped: ../shared is not there)`, () => {
    it("needs the corpora in ../shared", () => undefined);
  });
}
