// npm run example NAME [arguments]: builds the package's code where it is older than its source, then runs examples/NAME.ts.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { isStale } from "./stale.mjs";

const [name, ...rest] = process.argv.slice(2);
const names = readdirSync("examples").filter((file) => file.endsWith(".ts")).map((file) => file.slice(0, -3));
if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run example NAME [arguments]\nExamples: ${names.join(", ")}`);
  process.exit(2);
}

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", shell: false });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};
if (isStale({ declarations: false })) run("npm", ["run", "-s", "code"]);
run(process.execPath, ["--import", "tsx", `examples/${name}.ts`, ...rest]);
