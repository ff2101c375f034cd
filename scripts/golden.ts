// npm run golden: writes anew what is read of each golden bulletin. Read the difference before you commit it.
import { readFileSync, writeFileSync } from "node:fs";
import { goldenFolder, goldenNames, readGolden } from "../test/support/golden.js";

for (const name of goldenNames()) {
  const file = `${goldenFolder}${name}.json`;
  const read = readGolden(name);
  if (read !== textOf(file)) {
    writeFileSync(file, read);
    console.log(`${name} is written anew`);
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
