import { afterEach, describe, expect, it } from "vitest";
import { runExample } from "./run.js";

describe("an example of a file that is not there", () => {
  afterEach(() => {
    process.exitCode = 0;
  });

  it.each(["istanbul-2025", "chronicle", "read-bulletin"])("%s tells nothing and ends with 2", async (name) => {
    expect(await runExample(name, "no-such-file")).toBe("");
    expect(process.exitCode).toBe(2);
  });
});
