import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runExample } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "sitrep-bulletin-"));

describe("the example of a bulletin", () => {
  afterEach(() => {
    process.exitCode = 0;
  });

  it("prints every figure of its sample with the words that it came from, and what was not read", async () => {
    const text = await runExample("read-bulletin");
    expect(text).toContain("attack report, read as ukrainian_air_force");
    for (const line of ['intercepted = 68, from "68 ворожих БпЛА"', 'launched = 1, from "балістичною ракетою Іскандер-М"', 'hitLocations = 6, from "шести локаціях"', 'debrisLocations = 3, from "3"', 'subsets.0 = weapon shahed, launched ~50, from']) expect(text).toContain(line);
    expect(text).toMatch(/Not read:\n {2}\d+–\d+ "Дякуємо всім, хто тримає"/u);
    expect(text).not.toContain("In doubt:");
  });

  it("reads the text of a file", async () => {
    const file = join(folder, "post.txt");
    writeFileSync(file, "С 20.00 до 23.55 мск дежурными средствами ПВО уничтожены 24 украинских БПЛА: 11 – над Брянской областью, 8 – над Курской и 7 над акваторией Азовского моря.");
    const text = await runExample("read-bulletin", file, "2025-05-02");
    rmSync(folder, { recursive: true });
    expect(text).toContain("interception report, read as russian_mod");
    expect(text).toContain('regions.0.count = 11, from "11"');
    expect(text).toContain("In doubt:\n  items_disagree:");
    expect(text).toContain("Everything was read.");
  });

  it("refuses what is no time of publication", async () => {
    const file = join(tmpdir(), "sitrep-no-time.txt");
    writeFileSync(file, "БПЛА");
    await runExample("read-bulletin", file, "yesterday");
    rmSync(file);
    expect(process.exitCode).toBe(2);
  });
});
