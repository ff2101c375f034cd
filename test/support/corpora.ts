import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

/** The folder of real texts and rows that stands beside the repository on some machines. It is never part of it. */
export const sharedFolder: string = fileURLToPath(new URL("../../../shared/", import.meta.url));

const present = existsSync(`${sharedFolder}corpora`);

/**
 * A `describe` that needs the shared corpora. Where they are absent its tests are listed as skipped, with the reason;
 * with `SITREP_REQUIRE_CORPORA=1` their absence is an error.
 */
export function describeWithShared(title: string, tests: () => void): void {
  if (present) {
    describe(title, tests);
    return;
  }
  if (process.env["SITREP_REQUIRE_CORPORA"] === "1") throw new Error(`The corpora are required and ${sharedFolder}corpora is not there.`);
  describe.skip(`${title} (skipped: ../shared/corpora is not there)`, tests);
}
